export { atom } from './sources/atom.js';
export { rdf } from './sources/rdf.js';
export { rss } from './sources/rss.js';
