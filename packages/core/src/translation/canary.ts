import { sameLanguage } from './page-languages.js';

/**
 * A short everyday sentence in each working language: every translator changes it, and none needs context for
 * it.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  ar: 'صباح الخير، كيف حالكم اليوم؟',
  en: 'Good morning, how are you today?',
  fr: 'Bonjour, comment allez-vous aujourd’hui ?',
};

const MARK = 'data-icesco-canary';

/**
 * Rendered (Firefox skips what is hidden or off screen) and clipped to nothing, also where the page hides
 * what it does not know. Not selected with the page's own text.
 */
const STYLE = {
  display: 'block',
  visibility: 'visible',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '1px',
  height: '1px',
  margin: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
  'pointer-events': 'none',
  'user-select': 'none',
  '-webkit-user-select': 'none',
};

/** A text of ours that stands on the page, and its words as we wrote them. */
export interface Canary {
  readonly element: Element;
  readonly words: string;
}

const MAX_TITLE = 200;

/** Whole words of a long title. */
const cut = (title: string): string =>
  title.length > MAX_TITLE ? title.slice(0, MAX_TITLE).replace(/\s+\S*$/, '') : title;

/**
 * The words that a page translator will surely change. In a language without a sentence of ours the page's
 * own title serves, as it is in the language that the translator expects.
 *
 * @param lang - BCP 47 tag of the language that the page was written in, where known.
 */
export function canaryWords(document: Document, lang: string | undefined): string {
  const known = lang && Object.keys(SENTENCES).find((each) => sameLanguage(each, lang));
  const title = cut(document.title.trim());
  const others = /\s/.test(title) ? title : SENTENCES['en']!;
  return known ? SENTENCES[known]! : others;
}

/** Translators read the body alone, but not where it is marked against them. */
function placeFor({ body, documentElement }: Document): HTMLElement {
  return body.matches('.notranslate,[translate=no]') ? documentElement : body;
}

/**
 * Puts the words where a page translator takes them for the page's: their change is the second witness that a
 * changed `lang` needs. A paragraph, as inline elements come back as copies from one translator. Assistive
 * technology does not meet it; styles are set through the object model, which strict policies allow.
 */
export function plantCanary(document: Document, words: string): Canary {
  const element = document.createElement('p');
  element.setAttribute('aria-hidden', 'true');
  // Not found by the browser's search in the page either.
  element.inert = true;
  element.setAttribute(MARK, '');
  for (const [name, value] of Object.entries(STYLE)) {
    element.style.setProperty(name, value, 'important');
  }
  element.textContent = words;
  placeFor(document).append(element);
  return { element, words };
}

/** A copy that a translator, or a page that redraws itself, has put in the place of ours. */
export const strayCanary = (document: Document): Element | null =>
  document.documentElement.querySelector(`[${MARK}]`);
