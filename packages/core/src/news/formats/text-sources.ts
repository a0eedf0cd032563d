/** What begins like no format at all: the text of a page, or a feed with a server's words before it. */
export { jsonFeed, wordpress } from './json-sources.js';
export { atom, rdf, rss } from './xml-sources.js';
export { pageText } from './page-text/page-text.js';
