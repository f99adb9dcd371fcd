import { expect, test } from 'vitest';
import { readRuns, writeHtml, writePlain } from './rich-text.ts';

const html =
  '\n <div data-csl-entry-id="x" class="csl-entry">A &#38; B. <i>The &#60;Paper&#62;</i>. <b>2024</b></div>\n';

test('of what the processor writes, text and italics are kept', () => {
  const runs = readRuns(html);
  expect(runs.filter(({ italic }) => italic)).toEqual([{ text: 'The <Paper>', italic: true }]);
  expect(writePlain(runs)).toBe('A & B. The <Paper>. 2024');
});

test('what goes to the clipboard as HTML has no tag of the text’s own', () => {
  expect(writeHtml([{ text: '<img src=x onerror=alert(1)>"&', italic: true }])).toBe(
    '<p><i>&#60;img src=x onerror=alert(1)&#62;&#34;&#38;</i></p>',
  );
});
