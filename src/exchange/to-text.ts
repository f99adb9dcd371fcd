/** HTML as plain text: what a reader would read of it, and where its links lead. */
import { Parser } from 'htmlparser2';

export interface PlainText {
  /** Paragraphs stand apart by an empty line. */
  readonly text: string;
  /** Whole addresses with http or https, in their order, each once. */
  readonly links: readonly { readonly url: string; readonly title: string }[];
}

/** What stands in these is not for readers. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'textarea']);
const paragraphs = new Set(
  'p div section article blockquote ul ol dl table h1 h2 h3 h4 h5 h6 pre figure hr'.split(' '),
);
const lines = new Set('br li tr dt dd figcaption'.split(' '));
/** What shows something that is elsewhere. */
const embedded = new Set(['iframe', 'img', 'video', 'audio']);

/** @param html of any kind, also none at all: a text without tags stays as it is */
export function toText(html: string): PlainText {
  const links = new Map<string, string>();
  let text = '';
  let hidden = 0;
  let open: { url: string; from: number } | undefined;
  const breakBy = (gap: string) => {
    text = text.trimEnd();
    if (text !== '') text += gap;
  };
  const gapOf = (name: string) => (paragraphs.has(name) ? '\n\n' : lines.has(name) ? '\n' : '');
  const note = (url: string | undefined, title: string) => {
    const whole = webAddress(url ?? '');
    if (whole && !links.get(whole)) links.set(whole, title.trim());
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unread.has(name)) hidden++;
      if (gapOf(name)) breakBy(gapOf(name));
      if (name === 'li') text += '• ';
      if (name === 'td' || name === 'th') text += ' ';
      if (name === 'a') open = { url: attributes.href ?? '', from: text.length };
      if (embedded.has(name)) note(attributes.src, attributes.alt ?? attributes.title ?? '');
    },
    ontext(part) {
      if (hidden > 0) return;
      const words = part.replace(/\s+/g, ' ');
      text += /\s$|^$/.test(text) ? words.trimStart() : words;
    },
    onclosetag(name) {
      if (unread.has(name)) hidden--;
      if (name === 'a' && open) {
        note(open.url, text.slice(open.from));
        open = undefined;
      }
      if (gapOf(name) && name !== 'br') breakBy(gapOf(name));
    },
  });
  parser.end(html);
  return { text: text.trim(), links: [...links].map(([url, title]) => ({ url, title })) };
}

/** A whole address with http or https; one that leaves the scheme to its page gets https. */
export function webAddress(text: string): string | undefined {
  const whole = text.trim().replace(/^\/\//, 'https://');
  try {
    return /^https?:$/.test(new URL(whole).protocol) ? whole : undefined;
  } catch {
    return undefined;
  }
}
