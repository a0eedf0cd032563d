export { IcescoNewsFeed } from './news-feed.js';
export { NewsErrorEvent, NewsFilterEvent, NewsItemClickEvent, NewsLoadEvent } from './news-feed.events.js';
export type { NewsFeedMessages } from './news-feed.messages.js';
