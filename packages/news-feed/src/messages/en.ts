import type { NewsFeedMessages } from '../news-feed.message-list.js';

const en: NewsFeedMessages = {
  label: 'News',
  loading: 'Loading the news…',
  empty: 'There is no news at the moment.',
  noMatch: 'No news matches your search.',
  noMatchLoaded: 'No match among the {count} items loaded so far.',
  covered: 'Search and filters cover the {count} items loaded so far.',
  failed: 'The news could not be loaded.',
  retry: 'Try again',
  visit: 'Read the news on {site}',
  partial: 'Some of the news could not be loaded.',
  stale: 'Last updated {date}. Newer news could not be loaded.',
  more: 'Load more news',
  loadingMore: 'Loading more news…',
  shown: 'Showing {shown} of {total}',
  results: { one: '{count} result', other: '{count} results' },
  search: 'Search the news',
  category: 'Category',
  country: 'Country',
  year: 'Year',
  all: 'All',
  newTab: 'Opens in a new tab',
  showImage: 'Show the image',
  readHere: 'Read the full text',
  alsoIn: 'This item in other languages',
};

export default en;
