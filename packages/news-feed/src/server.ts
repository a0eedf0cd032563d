/** For servers, which have no DOM: the element as HTML, with its news in it (docs/server-rendering.md). */
export { newsFeedParts, newsFeedStyles, renderNewsFeed } from './news-feed.served.js';
export type { ServedNewsFeed } from './news-feed.served.js';
export type { ServedParts } from '@icesco/kit';
