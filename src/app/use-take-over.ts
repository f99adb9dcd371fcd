import { useLayoutEffect } from 'react';

/** Frames in which a long list may still draw what is looked for. */
const patience = 5;

/**
 * Puts the program in the place of the first view in one frame: the same events stand where they
 * stood, with the focus and the selection.
 */
export function useTakeOver(): void {
  useLayoutEffect(() => {
    const view = document.getElementById('first-view');
    if (!view) return;
    const before = view.querySelector('main');
    const scrolled = [window.scrollY, before?.scrollTop ?? 0] as const;
    const top = before && scrolled[0] + scrolled[1] > 0 ? topArticle(before) : undefined;
    const focused = view.contains(document.activeElement) && articleOf(document.activeElement);
    const selection = document.getSelection();
    const selected =
      selection?.isCollapsed === false
        ? [
            textPlace(selection.anchorNode, selection.anchorOffset),
            textPlace(selection.focusNode, selection.focusOffset),
          ]
        : [];
    view.remove();

    const main = document.querySelector('main');
    window.scrollTo(0, scrolled[0]);
    main?.scrollTo(0, scrolled[1]);
    if (main && top) holdThere(main, top, patience);
    if (main && focused)
      articleIn(main, focused)?.querySelector('button')?.focus({ preventScroll: true });
    const [anchor, focus] = selected.map((place) => main && place && nodeAt(main, place));
    if (anchor && focus) selection?.setBaseAndExtent(...anchor, ...focus);
  }, []);
}

const mark = 'data-event';
const articleOf = (node: Node | null) =>
  (node instanceof Element ? node : node?.parentElement)
    ?.closest(`[${mark}]`)
    ?.getAttribute(mark) ?? undefined;
const articleIn = (main: HTMLElement, id: string) =>
  main.querySelector<HTMLElement>(`[${mark}="${CSS.escape(id)}"]`);

/** An event and how far from the top of the window it stands, in pixels. */
interface Top {
  readonly id: string;
  readonly y: number;
}

/** The first event that is in view. */
function topArticle(main: HTMLElement): Top | undefined {
  const edge = Math.max(0, main.getBoundingClientRect().top);
  for (const article of main.querySelectorAll(`[${mark}]`)) {
    const { top, bottom } = article.getBoundingClientRect();
    if (bottom > edge) return { id: article.getAttribute(mark) ?? '', y: top };
  }
  return undefined;
}

/** Where heights were guessed, the event may stand elsewhere, or not be drawn yet. */
function holdThere(main: HTMLElement, { id, y }: Top, frames: number): void {
  const article = articleIn(main, id);
  const off = article ? article.getBoundingClientRect().top - y : 0;
  const scroller = main.scrollHeight > main.clientHeight + 1 ? main : document.scrollingElement;
  if (off !== 0) scroller?.scrollBy(0, off);
  else if (!article && frames > 0)
    requestAnimationFrame(() => holdThere(main, { id, y }, frames - 1));
}

/** A place in the text of an event, whatever elements that text is made of. */
interface TextPlace {
  readonly id: string;
  readonly characters: number;
}

function textPlace(node: Node | null, offset: number): TextPlace | undefined {
  const id = articleOf(node);
  const article = node?.parentElement?.closest(`[${mark}]`);
  if (!node || !article || id === undefined) return undefined;
  const before = document.createRange();
  before.setStart(article, 0);
  before.setEnd(node, offset);
  return { id, characters: before.toString().length };
}

function nodeAt(main: HTMLElement, { id, characters }: TextPlace): [Node, number] | undefined {
  const article = articleIn(main, id);
  if (!article) return undefined;
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let left = characters;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const length = text.nodeValue?.length ?? 0;
    if (left <= length) return [text, left];
    left -= length;
  }
  return undefined;
}
