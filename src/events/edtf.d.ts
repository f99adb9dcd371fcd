/** The part of edtf.js that we use; the package ships no types of its own. */
declare module 'edtf' {
  interface ExtendedDate {
    /** Milliseconds since 1970 UTC of the first and the last instant; NaN where out of range. */
    min: number;
    max: number;
    /** For a Date: 1 year, 2 month, 3 day, 0 with a time of day. */
    precision?: number;
    approximate?: boolean | { value: number };
    uncertain?: boolean | { value: number };
    unspecified?: boolean | { value: number };
  }
  interface Constraints {
    level?: 0 | 1 | 2 | 3;
    seasonIntervals?: boolean;
    seasonUncertainty?: boolean;
  }
  // For `instanceof`: a date's own `type` is the name of its class, which a build shortens.
  export const Season: new () => ExtendedDate & {
    /** 21 to 41, as in ISO 8601-2. */
    season: number;
  };
  export const Decade: new () => ExtendedDate & { decade: number };
  export const Century: new () => ExtendedDate & { century: number };
  export const Interval: new () => ExtendedDate & { lower: unknown };
  /** A set is one too. */
  export const List: new () => ExtendedDate & { values: unknown[] };
  export default function edtf(text: string, constraints?: Constraints): ExtendedDate;
}
