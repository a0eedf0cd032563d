import { cleanFragment } from './clean-fragment.js';
import { purify } from './dompurify-engine.js';
import { dropInlineCode } from './drop-inline-code.js';
import { htmlToText } from './html-to-text.js';
import { isTangled } from './is-tangled.js';
import type { SanitizeOptions } from './sanitize-options.js';
import { sanitizerConfig } from './sanitize-policy.js';

/** Longer than any article; parsing and layout stay quick. */
const MAX_HTML = 200_000;

/** See `sanitizeHtml`, which loads this when it is first needed. */
export async function sanitizeFragment(
  html: string,
  { document, loadPurifier, ...rules }: SanitizeOptions,
): Promise<DocumentFragment> {
  const capped = dropInlineCode(html.slice(0, MAX_HTML));
  if (isTangled(capped)) {
    return paragraphs(htmlToText(capped), document);
  }
  try {
    const fragment = sanitizeNatively(capped, document) ?? (await purify(capped, loadPurifier));
    cleanFragment(fragment, rules);
    return document.adoptNode(fragment);
  } catch {
    return paragraphs(htmlToText(capped), document);
  }
}

/**
 * By the browser itself, in a document without a window, which runs and loads nothing; `undefined` where it
 * cannot.
 */
function sanitizeNatively(html: string, { implementation }: Document): DocumentFragment | undefined {
  const inert = implementation.createHTMLDocument('');
  const place = inert.createElement('div') as HTMLElement & {
    setHTML?(html: string, options: { sanitizer: unknown }): void;
  };
  try {
    place.setHTML!(html, { sanitizer: sanitizerConfig() });
  } catch {
    // Absent, or from before its configuration was settled.
    return undefined;
  }
  const fragment = inert.createDocumentFragment();
  while (place.firstChild) {
    fragment.append(place.firstChild);
  }
  return fragment;
}

function paragraphs(text: string, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const words of text.split('\n\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    if (words) {
      fragment.append(paragraph);
    }
  }
  return fragment;
}
