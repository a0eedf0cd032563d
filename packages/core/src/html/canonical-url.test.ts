import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url.js';

describe('canonicalUrl', () => {
  it.each([
    ['https://News.Example:443/a?utm_source=x&b=2&utm_medium=y&a=1', 'https://news.example/a?b=2&a=1'],
    [
      'https://news.example/?fbclid=1&gclid=2&dclid=3&msclkid=4&mc_cid=5&mc_eid=6&igshid=7&yclid=8&_ga=9&ref_src=10',
      'https://news.example/',
    ],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://news.example/a#', 'https://news.example/a'],
    ['https://news.example/R&D&_ga=2', 'https://news.example/R&D&_ga=2'],
    ['https://news.example/day#a2', 'https://news.example/day#a2'],
    ['https://news.example/#!/news/5', 'https://news.example/#!/news/5'],
    ['https://news.example/a#xtor=RSS-1', 'https://news.example/a'],
    [
      'https://news.example/a?gad_source=1&WT.mc_id=2&ns_campaign=3&ns_mchannel=rss&fb_ref=4&hsCtaTracking=5&replytocom=6&from=rss',
      'https://news.example/a',
    ],
    ['https://news.example/a?x=1&amp;y=2&amp;utm_source=rss', 'https://news.example/a?x=1&y=2'],
    ['https://news.example/a?from=rabat&source=3', 'https://news.example/a?from=rabat&source=3'],
    ['https://news.example/a#part:~:text=word', 'https://news.example/a#part'],
    ['https://news.example/?p=%D8%AE&q=a?b', 'https://news.example/?p=%D8%AE&q=a?b'],
    ['https://news.example/a?q=what?&utm_source=1#really?', 'https://news.example/a?q=what?#really?'],
    ['https://news.example/a?utm_source=1&&utm_medium=2#part', 'https://news.example/a#part'],
    [
      'https://news.example/?id=1&utm=2&referer=3&gallery=4',
      'https://news.example/?id=1&utm=2&referer=3&gallery=4',
    ],
  ])('%s', (input, url) => {
    expect(canonicalUrl(input)).toBe(url);
  });

  it('refuses what is not safe', () => {
    expect(canonicalUrl('javascript:x')).toBeUndefined();
    expect(canonicalUrl('a/b', 'https://news.example/x/?utm_source=1')).toBe('https://news.example/x/a/b');
  });
});
