import { serif } from '../ui/fonts.ts';

/** The font of leading figures and quote marks, as attributes of SVG. */
export const leadFont = { fontFamily: serif, fontWeight: 600 } as const;
