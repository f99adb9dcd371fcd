import { framePicture } from './picture-frame.tsx';
import type { PictureSource } from './picture-source.ts';
import { pictureWords } from './picture-words.ts';
import type { Selection } from './selection.ts';

/**
 * A picture in its frame as a file.
 *
 * @param today the day of the export, as `2026-11-22`
 * @throws Error if it cannot be drawn
 */
export async function pictureFile(
  picture: PictureSource,
  selection: Selection,
  today: string,
  ending: 'svg' | 'png',
): Promise<Blob> {
  const words = pictureWords(picture, selection, today);
  const framed = await framePicture(await picture.make(), words);
  return ending === 'svg' ? toSvgFile(framed) : toPngFile(framed);
}

/** Signs that XML has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must go.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A picture as an SVG file. */
function toSvgFile(picture: SVGSVGElement): Blob {
  const xml = new XMLSerializer().serializeToString(picture).replace(notXml, '');
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`], {
    type: 'image/svg+xml;charset=utf-8',
  });
}

/** Sharp on screens and on slides. */
const pixelsPerUnit = 2;

/** No browser draws more on a side. */
const mostPixels = 16_000;

/**
 * A picture as a PNG file, twice as fine as its size says.
 *
 * @throws Error if the browser cannot draw it
 */
async function toPngFile(picture: SVGSVGElement): Promise<Blob> {
  const width = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  const scale = Math.min(pixelsPerUnit, mostPixels / Math.max(width, height));
  const image = await loadImage(toSvgFile(picture));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (content) =>
        content ? resolve(content) : reject(new Error('This browser cannot draw it so large.')),
      'image/png',
    ),
  );
}

async function loadImage(content: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(content);
  try {
    await image.decode();
    return image;
  } catch {
    throw new Error('This browser cannot draw it.');
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
