import { expect, test } from 'vitest';
import { answer } from './server.ts';

const load = () => fetch('http://localhost/some/folder/events.json');

test('a scenario answers the page in a unit test', async () => {
  answer('usual', '{"title":"Salt"}');
  expect(await (await load()).json()).toEqual({ title: 'Salt' });
  answer('missing', '{}');
  expect((await load()).status).toBe(404);
  answer('network', '{}');
  await expect(load()).rejects.toThrow(TypeError);
});
