import { describe, expect, it } from 'vitest';
import { item } from '../model/fixtures/news.js';
import { readingMinutes } from './reading-minutes.js';

const words = (count: number, word = 'word'): string => Array(count).fill(word).join(' ');

describe('the time to read an item', () => {
  it.each([
    [{}, undefined],
    [{ contentText: '' }, undefined],
    [{ contentText: 'Short.' }, 1],
    [{ contentText: words(900) }, 5],
    [{ contentText: words(600, 'كلمة') }, 3],
    [{ contentHtml: `<p class="a b c">${words(400)}</p><img alt="d">` }, 2],
  ])('%#', (fields, minutes) => expect(readingMinutes(item('T', fields))).toBe(minutes));
});
