export { jsonFeed } from './sources/json-feed.js';
export { wordpress } from './sources/wordpress.js';
