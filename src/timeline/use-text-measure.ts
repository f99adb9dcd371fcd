import { useEffect, useState } from 'react';
import { LabelRuler, type MeasureText, type TextFont } from './label-of.ts';

export interface TextMeasure {
  readonly ruler: LabelRuler;
  readonly measure: MeasureText;
  /** Pixels of one rem. */
  readonly rem: number;
}

/** Measures text as the timeline draws it; anew when the fonts have come, or their size changes. */
export function useTextMeasure(): TextMeasure {
  const [made, setMade] = useState(() => createTextMeasure());
  useEffect(() => {
    let wanted = true;
    // Fonts load when they are first used, which may be after this.
    const fonts = document.fonts as FontFaceSet | undefined;
    const remeasure = () => wanted && setMade(createTextMeasure());
    const resize = () =>
      setMade((known) => (known.rem === readRem() ? known : createTextMeasure()));
    // On a stage text grows with the window.
    window.addEventListener('resize', resize);
    resize();
    void fonts?.ready.then(remeasure);
    fonts?.addEventListener('loadingdone', remeasure);
    return () => {
      wanted = false;
      window.removeEventListener('resize', resize);
      fonts?.removeEventListener('loadingdone', remeasure);
    };
  }, []);
  return made;
}

/** Pixels of one rem now. */
const readRem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The fonts of the timeline's text, as CSS writes them in short. */
export function fontsOfText(rem: number): Record<TextFont, string> {
  const root = getComputedStyle(document.documentElement);
  return {
    lead: `600 ${1.125 * rem}px ${root.getPropertyValue('--serif') || 'serif'}`,
    text: `400 ${0.8125 * rem}px ${root.getPropertyValue('--sans') || 'sans-serif'}`,
    title: `600 ${0.8125 * rem}px ${root.getPropertyValue('--sans') || 'sans-serif'}`,
  };
}

/** Adds up single letters, each measured once: ten thousand labels take milliseconds. */
export function createTextMeasure(rem = readRem()): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = fontsOfText(rem);
  const widths: Record<TextFont, Map<string, number>> = {
    lead: new Map(),
    text: new Map(),
    title: new Map(),
  };
  const measureLetter = (letter: string, font: TextFont): number => {
    const known = widths[font].get(letter);
    if (known !== undefined) return known;
    if (context) context.font = fonts[font];
    const width = context?.measureText(letter).width ?? rem / 2;
    widths[font].set(letter, width);
    return width;
  };
  const measure: MeasureText = (text, font) => {
    let width = 0;
    for (const letter of text) width += measureLetter(letter, font);
    return width;
  };
  return { ruler: new LabelRuler(measure, rem), measure, rem };
}
