import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_SIZE, parseNews } from './parse-news.js';
import { atomSamples } from './fixtures/atom-samples.js';
import { jsonFeedSamples, wordpressSamples } from './fixtures/json-samples.js';
import { rdfSamples, rssSamples } from './fixtures/rss-samples.js';

describe('parseNews', () => {
  it.each([
    ['rss', rssSamples.news],
    ['rss', rssSamples.broken],
    ['rdf', rdfSamples.one],
    ['atom', atomSamples.old],
    ['json-feed', jsonFeedSamples.news],
    ['wordpress', wordpressSamples.warned],
  ])('detects %s from its content, whatever its declared type', (kind, text) => {
    expect(parseNews(text, { contentType: 'text/html' }).source.kind).toBe(kind);
    expect(parseNews(new TextEncoder().encode('\ufeff' + text)).source.kind).toBe(kind);
  });

  it('names the feed that a web page offers', () => {
    const page = `<!-- x --><!DOCTYPE html><html><head><link rel=stylesheet href=a.css><link rel="alternate" type="application/rss+xml" href="/feed/?a=1&amp;b=2" title="x"></head><body>&lt;rss></body></html>`;
    expect(() => parseNews(page, { url: 'https://ministry.example/' })).toThrow(
      expect.objectContaining({
        code: 'not-news',
        message: expect.stringContaining('https://ministry.example/feed/?a=1&b=2'),
      }),
    );
    expect(() => parseNews('<html><title>Nothing</title></html>')).toThrow(
      expect.objectContaining({ code: 'not-news' }),
    );
  });

  it.each([
    '',
    'Some plain words.',
    '{"a":1}',
    '/**/cb([{"id":1,"guid":2}])',
    '<note><to>x</to></note>',
    '<CHANNEL></CHANNEL>',
    'null',
  ])('refuses what is no news: %s', (text) => {
    expect(() => parseNews(text)).toThrow(expect.objectContaining({ code: 'not-news' }));
  });

  it('refuses what is too large, unread', () => {
    expect(() => parseNews(new Uint8Array(MAX_DOCUMENT_SIZE + 1))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  it('reads bytes in their own encoding and reports a wrong declaration', () => {
    const latin = Uint8Array.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><title>caf\u00e9</title></channel></rss>',
      (letter) => letter.charCodeAt(0),
    );
    expect(parseNews(latin)).toMatchObject({ title: { text: 'café' }, issues: [] });
    expect(parseNews(latin, { contentType: 'text/xml; charset=utf-8' })).toMatchObject({
      title: { text: 'café' },
      issues: [{ code: 'charset-wrong' }],
    });
  });

  it('keeps the given address, language and time', () => {
    const feed = parseNews('<rss><channel><item><title>1</title><link>a</link></item></channel></rss>', {
      url: 'https://news.example/x/',
      lang: 'ar',
      fetched: '2020-01-01T00:00:00Z',
    });
    expect(feed.items[0]).toMatchObject({
      url: 'https://news.example/x/a',
      title: { text: '1', lang: 'ar', dir: 'rtl' },
      source: { url: 'https://news.example/x/', fetched: '2020-01-01T00:00:00Z' },
    });
  });
});
