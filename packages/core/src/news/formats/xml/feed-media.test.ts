import { describe, expect, it } from 'vitest';
import type { NewsItem } from '../../model/news-item.js';
import { parseNews } from '../parse-news.js';

const read = (inside: string): NewsItem =>
  parseNews(
    `<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>A</title>${inside}</item></channel></rss>`,
    { url: 'https://ministry.example/feed' },
  ).items[0]!;

describe('an enclosure or media:content', () => {
  it.each([
    ['<enclosure url="/p.jpg" type="video/mp4"/>', '/p.jpg'],
    ['<enclosure url="/p.JPG" type="audio/mpeg"/>', '/p.JPG'],
    ['<enclosure url="/p.jpg" type="jpg"/>', '/p.jpg'],
    ['<enclosure url="/p.jpeg?x=1" type="application/x-unknown"/>', '/p.jpeg?x=1'],
    ['<media:content url="/img/1" medium="Image"/>', '/img/1'],
    ['<media:content url="/img/1" width="800px" height="600px"/>', '/img/1'],
    ['<enclosure url="/image.php?id=3" type="" width="600" height="400"/>', '/image.php?id=3'],
    ['<enclosure url="/p.jpg?a=1&amp;amp;b=2" type="image/jpeg"/>', '/p.jpg?a=1&b=2'],
  ])('is an image: %s', (inside, path) => {
    expect(read(inside)).toMatchObject({
      image: { url: 'https://ministry.example' + path },
      attachments: [],
    });
  });

  it.each([
    '<enclosure url="/a.mp3" type="image/jpeg"/>',
    '<media:content url="/p.jpg" medium="document"/>',
    '<enclosure url="/circular.pdf" type="image/pdf"/>',
  ])('is a file: %s', (inside) => {
    const { image, attachments } = read(inside);
    expect([image, attachments.length]).toEqual([undefined, 1]);
  });
});

describe('the image of an item', () => {
  it('is taken from the summary where the content has none', () => {
    const item = read(
      '<description><![CDATA[<img src="/p.jpg">Text]]></description><content:encoded><![CDATA[<p>Text</p>]]></content:encoded>',
    );
    expect(item.image?.url).toBe('https://ministry.example/p.jpg');
  });
});

describe('an item without a link', () => {
  it('leads to its file, whatever its summary is made of', () => {
    const item = read(
      '<description>&lt;p&gt;Text&lt;/p&gt;</description><enclosure url="/a.pdf" type="application/pdf"/>',
    );
    expect(item.url).toBe('https://ministry.example/a.pdf');
  });

  it('leads to the host that its id names', () => {
    expect(read('<guid>www.ministry.example/a</guid>').url).toBe('https://www.ministry.example/a');
  });
});

describe('a link', () => {
  it.each([
    ['<link>ministry.example/news/1</link>', 'https://ministry.example/news/1'],
    ['<link>https://ministry.example/?a=1&amp;amp;b=2</link>', 'https://ministry.example/?a=1&b=2'],
  ])('is the address of the article: %s', (inside, url) => {
    expect(read(inside).url).toBe(url);
  });
});
