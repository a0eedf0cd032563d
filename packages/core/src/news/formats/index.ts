import type { NewsSource } from '../model/news-source.js';
import type { SourceKind } from '../model/source-kind.js';

/** A format of news, with the module that reads it. */
export interface Format {
  readonly kind: Exclude<SourceKind, 'inline'>;
  /** What documents of the format are made of, by their first character. */
  readonly family: 'json' | 'xml' | 'text';
  readonly load: () => Promise<NewsSource>;
}

/** Every format, in the order in which they are tried. */
export const FORMATS: readonly Format[] = [
  {
    kind: 'json-feed',
    family: 'json',
    load: () => import('./json-feed/json-feed.js').then(({ jsonFeed }) => jsonFeed),
  },
  {
    kind: 'wordpress',
    family: 'json',
    load: () => import('./wordpress/wordpress.js').then(({ wordpress }) => wordpress),
  },
  { kind: 'rss', family: 'xml', load: () => import('./xml/feed-channel.js').then(({ rss }) => rss) },
  { kind: 'atom', family: 'xml', load: () => import('./xml/feed-channel.js').then(({ atom }) => atom) },
  { kind: 'rdf', family: 'xml', load: () => import('./xml/feed-channel.js').then(({ rdf }) => rdf) },
  {
    kind: 'page-text',
    family: 'text',
    load: () => import('./page-text/page-text.js').then(({ pageText }) => pageText),
  },
];
