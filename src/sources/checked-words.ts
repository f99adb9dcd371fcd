/** What the record of checked quotes allows the page to say. */
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import type { QuoteCheck } from '../events/quote-checks.ts';

/** `Paragraph 3`; block 0 stands for what is no paragraph. */
export const placeInWords = ({ block }: QuoteCheck): string =>
  block === 0 ? 'Headline or caption' : `Paragraph ${block}`;

/** `22 Nov 2026`; a day that is none is given as it stands. */
export function checkDayInWords({ day }: QuoteCheck): string {
  try {
    return writeDate(parseDate(day), 'short');
  } catch {
    return day;
  }
}
