/** A bibliographic item as CSL-JSON has it; only what an events file can fill. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly version?: string;
  readonly URL?: string;
  /** Printed by no style; a reference manager keeps it. */
  readonly note?: string;
}

export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
      readonly 'dropping-particle'?: string;
      readonly 'non-dropping-particle'?: string;
    };

/** Year, month and day, as far as they are known; years before ours are −1, −2, … without a 0. */
export type CslDateParts = readonly number[];

export interface CslDate {
  /** One date, or the two ends of a range, written equally far. */
  readonly 'date-parts'?: readonly CslDateParts[];
  /** 1 spring to 4 winter. */
  readonly season?: number;
  readonly circa?: boolean;
  /** In words, instead of all else: a processor prints both. */
  readonly literal?: string;
}
