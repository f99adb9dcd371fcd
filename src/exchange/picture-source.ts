import type { ChronologyEvent } from '../events/chronology.ts';

/** A picture of what is on the page, made when it is asked for. */
export interface PictureSource {
  /** `The timeline`, `Share of machine tools`. */
  readonly name: string;
  /** What of it is shown, beside the filters: `1 January 2023 to 5 May 2024`. */
  readonly detail?: string | undefined;
  /** The events that it shows: their sources stand below it. */
  readonly events: readonly ChronologyEvent[];
  /** With its width and height in pixels as attributes, and no style that is not its own. */
  readonly make: () => Promise<SVGSVGElement>;
}
