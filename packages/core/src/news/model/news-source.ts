import type { NewsFeed } from './news-item.js';
import type { SourceKind } from './source-kind.js';

/** What a source is given to read: text already decoded, and what is known about it. */
export interface SourceDocument {
  readonly text: string;
  /** Address that the text came from: the base of relative links. http(s) only. */
  readonly url?: string;
  /** BCP 47 tag to fall back on where the source names no language. */
  readonly lang?: string;
  /** UTC instant of fetching, ISO 8601; it also dates "today" and "yesterday" in page text. */
  readonly fetched?: string;
  /** Response headers that a source reads (`link`, `x-wp-total`, `x-wp-totalpages`), names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * One format of news. Reading is synchronous, pure and total: whatever the text, `read` returns a feed or
 * throws `NewsError` with code `malformed`; an invalid item costs that item alone and is reported in
 * `issues`.
 *
 * Every implementation passes `news-source.contract.ts`.
 */
export interface NewsSource {
  readonly kind: SourceKind;
  /** Whether the text is in this format, by its content alone. Cheap: looks at the beginning only. */
  recognises(document: SourceDocument): boolean;
  read(document: SourceDocument): NewsFeed;
}

/** Most items read from one document; the rest is dropped and reported in `issues`. */
export const MAX_ITEMS = 10_000;
