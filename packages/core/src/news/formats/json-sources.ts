export { jsonFeed } from './json-feed/json-feed.js';
export { wordpress } from './wordpress/wordpress.js';
