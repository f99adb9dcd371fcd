/** A date whose year, month and day stand apart, as in TimelineJS, turned into EDTF. */
import { parseDate } from '../events/dates.ts';

export interface DateParts {
  /** Of 500 BCE `-500`: nobody counts a year 0 here. */
  readonly year: string;
  /** Empty where it is not known. */
  readonly month: string;
  readonly day: string;
  /** Hour, minute and second. */
  readonly time: readonly string[];
}

export interface DateOfParts {
  /** As much of it as can be used; undefined: nothing. */
  readonly edtf: string | undefined;
  /** Why not all of it, a sentence without its full stop. */
  readonly wrong: string | undefined;
  /** `06:45`, which an events file has no field for; '' where none is given. */
  readonly time: string;
}

const pad = (text: string, digits = 2) => text.padStart(digits, '0');
const whole = /^[+-]?\d+$/;

export function partsToDate({ year, month, day, time }: DateParts): DateOfParts {
  const clock = /^\d+$/.test(time[0] ?? '')
    ? time
        .filter((part) => /^\d+$/.test(part))
        .map((part) => pad(part))
        .join(':')
    : '';
  const result = (edtf: string | undefined, wrong?: string): DateOfParts => ({
    edtf,
    wrong,
    time: clock.includes(':') ? clock : clock && `${clock}:00`,
  });
  const number = year.replace(/[\s,]/g, '');
  if (number === '') return result(undefined, 'it has no year');
  if (!whole.test(number)) return result(undefined, `“${year}” is no year`);
  const iso = isoYear(Number(number));
  if (!sound(iso))
    return result(undefined, `the year ${year} is beyond those that can be reckoned (±271,821)`);
  if (month === '' || Number(month) === 0) return result(iso);
  const withMonth = `${iso}-${pad(month)}`;
  if (!/^\d{1,2}$/.test(month) || Number(month) > 12 || !sound(withMonth))
    return result(iso, `“${month}” is no month`);
  if (day === '' || Number(day) === 0) return result(withMonth);
  const withDay = `${withMonth}-${pad(day)}`;
  return /^\d{1,2}$/.test(day) && sound(withDay)
    ? result(withDay)
    : result(withMonth, `“${day}” is no day of that month`);
}

/** ISO 8601 counts a year 0, which is 1 BCE; years of more than four digits start with `Y`. */
function isoYear(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  const digits = pad(String(Math.abs(counted)), 4);
  const sign = counted < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}

function sound(edtf: string): boolean {
  try {
    parseDate(edtf);
    return true;
  } catch {
    return false;
  }
}
