import { expect, test } from 'vitest';
import { primarySubtag } from './primary-subtag.js';

test.each([
  ['ar', 'ar'],
  ['ar-MA', 'ar'],
  ['AR_ma', 'ar'],
  [' zh-Hant-TW ', 'zh'],
  ['', ''],
])('the language of "%s" is "%s"', (tag, language) => expect(primarySubtag(tag)).toBe(language));
