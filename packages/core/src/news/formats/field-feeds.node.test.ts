import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { arrangeNews } from '../list/arrange-news.js';
import type { NewsFeed } from '../model/news-item.js';
import { parseNews, type ParseOptions } from './parse-news.js';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`fixtures/field/${name}`, import.meta.url)));

/**
 * Small inputs rebuilt from public reports of people who read feeds of ministries, universities and
 * libraries.
 */
interface FieldCase {
  readonly needed: string;
  readonly input: string;
  readonly options?: ParseOptions;
  /** What the feed matches. */
  readonly feed: object;
  /** Codes of all issues, of the feed and its items. */
  readonly issues?: readonly string[];
}

const link = 'https://ministry.example/news/1';

const published = (iso: string, offset?: string): object => ({
  items: [{ published: { iso, ...(offset && { offset }) } }],
});

const arabic = { text: 'وزارة الثقافة توقع اتفاقية جديدة مع المنظمة' };

const cases: readonly FieldCase[] = [
  {
    needed: 'items after a link without a slash',
    input: 'unclosed-atomlink.xml',
    feed: {
      items: [{ title: { text: 'Signing of an agreement' }, url: link }, { title: { text: 'Second' } }],
    },
    issues: ['structure-repaired'],
  },
  {
    needed: 'picture and text of an item whose enclosure is not closed',
    input: 'unclosed-enclosure.xml',
    feed: {
      items: [
        { image: { url: 'https://ministry.example/a.jpg' }, summary: { text: 'Body' } },
        { title: { text: 'Second' } },
      ],
    },
    issues: ['structure-repaired'],
  },
  {
    needed: 'link and date that declare the namespace of another tool',
    input: 'dspace-link-xmlns.xml',
    feed: {
      homeUrl: 'https://repo.example/',
      items: [{ url: 'https://repo.example/handle/20.5/1', published: { iso: '2024-12-03T08:24:11Z' } }],
    },
  },
  {
    needed: 'the day of the publisher',
    input: 'tz-midnight-riyadh.xml',
    feed: published('2025-03-01T21:00:00Z', '+03:00'),
  },
  { needed: 'the afternoon in Arabic', input: 'date-ar-pm.xml', feed: published('2024-12-15T22:30:00Z') },
  { needed: 'a Hijri date', input: 'date-hijri-num.xml', feed: published('2025-03-15') },
  { needed: 'a month of the Levant', input: 'date-ar-sham-num.xml', feed: published('2024-01-15') },
  {
    needed: 'one order of day and month',
    input: 'date-ddmm-feed.xml',
    feed: { items: [{ published: { iso: '2025-03-25' } }, { published: { iso: '2025-04-03' } }] },
  },
  { needed: 'a zone by its name', input: 'date-pkt.xml', feed: published('2024-12-15T07:15:00Z', '+05:00') },
  {
    needed: 'the date in markup',
    input: 'date-html-time.xml',
    feed: published('2024-12-15T09:15:00Z', '+03:00'),
  },
  {
    needed: 'no date of a clock that was never set',
    input: 'date-epoch.xml',
    feed: { items: [{ issues: [{ code: 'date-unreadable', field: 'published' }] }] },
    issues: ['date-unreadable'],
  },
  {
    needed: 'Arabic letters of windows-1256 that nothing declares',
    input: 'enc-1256-undeclared.xml',
    feed: { lang: 'ar', title: arabic, items: [{ title: arabic }] },
    issues: ['charset-wrong'],
  },
  {
    needed: 'Arabic letters whatever the header says',
    input: 'enc-utf8-header-latin1.xml',
    options: { contentType: 'text/xml; charset=ISO-8859-1' },
    feed: { items: [{ title: arabic }] },
    issues: ['charset-wrong'],
  },
  {
    needed: 'Arabic letters whatever the declaration says',
    input: 'enc-utf8-decl-latin1.xml',
    feed: { items: [{ title: arabic }] },
    issues: ['charset-wrong'],
  },
  {
    needed: 'no control characters',
    input: 'ctrl-chars.xml',
    feed: { items: [{ title: { text: 'Day of books' } }] },
  },
  {
    needed: 'posts before the comment of a page cache',
    input: 'wp-trailing-comment.json',
    feed: { items: [{ title: { text: 'An agreement on libraries' } }] },
    issues: ['json-surrounded'],
  },
  {
    needed: 'posts after PHP',
    input: 'wp-leading-php.json',
    feed: { items: [{ title: { text: 'An agreement on libraries' } }] },
    issues: ['json-surrounded'],
  },
  {
    needed: 'posts in an object instead of a list',
    input: 'wp-object-list.json',
    feed: { items: [{ title: { text: 'An agreement on libraries' } }, { title: { text: 'Second' } }] },
    issues: ['json-reshaped'],
  },
  {
    needed: 'links and dates of RSS that a service converted to JSON',
    input: 'rss2json.json',
    feed: {
      items: [
        {
          title: { text: 'Forum & books' },
          url: 'https://a.example/1',
          published: { iso: '2025-03-02T10:00:00Z' },
          image: { url: 'https://a.example/p.jpg' },
        },
      ],
    },
  },
  {
    needed: 'the signs of science',
    input: 'entities-science.xml',
    feed: {
      items: [{ summary: { text: 'β-carotene ≥ 5 µg, ΔT ≤ 2°C ≠ 0, ∞ → ✓ ♥ ☆ ¬ º' } }],
    },
  },
];

const issuesOf = (feed: NewsFeed): string[] =>
  [feed, ...feed.items].flatMap(({ issues }) => issues.map(({ code }) => code));

describe('what people needed from feeds in the field', () => {
  it.each(cases)('$needed ($input)', ({ input, options, feed, issues = [] }) => {
    const read = parseNews(bytesOf(input), options);
    expect(read).toMatchObject(feed);
    expect(issuesOf(read)).toEqual(issues);
  });

  it('an embargoed item comes no sooner than its day (future.xml)', () => {
    const feed = parseNews(bytesOf('future.xml'));
    const shown = arrangeNews([{ feed }], {}, Date.parse('2025-03-05T00:00:00Z'));
    expect(shown?.items.map(({ title }) => title.text)).toEqual(['Signing of an agreement']);
    expect(issuesOf(shown!)).toEqual(['items-future']);
  });
});
