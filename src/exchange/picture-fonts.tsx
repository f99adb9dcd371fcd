import newsreaderExt from '@fontsource-variable/newsreader/files/newsreader-latin-ext-standard-normal.woff2?url';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2?url';
import sansExt from '@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2?url';
import sans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';

const faces = [
  { family: 'Newsreader Variable', weights: '200 800', latin: newsreader, latinExt: newsreaderExt },
  { family: 'Public Sans Variable', weights: '100 900', latin: sans, latinExt: sansExt },
];

/** Letters of Latin alphabets that the first file of a font has not. */
const beyondLatin = /[\u0100-\u02ff\u1e00-\u1eff]/;

/**
 * The site's fonts as style rules that carry them along, so that a picture looks the same wherever
 * it is opened.
 *
 * @param text all that is to be written with them
 * @throws if a font cannot be fetched
 */
export async function fontRules(text: string): Promise<string> {
  const files = faces.flatMap(({ family, weights, latin, latinExt }) => [
    ...(beyondLatin.test(text) ? [{ family, weights, url: latinExt }] : []),
    { family, weights, url: latin },
  ]);
  const rules = await Promise.all(
    files.map(async ({ family, weights, url }) => {
      const data = await dataUrl(url);
      return `@font-face{font-family:'${family}';font-weight:${weights};src:url(${data}) format('woff2')}`;
    }),
  );
  return rules.join('');
}

async function dataUrl(url: string): Promise<string> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) throw new Error('A font of the page did not arrive.');
  const content = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([content], { type: 'font/woff2' }));
  });
}
