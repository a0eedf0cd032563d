import { readTag, sameLanguage } from './page-languages.js';
import type { Sighting, Translation } from './translation-state.js';

/** What a template or plugin says of a translation that it has made on the server. */
export interface Declaration {
  /** Name of the translator; '' where it is not known. */
  readonly by: string | null | undefined;
  /** BCP 47 tag of the language translated from. */
  readonly from: string | null | undefined;
}

/** Longer than any name. */
const MAX_NAME = 80;

const metaOf = (document: Document, name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="icesco-translated-${name}" i]`)?.content;

function read({ by, from }: Declaration, document: Document): Sighting | undefined {
  if (typeof by !== 'string' && typeof from !== 'string') {
    return undefined;
  }
  const name = by?.trim().slice(0, MAX_NAME);
  const target = readTag(document.documentElement.lang);
  return { source: readTag(from), ...(name && { by: name }), ...(target && { target }) };
}

/**
 * `<meta name="icesco-translated-by" content="DeepL">` and `<meta name="icesco-translated-from"
 * content="en">`.
 */
export const declaredByPage = (document: Document): Sighting | undefined =>
  read({ by: metaOf(document, 'by'), from: metaOf(document, 'from') }, document);

/**
 * The translation that an element declares by its attributes.
 *
 * @returns `undefined` where nothing is declared, and on the original: templates write the same on every
 *   page.
 */
export function declaredTranslation(declaration: Declaration, document: Document): Translation | undefined {
  const seen = read(declaration, document);
  if (!seen || (seen.source && seen.target && sameLanguage(seen.source, seen.target))) {
    return undefined;
  }
  const { by, source, target } = seen;
  return {
    engine: 'declared',
    mark: 'translated-by',
    confidence: 'certain',
    onServer: true,
    ...(by && { by }),
    ...(source && { source }),
    ...(target && { target }),
  };
}
