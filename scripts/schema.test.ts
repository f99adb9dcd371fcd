import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaPath, writeEventsSchema } from './schema.ts';

interface Schema {
  type?: string;
  description?: string;
  required?: string[];
  additionalProperties?: boolean;
  pattern?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
  $ref?: string;
}

const schema: Schema = JSON.parse(writeEventsSchema());
const { $defs = {} } = schema;

test('the committed schema is what the format generates', () => {
  const mend = 'node scripts/run.mjs scripts/schema.ts';
  expect(readFileSync(schemaPath, 'utf8'), `write it anew: ${mend}`).toBe(writeEventsSchema());
});

test('what has a default need not be written', () => {
  expect(schema.required).toEqual(['format', 'title', 'revised', 'topics', 'events']);
  expect($defs.Event?.required).toEqual(['id', 'title', 'kind', 'topics']);
});

test('R3: unknown keys are refused', () => {
  expect(schema.additionalProperties).toBe(false);
  expect($defs.Event?.additionalProperties).toBe(false);
});

test('every part is described, and every reference leads somewhere', () => {
  for (const [name, part] of Object.entries($defs)) {
    expect(part.description, name).toMatch(/^[A-Z].*\.$/);
  }
  const references = [...writeEventsSchema().matchAll(/"\$ref": "#\/\$defs\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(50);
  for (const [, name = ''] of references) expect($defs).toHaveProperty(name);
});

test.each([
  ['R4', 'Text', 'a', ' '],
  ['R5', 'Id', 'a-b', 'A'],
  ['R7', 'Day', '2026-11-22', '2026'],
  ['R8', 'WebAddress', 'https://example.org', 'javascript:alert(1)'],
])('%s: the pattern of %s takes “%s”, not “%s”', (_rule, name, good, bad) => {
  const pattern = new RegExp($defs[name]?.pattern ?? 'no pattern', 'u');
  expect(pattern.test(good)).toBe(true);
  expect(pattern.test(bad)).toBe(false);
});

test('R11: the pattern of a quote takes 25 words', () => {
  const { quote } = $defs.Excerpt?.properties ?? {};
  const pattern = new RegExp(quote?.pattern ?? 'no pattern', 'u');
  const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
  expect(pattern.test(words(25))).toBe(true);
  expect(pattern.test(words(26))).toBe(false);
});
