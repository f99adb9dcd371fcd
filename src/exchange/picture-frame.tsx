import { sansSerif, serif } from '../ui/fonts.ts';
import { lightColours } from '../ui/light-colours.tsx';
import { wrapText } from '../ui/wrap-text.ts';
import { fontRules } from './picture-fonts.tsx';
import type { PictureWords } from './picture-words.ts';

/** Pixels. */
const margin = 32;

interface Lettering {
  readonly family: string;
  readonly weight: number;
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
}

const letterings = {
  over: { family: sansSerif, weight: 500, size: 13, leading: 20, fill: 'var(--soft)' },
  name: { family: serif, weight: 600, size: 26, leading: 34, fill: 'var(--ink)' },
  shown: { family: sansSerif, weight: 400, size: 13, leading: 20, fill: 'var(--ink)' },
  under: { family: sansSerif, weight: 400, size: 11, leading: 16, fill: 'var(--soft)' },
} satisfies Record<string, Lettering>;

/**
 * Puts a picture under its title and over its sources, with the fonts in it. All words are text.
 *
 * @param picture with its width and height in pixels; it is moved into the frame
 */
export async function framePicture(
  picture: SVGSVGElement,
  words: PictureWords,
): Promise<SVGSVGElement> {
  const inside = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  if (!(inside > 0 && height > 0)) throw new Error('There is nothing to draw.');
  const measure = await measurer();
  const colour = lightColours();
  const frame = create('svg', {});
  let y = margin;
  const write = (text: string, kind: keyof typeof letterings) => {
    const lettering = letterings[kind];
    for (const line of wrapText(text, inside, (part) => measure(part, lettering))) {
      y += lettering.leading;
      frame.append(
        createText(line, y - lettering.leading * 0.28, lettering, colour(lettering.fill)),
      );
    }
  };

  write(words.over, 'over');
  write(words.name, 'name');
  write(words.shown, 'shown');
  y += 20;
  picture.setAttribute('x', String(margin));
  picture.setAttribute('y', String(y));
  frame.append(picture);
  y += height + 20;
  frame.append(
    create('path', { d: `M${margin} ${y}h${inside}`, stroke: colour('var(--hairline)') }),
  );
  y += 4;
  for (const paragraph of words.under) write(paragraph, 'under');
  y += margin;

  const width = inside + 2 * margin;
  setAll(frame, { width, height: y, viewBox: `0 0 ${width} ${y}`, role: 'img' });
  const title = create('title', {});
  title.textContent = `${words.over}: ${words.name}`;
  const style = create('style', {});
  style.textContent = await fontRules(frame.textContent);
  frame.prepend(title, style, create('rect', { width, height: y, fill: colour('var(--paper)') }));
  return frame;
}

function createText(text: string, y: number, { family, weight, size }: Lettering, fill: string) {
  const element = create('text', {
    x: margin,
    y,
    fill,
    'font-family': family,
    'font-weight': weight,
    'font-size': size,
  });
  element.textContent = text;
  return element;
}

function create<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[K] {
  return setAll(document.createElementNS('http://www.w3.org/2000/svg', name), attributes);
}

function setAll<E extends Element>(element: E, attributes: Record<string, string | number>): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Measures with the page's own fonts, once they are there. */
async function measurer(): Promise<(text: string, lettering: Lettering) => number> {
  const fontOf = ({ weight, size, family }: Lettering) => `${weight} ${size}px ${family}`;
  await Promise.all(Object.values(letterings).map((one) => document.fonts.load(fontOf(one))));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure text.');
  return (text, lettering) => {
    context.font = fontOf(lettering);
    return context.measureText(text).width;
  };
}
