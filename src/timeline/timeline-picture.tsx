import { drawSvg } from '../ui/draw-svg.tsx';
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
  const svg = drawSvg(<PictureSvg picture={pictureOf(of, text)} measure={text.measure} />);
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
