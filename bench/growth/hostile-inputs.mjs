import { annotateNews, parseNews } from '@icesco/core/news';

const repeated = (part, size) => part.repeat(Math.ceil(size / part.length));
const rss = (item) => `<rss><channel>${item}</channel></rss>`;
const jsonItem = (text) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', title: text, content_html: text }],
  });
const rssItem = (field, text) => rss(`<item><title>x</title><${field}>${text}</${field}></item>`);

/** Inputs that tempt a parser into quadratic time: parts that are repeated, and the document around them. */
export const INPUTS = {
  'feed of': {
    document: (part, size) => rss(repeated(part, size)),
    parts: [
      '<item>',
      '<item><title>x</title></item>',
      '<a b="',
      '<a b=c ',
      '</x>',
      '<x></y>',
      '<!--',
      '<![CDATA[',
      '<title>',
      '<title><b>',
      '<category>x',
      '&amp;',
      '<link href="x"/>',
      '<x:y xmlns:x="z">',
      '<media:group>',
      '<entry xml:base="a/">',
    ],
  },
  'title and text of': {
    document: (part, size) => jsonItem(repeated(part, size)),
    parts: [
      '<p>',
      '<b>x</b> ',
      '&lt;',
      '<!--',
      '<a href="',
      'x ',
      '\n\n',
      '29 July 2020 ',
      'Morocco and Senegal ',
      'Democratic Republic of the ',
      ' \u0301',
      '<',
      '"<a "',
    ],
  },
  'page text of': {
    document: (part, size) => repeated(part, size),
    parts: [
      '  A title of an article\n\nA paragraph on Monday 27 July. And one more that is longer than the title.\n\n',
      'x ',
      '** x\n',
      'On 29 July 2020 ',
      '2020-',
      'Rabat: ',
      '•\n',
      'yesterday ',
      '. ',
      '1/',
      `${'a'.repeat(70)}\n`,
    ],
  },
  'URL of': {
    document: (part, size) => rssItem('link', `https://a.example/${repeated(part, size)}`),
    parts: ['a', '/', '../', '%', '?a=', '&amp;utm_x=', '#', ':~:', '.', '@', 'xn--', '%2e/', ' '],
  },
  'date of': {
    document: (part, size) => rssItem('pubDate', repeated(part, size)),
    parts: [
      '1',
      '1 ',
      '-',
      '1-',
      ':',
      '1:',
      'jan ',
      'T',
      '+',
      '. ',
      'يناير ',
      '29 July 2020 ',
      ',',
      '(',
      'a.m. ',
    ],
  },
};

/** Parses and annotates a document; one that is not news is rejected, which takes time as well. */
export function read(text) {
  try {
    annotateNews(parseNews(text, { url: 'https://news.example/feed' }));
  } catch {
    // Not news.
  }
}
