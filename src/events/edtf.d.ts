/** The part of edtf.js that we use; the package ships no types of its own. */
declare module 'edtf' {
  interface ExtendedDate {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** Milliseconds since 1970 UTC of the first and the last instant; NaN where out of range. */
    min: number;
    max: number;
    /** For a Date: 1 year, 2 month, 3 day, 0 with a time of day. */
    precision?: number;
    /** For a Season: 21 to 41, as in ISO 8601-2. */
    season?: number;
    approximate?: boolean | { value: number };
    uncertain?: boolean | { value: number };
    unspecified?: boolean | { value: number };
  }
  interface Constraints {
    level?: 0 | 1 | 2 | 3;
    types?: ExtendedDate['type'][];
    seasonIntervals?: boolean;
    seasonUncertainty?: boolean;
  }
  export default function edtf(text: string, constraints?: Constraints): ExtendedDate;
}
