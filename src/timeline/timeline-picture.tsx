import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { lightColours } from '../ui/light-colours.tsx';
import { type PictureOf, pictureOf } from './picture-of.ts';
import { PictureSvg } from './picture-svg.tsx';
import { createTextMeasure, fontsOfText } from './use-text-measure.ts';

/**
 * The timeline as a picture that stands for itself: what the page shows for one address, as high as
 * it needs to be, in the light theme's colours. Its `data-events` name what stands where.
 */
export async function timelinePicture(of: PictureOf): Promise<SVGSVGElement> {
  // A reader’s larger text is no part of a picture.
  const rem = 16;
  await Promise.allSettled(
    Object.values(fontsOfText(rem)).map((font) => document.fonts.load(font)),
  );
  const text = createTextMeasure(rem);
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(<PictureSvg picture={pictureOf(of, text)} measure={text.measure} />));
  const svg = host.querySelector('svg')?.cloneNode(true);
  root.unmount();
  if (!(svg instanceof SVGSVGElement)) throw new Error('There is nothing to draw.');
  resolveColours(svg);
  return svg;
}

const painted = ['fill', 'stroke', 'stop-color'] as const;

/** Writes out the colours that the page's style sheet has by name. */
function resolveColours(svg: SVGSVGElement): void {
  const resolve = lightColours();
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const name of painted) {
      const colour = element.getAttribute(name);
      if (colour?.includes('var(')) element.setAttribute(name, resolve(colour));
    }
}
