import { describe, expect, it } from 'vitest';
import { newsSourceContract } from '../../model/news-source.contract.js';
import { atom } from '../complete-sources.js';
import { atomSamples } from '../fixtures/atom-samples.js';
import { jsonFeedSamples, wordpressSamples } from '../fixtures/json-samples.js';
import { rdfSamples, rssSamples } from '../fixtures/rss-samples.js';

newsSourceContract(atom, {
  own: atomSamples,
  foreign: [
    ...Object.values(rssSamples),
    ...Object.values(rdfSamples),
    ...Object.values(jsonFeedSamples),
    ...Object.values(wordpressSamples),
    '<html></html>',
    'plain',
  ],
  withItems: (count) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${'<entry><title>Same</title><id>same</id></entry>'.repeat(count)}</feed>`,
  nested: (depth) => `<feed><entry><content type="xhtml">${'<div>'.repeat(depth)}`,
});

describe('Atom', () => {
  const feed = atom.read({ text: atomSamples.news });
  const [first, second] = feed.items;

  it('resolves what the feed says against xml:base', () => {
    expect(feed).toMatchObject({
      title: { text: 'Heritage & Science', lang: 'en' },
      description: { text: 'Daily' },
      homeUrl: 'https://news.example/',
      feedUrl: 'https://news.example/base/feed.atom',
      nextUrl: 'https://news.example/base/feed.atom?page=2',
      icon: 'https://news.example/favicon.png',
      authors: [{ name: 'Newsroom', url: 'https://news.example/about' }],
      source: { licence: 'CC BY 4.0' },
    });
  });

  it('reads an entry; plain text keeps its signs', () => {
    expect(first).toMatchObject({
      id: 'tag:news.example,2020:1',
      url: 'https://news.example/base/1',
      title: { text: 'AT&T, Vec<T> and 2 < 3' },
      summary: { text: 'Plain & simple' },
      contentHtml: '<div xmlns:h="http://www.w3.org/1999/xhtml"><p>One &lt; <b>two</b></p></div>',
      published: { iso: '2020-07-29T10:05:00Z' },
      modified: { iso: '2020-07-30T10:05:00Z' },
      attachments: [
        { url: 'https://news.example/base/talk.mp3', mimeType: 'audio/mpeg', size: 5000, title: 'The talk' },
      ],
      categories: ['Culture'],
      translations: [{ lang: 'ar', url: 'https://news.example/ar/1' }],
      issues: [],
    });
  });

  it('reads inline markup, the language of an entry, a day that does not exist, and links by the id', () => {
    expect(second).toMatchObject({
      url: 'https://news.example/2',
      title: { text: 'خبر مهم', lang: 'ar', dir: 'rtl' },
      modified: { iso: '2020-07-01T00:00:00Z' },
      contentText: 'Two <lines>',
    });
    expect(second?.contentHtml).toBeUndefined();
    expect(second?.issues.map(({ code }) => code)).toEqual(['date-impossible']);
  });

  it('reads Atom 0.3 and any prefix', () => {
    expect(atom.read({ text: atomSamples.old }).items[0]).toMatchObject({
      title: { text: 'Bold title' },
      url: 'https://news.example/3',
      published: { iso: '2004-05-06T07:08:00Z', precision: 'minute' },
      modified: { iso: '2004-05-07', precision: 'day' },
    });
    expect(atom.read({ text: atomSamples.prefixed })).toMatchObject({
      title: { text: 'Prefixed' },
      items: [{ title: { text: 'One' }, url: 'https://news.example/4' }],
    });
  });

  it('reads titles in base64, and takes broken ones for none', () => {
    const titleOf = (title: string): string | undefined =>
      atom.read({ text: `<feed version="0.3"><entry><title mode="base64">${title}</title></entry></feed>` })
        .items[0]?.title.text;
    expect(titleOf('\n PGI+w6k8L2I+IG5ld3M= ')).toBe('é news');
    expect(titleOf('***')).toBe('');
  });

  it('reads a single entry as a feed of one', () => {
    const feed = atom.read({
      text: '<entry xmlns="http://www.w3.org/2005/Atom"><title>Alone</title><id>a</id></entry>',
    });
    expect(feed.items.map(({ title }) => title.text)).toEqual(['Alone']);
  });
});
