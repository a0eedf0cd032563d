export { atom } from './xml/atom.js';
export { rdf } from './xml/rdf.js';
export { rss } from './xml/rss.js';
