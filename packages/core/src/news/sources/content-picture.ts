import { safeUrl } from '../../html/safe-url.js';
import { present } from '../complete-item.js';
import type { NewsImage } from '../news-item.js';
import { readAttributes } from './feed-element.js';
import { wholeNumber } from './feed-media.js';

/**
 * The first picture that HTML shows, with its text alternative as HTML means it (`''`: decorative). Passed over: what
 * stands for an emoji, and pictures of one or two pixels, which count readers. Linear time.
 */
export function contentPicture(html: string, base: string | undefined): NewsImage | undefined {
  for (
    let at = 0, end;
    (at = html.indexOf('<img', at)) >= 0 && (end = html.indexOf('>', at)) >= 0;
    at = end
  ) {
    const tag = readAttributes(html.slice(at + 4, end));
    const [width, height] = [wholeNumber(tag.get('width')), wholeNumber(tag.get('height'))];
    const url =
      !/emoji|smiley/.test(tag.get('class') ?? '') &&
      Math.min(width ?? 3, height ?? 3) > 2 &&
      safeUrl(tag.get('src'), base);
    if (url) return present<NewsImage>({ url, alt: tag.get('alt') ?? null, width, height });
  }
  return undefined;
}
