import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../html/canonical-url.js';
import { NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import { parseNews } from './parse-news.js';

/**
 * Folder with feeds of public test suites, and `expected.json`: what a correct parser reads from each. See
 * CONTRIBUTING.md.
 */
const FOLDER = process.env['PUBLIC_FEEDS'] ?? '';

interface Expected {
  readonly format: string | null;
  readonly entryCount?: number;
  readonly firstTitle?: string | null;
  readonly firstLink?: string | null;
  readonly firstLinkFallback?: string | null;
  readonly firstDateISO?: string | null;
  readonly feedTitle?: string | null;
  readonly contentType?: string;
  readonly error?: string;
  readonly headers?: Record<string, string>;
  readonly total?: number;
  readonly orError?: boolean;
}

/** Expectations that name the site where the channel's own title says more ("Page 2 – ", the category). */
const SITE_TITLE_MEANT = /^wp-live\/feed-(?:category|page2)\.xml feedTitle/;

/**
 * Where more is read, or less is kept, than the suites expect: JSON inside a function call; control
 * characters.
 */
const BETTER_READ =
  /^wp-live\/jsonp\.js error|^w3c\/rss20_data-types-characterdata_amp-hex-name\.xml firstTitle/;

const KINDS: Record<string, string> = {
  rss: 'rss',
  rdf: 'rdf',
  atom: 'atom',
  json: 'json-feed',
  'wp-rest': 'wordpress',
};

const plain = (url: string | null | undefined): string | null => (url ? (canonicalUrl(url) ?? url) : null);

function read(file: string, expected: Expected): NewsFeed | NewsError {
  const bytes = readFileSync(join(FOLDER, file));
  try {
    const { contentType = '', headers } = expected;
    return parseNews(bytes, {
      contentType: contentType || (headers?.['content-type'] ?? ''),
      ...(headers && { headers }),
    });
  } catch (error) {
    if (error instanceof NewsError) {
      return error;
    }
    throw error;
  }
}

/** Fields that differ from what is expected, as `field: got, not wanted`. */
function misses(file: string, expected: Expected, score: (field: string, right: boolean) => void): string[] {
  const found: string[] = [];
  const result = read(file, expected);
  const check = (field: string, got: unknown, ...wanted: unknown[]): void => {
    const right = wanted.some((value) => value === got);
    score(field, right);
    if (!right && !SITE_TITLE_MEANT.test(`${file} ${field}`) && !BETTER_READ.test(`${file} ${field}`)) {
      found.push(`${file} ${field}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted[0])}`);
    }
  };
  if (expected.error) {
    // "Recoverable": reading it is better than refusing it.
    if (expected.error.includes('recoverable')) {
      check('error', result instanceof NewsError ? 0 : result.items.length, 2);
    } else {
      check('error', result instanceof NewsError, true);
    }
    if (expected.error.startsWith('rest_') && result instanceof NewsError) {
      check('serverCode', result.detail.serverCode, expected.error);
    }
    return found;
  }
  if (result instanceof NewsError) {
    if (!expected.orError) {
      check('readable', result.message, 'a feed');
    }
    return found;
  }
  const [first] = result.items;
  const date = first?.published ?? first?.modified;
  // The first words of its text stand for a title that an item lacks.
  const untitled = first?.issues.some(({ code }) => code === 'title-missing');
  check('format', result.source.kind, KINDS[expected.format!]);
  if (expected.entryCount !== undefined) {
    check('entryCount', result.items.length, expected.entryCount);
  }
  if (expected.feedTitle !== undefined) {
    check('feedTitle', result.title.text || null, expected.feedTitle);
  }
  if (expected.firstTitle !== undefined) {
    check('firstTitle', (!untitled && first?.title.text) || null, expected.firstTitle);
  }
  if (expected.firstLink !== undefined) {
    check('firstLink', plain(first?.url), plain(expected.firstLink));
  }
  if (expected.firstLinkFallback !== undefined) {
    check('firstLinkFallback', plain(first?.url), plain(expected.firstLinkFallback), null);
  }
  if (expected.firstDateISO !== undefined) {
    check(
      'firstDateISO',
      date ? new Date(date.iso).toISOString().slice(0, 19) : null,
      expected.firstDateISO?.slice(0, 19) ?? null,
    );
  }
  if (expected.total !== undefined) {
    check('total', result.total ?? 1, expected.total);
  }
  return found;
}

describe.skipIf(!FOLDER)('feeds of public test suites (needs PUBLIC_FEEDS, see CONTRIBUTING.md)', () => {
  it('are read as their suites say', () => {
    const all = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, Expected>;
    const scores = new Map<string, [number, number]>();
    const missed: string[] = [];
    let whole = 0;
    for (const [file, expected] of Object.entries(all)) {
      const found = misses(file, expected, (field, right) => {
        const key = `${expected.format ?? 'none'} ${field}`;
        const [hits, tries] = scores.get(key) ?? [0, 0];
        scores.set(key, [hits + (right ? 1 : 0), tries + 1]);
      });
      missed.push(...found);
      if (!found.length) {
        whole++;
      }
    }
    const table = [...scores].sort().map(([key, [hits, tries]]) => `${key}: ${hits}/${tries}`);
    console.log(`${whole} of ${Object.keys(all).length} files right\n${table.join('\n')}`);
    expect(missed).toEqual([]);
  });
});
