import { expect, test } from 'vitest';
import { authorNames } from './author-names.ts';

const person = (given: string, family: string) => ({ given, family });

test.each([
  ['Ildar Nuriyev', [person('Ildar', 'Nuriyev')]],
  ['By Ann Writer', [person('Ann', 'Writer')]],
  ['Ann Writer and Bo Reader', [person('Ann', 'Writer'), person('Bo', 'Reader')]],
  [
    'Ann Writer, Bo Reader, and Cy Editor-Jones',
    [person('Ann', 'Writer'), person('Bo', 'Reader'), person('Cy', 'Editor-Jones')],
  ],
  ['Writer, Ann; Reader, B. C.', [person('Ann', 'Writer'), person('B. C.', 'Reader')]],
  ['Zsolt Darvas & Elina Ribakova', [person('Zsolt', 'Darvas'), person('Elina', 'Ribakova')]],
])('people in “%s” are taken apart', (author, names) => {
  expect(authorNames(author)).toEqual(names);
});

test('a particle belongs to the family name', () => {
  expect(authorNames('Bo van der Berg')).toEqual([
    { given: 'Bo', 'non-dropping-particle': 'van der', family: 'Berg' },
  ]);
});

test.each([
  'Gaidar Institute',
  'Ministry of Trade and Industry',
  'Centre for Strategic and International Studies',
  'Bloomberg',
  'AP',
  'China’s customs agency',
  'Reuters staff',
  '新华社',
])('an institution, “%s”, keeps its name', (author) => {
  expect(authorNames(author)).toEqual([{ literal: author }]);
});

test('the file knows better than the look of a name', () => {
  const kindOf = (name: string) =>
    name === 'Tatpromstan Works' ? 'company' : name === 'Sig Office' ? 'person' : undefined;
  expect(authorNames('Tatpromstan Works; Sig Office', kindOf)).toEqual([
    { literal: 'Tatpromstan Works' },
    person('Sig', 'Office'),
  ]);
});
