import { describe, expect, it } from 'vitest';
import { addressKey } from './address-key.js';

describe('the addresses of one article', () => {
  it.each([
    ['https://m.example/%d8%aa%d9%88', 'https://m.example/%D8%AA%D9%88/'],
    ['https://m.example/a?x=1&y=2', 'http://www.m.example/a?y=2&x=1'],
    ['https://m.example/amp/a', 'https://m.example/a'],
    ['https://m.example/a/amp/', 'https://m.example/a'],
    ['https://m.example/a/?noamp=mobile', 'https://m.example/a'],
    ['https://m.example/a/#amp=1', 'https://m.example/a'],
    ['https://m-example.cdn.ampproject.org/c/s/m.example/a', 'https://m.example/a'],
  ])('%s and %s agree', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['https://m.example/a-amp', 'https://m.example/a'],
    ['https://m.example/camp/a', 'https://m.example/a'],
    ['https://m.example/news/amp/a', 'https://m.example/news/a'],
  ])('%s and %s differ', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});
