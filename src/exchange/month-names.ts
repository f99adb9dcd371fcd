/** The names of months in the languages in which most chronologies are written. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** English besides: what the browsers' own short names leave out. */
const others: Readonly<Record<string, number>> = { sept: 9, june: 6, july: 7 };

const plain = (name: string) =>
  name
    .toLocaleLowerCase('en')
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');

const numbers = new Map<string, number>(Object.entries(others));
for (const language of languages)
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const name = plain(format.format(Date.UTC(2024, month - 1, 15)));
      // Where two languages disagree, the first one stands.
      if (!numbers.has(name)) numbers.set(name, month);
    }
  }

/** 1 to 12 for the name of a month, whole or short; undefined for any other word. */
export const monthOf = (name: string): number | undefined => numbers.get(plain(name));
