/** The formats of news; `formats/index.ts` reads each. `inline` is news that the page itself contains. */
export const SOURCE_KINDS = ['inline', 'json-feed', 'rss', 'rdf', 'atom', 'wordpress', 'page-text'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];
