/**
 * Colours as the light theme has them, whichever is on: for pictures that leave the page.
 *
 * The built style sheet decides at the root of the page which theme holds (older browsers have no
 * `light-dark()`), so the root is light for as long as a colour is read; nothing is drawn meanwhile.
 *
 * @returns a function from any colour of CSS, `var(--ink)`, to one that all readers of pictures
 * know, `#1c1f23`
 */
export function lightColours(): (colour: string) => string {
  const known = new Map<string, string>();
  return (colour) => {
    const found = known.get(colour);
    if (found) return found;
    const read = readInLight(colour);
    known.set(colour, read);
    return read;
  };
}

function readInLight(colour: string): string {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  const probe = document.createElement('span');
  probe.style.color = colour;
  document.body.append(probe);
  dataset.theme = 'light';
  try {
    return toHex(getComputedStyle(probe).color);
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
    probe.remove();
  }
}

/** Not every reader of SVG knows `color-mix()` or `oklch()`; a canvas makes all of them plain. */
function toHex(colour: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
