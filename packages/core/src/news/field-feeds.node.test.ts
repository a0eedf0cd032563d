import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { NewsFeed } from './news-item.js';
import { parseNews, type ParseOptions } from './parse-news.js';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`fixtures/field/${name}`, import.meta.url)));

/** Small inputs rebuilt from public reports of people who read feeds of ministries, universities and libraries. */
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
];

const issuesOf = (feed: NewsFeed): string[] =>
  [feed, ...feed.items].flatMap(({ issues }) => issues.map(({ code }) => code));

describe('what people needed from feeds in the field', () => {
  it.each(cases)('$needed ($input)', ({ input, options, feed, issues = [] }) => {
    const read = parseNews(bytesOf(input), options);
    expect(read).toMatchObject(feed);
    expect(issuesOf(read)).toEqual(issues);
  });
});
