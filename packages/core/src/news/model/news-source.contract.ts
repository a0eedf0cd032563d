import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../html/safe-url.js';
import { NewsError } from './news-error.js';
import type { NewsFeed } from './news-item.js';
import { MAX_ITEMS, type NewsSource } from './news-source.js';

/** What a source brings to be tested. */
export interface ContractSamples {
  /** Documents in the format, each with at least one item unless its name says `empty`. */
  readonly own: Readonly<Record<string, string>>;
  /** Documents of other formats. */
  readonly foreign: readonly string[];
  /** A document with this many items. */
  readonly withItems: (count: number) => string;
  /** The format's own way of nesting, this many levels deep. */
  readonly nested: (depth: number) => string;
  /** A document with one good item, one bad one, one good one, where an item can be bad. */
  readonly oneBad?: string;
}

function readOrError(source: NewsSource, text: string): NewsFeed | NewsError {
  try {
    return source.read({ text, url: 'https://news.example/feed' });
  } catch (error) {
    if (error instanceof NewsError) {
      return error;
    }
    throw error;
  }
}

/** Repeatable pseudo-random numbers below `limit` (mulberry32). */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** What every reading must hold, whatever was read. */
export function expectSoundFeed(feed: NewsFeed): void {
  const ids = feed.items.map((item) => item.id);
  expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
  const addresses = [feed.homeUrl, feed.feedUrl, feed.nextUrl, feed.icon];
  for (const item of feed.items) {
    expect(item.id).toBeTruthy();
    addresses.push(
      item.url,
      item.image?.url,
      ...item.attachments.map(({ url }) => url),
      ...item.authors.flatMap(({ url, avatar }) => [url, avatar]),
    );
    expect(item.title.text).toBe(item.title.text.replace(/\s+/g, ' ').trim());
    expect(['source', 'title', 'issues'].every((field) => field in item)).toBe(true);
  }
  for (const address of addresses) {
    if (address !== undefined) {
      expect(safeUrl(address, 'https://base.example/'), address).toBeDefined();
    }
  }
}

/** The contract of `NewsSource`, the same for every format. */
export function newsSourceContract(source: NewsSource, samples: ContractSamples): void {
  const own = Object.entries(samples.own);

  describe(`contract of the ${source.kind} source`, () => {
    it.each(own)('recognises and reads its own: %s', (name, text) => {
      expect(source.recognises({ text })).toBe(true);
      const feed = source.read({ text, url: 'https://news.example/feed' });
      if (!name.includes('empty')) {
        expect(feed.items.length).toBeGreaterThan(0);
      }
      expectSoundFeed(feed);
      for (const { title } of feed.items) {
        expect(title.text).not.toMatch(/<\/?(?:b|em|i|p|div|script|a|br)\b[^>]*>/i);
      }
    });

    it('recognises no other format', () => {
      for (const text of samples.foreign) {
        expect(source.recognises({ text }), text.slice(0, 60)).toBe(false);
      }
    });

    it.each(own)('gives the same ids each time: %s', (_, text) => {
      const ids = () => source.read({ text }).items.map((item) => item.id);
      expect(ids()).toEqual(ids());
    });

    it.each(own)('survives being cut off anywhere: %s', (_, text) => {
      for (let end = 0; end < text.length; end += 1 + Math.floor(text.length / 400)) {
        const feed = readOrError(source, text.slice(0, end));
        if (!(feed instanceof NewsError)) {
          expectSoundFeed(feed);
        }
      }
    });

    it.each(own)('survives being damaged: %s', (_, text) => {
      const below = randomBelow(text.length);
      const noise = [
        '<',
        '>',
        '&',
        '"',
        "'",
        '\0',
        ']]>',
        '<![CDATA[',
        '<!--',
        '{',
        '}',
        '[',
        ',',
        '\ufffd',
        '</',
        '&#x',
        'javascript:',
      ];
      for (let round = 0; round < 200; round++) {
        let damaged = text;
        for (let cut = 0; cut < 4; cut++) {
          const at = below(damaged.length);
          damaged = damaged.slice(0, at) + noise[below(noise.length)] + damaged.slice(at + below(12));
        }
        const feed = readOrError(source, damaged);
        if (!(feed instanceof NewsError)) {
          expectSoundFeed(feed);
        }
      }
    });

    it('reads no more than the most items and says so', () => {
      const feed = source.read({ text: samples.withItems(MAX_ITEMS + 5) });
      expect(feed.items).toHaveLength(MAX_ITEMS);
      expect(feed.issues.map(({ code }) => code)).toContain('items-dropped');
    });

    it('gives repeated items ids of their own', () => {
      const once = samples.withItems(1);
      const [item] = source.read({ text: once }).items;
      expect(item?.id).toBeTruthy();
      expectSoundFeed(source.read({ text: samples.withItems(50) }));
    });

    if (samples.oneBad !== undefined) {
      it('loses only the bad item', () => {
        const feed = source.read({ text: samples.oneBad! });
        expect(feed.items).toHaveLength(2);
        expect(feed.issues.map(({ code }) => code)).toContain('item-unreadable');
      });
    }

    it('survives deep and senseless input', () => {
      const patterns = [
        '<a>',
        '<',
        '&',
        '&#',
        '<!--',
        '<![CDATA[',
        '<!x',
        '<a "',
        "<a b='",
        '<a =',
        '</a>',
        '<item>',
        '[',
        '{"a":',
        '<a x',
        ']]>',
        '<a xmlns:b="c">',
        ' ',
        '<p',
        '"',
      ];
      const head = samples.withItems(1).slice(0, -8);
      const size = 800_000;
      const texts = patterns.map((pattern) => head + pattern.repeat(size / pattern.length));
      for (const text of [...texts, samples.nested(size / 5)]) {
        const feed = readOrError(source, text);
        if (!(feed instanceof NewsError)) {
          expectSoundFeed(feed);
        }
      }
    });

    it('survives a million levels and five million characters', () => {
      for (const text of [samples.nested(1_000_000), samples.withItems(1) + '<x '.repeat(1_666_666)]) {
        const feed = readOrError(source, text);
        if (!(feed instanceof NewsError)) {
          expectSoundFeed(feed);
        }
      }
    });
  });
}
