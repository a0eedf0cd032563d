/** A page with its news and its question, by Node alone; the widgets' files are served from their package. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { renderFeedbackRating } from '@icesco/feedback-rating/server';
import { renderNewsFeed } from '@icesco/news-feed/server';
import { news } from './news.ts';

const cdn = new URL('.', import.meta.resolve('@icesco/widgets/cdn/autoload.js'));

const page = async () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>News</title>
    <link rel="icon" href="data:,">
    <script async src="/icesco/autoload.js"></script>
    <script>
      addEventListener('icesco-load', ({ items }) => (document.querySelector('#shown').textContent = items.length));
      addEventListener('icesco-change', ({ score }) => (document.querySelector('#score').textContent = score));
    </script>
  </head>
  <body>
    ${await renderNewsFeed({ feed: news, lang: 'en', headingLevel: 2, layout: 'cards' })}
    <p id="shown">0</p>
    ${await renderFeedbackRating({ endpoint: '/v1/answers', lang: 'en', shape: 'stars' })}
    <p id="score">0</p>
  </body>
</html>`;

const server = createServer(async ({ url }, response) => {
  if (url === '/') {
    return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(await page());
  }
  const name = /^\/icesco\/((?:chunks\/)?[\w.-]+\.js)$/.exec(url)?.[1];
  if (!name) {
    return response.writeHead(404).end();
  }
  response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  createReadStream(new URL(name, cdn))
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
});
server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}/`));
