import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageText } from './page-text.js';

const folder = process.env['PUBLIC_FEEDS'];

describe.skipIf(!folder)(
  'the captured listing page of the organisation (needs PUBLIC_FEEDS, see CONTRIBUTING.md)',
  () => {
    test('is ten articles', () => {
      const { items } = pageText.read({
        text: readFileSync(join(folder!, 'icesco-page-capture-en.txt'), 'utf8'),
      });
      expect(items.map(({ published }) => published?.iso.replace('2020-', ''))).toEqual([
        '07-29',
        '07-29',
        undefined,
        '07-29',
        '07-28',
        '07-28',
        '07-27',
        '07-23',
        '07-16',
        undefined,
      ]);
      expect(items.map(({ contentText }) => contentText?.split('\n\n').length)).toEqual([
        7, 11, 9, 20, 10, 9, 8, 6, 8, 3,
      ]);
      expect(items.map(({ subtitles }) => subtitles.length)).toEqual([0, 0, 0, 0, 1, 0, 1, 0, 0, 0]);
      expect(items[3]?.events.map(({ start }) => start)).toEqual(['2020-07-28']);
      expect(items[7]?.countries).toEqual(['TD', 'MA']);
      expect(items.every(({ title }) => title.lang === 'en')).toBe(true);
    });
  },
);
