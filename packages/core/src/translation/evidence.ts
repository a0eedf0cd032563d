import type { Evidence } from './translation-state.js';
import { readTag, sameLanguage } from './page-languages.js';
import { sameWords } from './same-words.js';

export const htmlLanguage = ({ document }: Evidence): string | undefined =>
  readTag(document.documentElement.lang);

/** `html[lang]`, where it is not (or no longer) the authors'. */
export function changedLanguage(evidence: Evidence): string | undefined {
  const lang = htmlLanguage(evidence);
  return lang && !(evidence.authored && sameLanguage(lang, evidence.authored)) ? lang : undefined;
}

/** What in our own text has a mark: the text itself, or what a translator has put into it. */
export const inCanary = ({ canary }: Evidence, selector: string): Element | null =>
  canary?.element.matches(selector) ? canary.element : (canary?.element.querySelector(selector) ?? null);

/** The text of ours reads otherwise than we wrote it, and still says something. */
export function rewritten({ canary }: Evidence): boolean {
  const text = canary?.element.textContent.trim() ?? '';
  return text !== '' && !sameWords(text, canary!.words);
}

/** Data that a service leaves on the page as JSON. */
export function jsonOf(document: Document, selector: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(document.querySelector(selector)?.textContent ?? '{}')) as Record<
      string,
      unknown
    >;
  } catch {
    return {};
  }
}
