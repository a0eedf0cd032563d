import { renderFeedbackRating } from '@icesco/feedback-rating/server';
import { renderNewsFeed } from '@icesco/news-feed/server';
import { news } from './news.ts';

export const data = { permalink: 'index.html' };

/** The news is in the page that is built; readers get it without a script, and without a request. */
export default async () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>News</title>
    <link rel="icon" href="data:,">
    <script src="/log-events.js"></script>
    <script async src="/icesco/autoload.js"></script>
  </head>
  <body>
    ${await renderNewsFeed({ feed: news, lang: 'en', headingLevel: 2, layout: 'cards' })}
    <p id="shown">0</p>
    ${await renderFeedbackRating({ endpoint: '/v1/answers', lang: 'en', shape: 'stars' })}
    <p id="score">0</p>
  </body>
</html>`;
