import { describe, expect, it } from 'vitest';
import { NewsError } from '../model/news-error.js';
import { readPageLinks } from './page-links.js';
import { parseNews } from './parse-news.js';

const FEED = 'https://ministry.example/feed/';
const RSS = 'rel="alternate" type="application/rss+xml"';
const page = (head: string) => `<!doctype html><html><head>${head}</head><body>Text</body></html>`;
const feedsOf = (html: string) => readPageLinks(html, 'https://ministry.example/news/index.html').feeds;

describe('the feed that a web page names', () => {
  it.each([
    [`<link ${RSS} href="/feed/">`],
    [`<link href='/feed/' title='RSS' type='application/rss+xml' rel='alternate'>`],
    ['<LINK REL=Alternate TYPE=Application/RSS+XML HREF=/feed/>'],
    ['<link rel="alternate home" type="application/atom+xml; charset=utf-8" href="../feed/" />'],
    ['<link rel="alternate" type="text/xml" title="RSS" href="/feed/">'],
    ['<link rel="feed" href="//ministry.example/feed/">'],
    [`<base href="/"><link ${RSS} href="feed/">`],
    [`<link ${RSS} href="feed://ministry.example/feed/">`],
    [`<link ${RSS} title="خلاصة التعليقات" href="/?c"><link ${RSS} title="الخلاصة" href="/feed/">`],
    [`<link ${RSS} title="Flux des commentaires" href="/?c"><link ${RSS} href="/feed/">`],
    [`<!-- <link ${RSS} href="/old/"> --><link ${RSS} href="/feed/"><link ${RSS} href="/feed/">`],
    [`<script>'<link ${RSS} href="/old/">'</script><link title="A > B" ${RSS} href="/feed/">`],
  ])('is found: %s', (head) => {
    expect(feedsOf(page(head))).toEqual([FEED]);
  });

  it('is none where there are only other languages or interfaces', () => {
    expect(
      feedsOf(
        page(
          '<link rel="alternate" hreflang="ar" href="/ar/"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    `<br />\n<b>Notice</b>: Undefined index<br />\n${page(`<link ${RSS} href="/feed/">`)}`,
    `<head><link ${RSS} href="/feed/"></head><body></body>`,
  ])('is in the message, also for an incomplete page: %s', (html) => {
    expect(() => parseNews(html, { url: 'https://ministry.example/' })).toThrow(
      expect.objectContaining({ code: 'not-news', detail: expect.objectContaining({ feedUrl: FEED }) }),
    );
    expect(() => parseNews(html)).toThrow(NewsError);
  });
});
