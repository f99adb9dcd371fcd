import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Draws a picture once, outside of the page.
 *
 * @param picture an `svg` element
 * @throws Error if it is none
 */
export function drawSvg(picture: ReactNode): SVGSVGElement {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(picture));
  const svg = host.querySelector('svg')?.cloneNode(true);
  root.unmount();
  if (!(svg instanceof SVGSVGElement)) throw new Error('There is nothing to draw.');
  return svg;
}
