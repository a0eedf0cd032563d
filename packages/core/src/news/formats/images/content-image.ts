import { tagEnd } from '../../../html/tag-end.js';
import { safeUrl } from '../../../html/safe-url.js';
import { present } from '../../model/new-item.js';
import type { NewsImage, NewsImageCandidate } from '../../model/news-item.js';
import { readAttributes } from '../xml/feed-element.js';
import { fittingImage, isPhoto, wholeNumber } from './fitting-image.js';

/**
 * Attributes in which scripts for lazy loading keep the address, before the usual one, which then is a
 * placeholder.
 */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'data-url', 'data-large-file'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];

/** Most tags of one text that are looked at. */
const MAX_TAGS = 200;

type Attributes = ReadonlyMap<string, string>;

/** The sizes in a `srcset` with widths; of one with densities or without descriptors, the address alone. */
function candidatesOf(set: string, base: string | undefined): { url: string; width: number | undefined }[] {
  return set
    .slice(0, 5000)
    .split(/,\s+|,(?=https?:)/)
    .flatMap((entry) => {
      const [address, descriptor = ''] = entry.trim().split(/\s+/);
      const url = safeUrl(address, base);
      return url ? [{ url, width: wholeNumber(/^(\d+)w$/.exec(descriptor)?.[1]) }] : [];
    });
}

/** Width or height in CSS pixels, by attribute or by style. `2px` counts, `50%` does not. */
function pixels(tag: Attributes, name: 'width' | 'height'): number | undefined {
  const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d{1,5})(?:px)?\\s*(?:;|!|$)`, 'i').exec(
    tag.get('style') ?? '',
  )?.[1];
  const given = /^\s*(\d{1,5})(?:px)?\s*$/.exec(tag.get(name) ?? '')?.[1];
  const value = given ?? styled;
  return value === undefined ? undefined : Number(value);
}

function isShown(tag: Attributes): boolean {
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(tag.get('style') ?? '')) {
    return false;
  }
  return !tag.has('hidden');
}

/** The image that a tag and the `<source>` tags before it describe. */
function imageOf(
  tag: Attributes,
  sources: readonly Attributes[],
  base: string | undefined,
): NewsImage | undefined {
  const width = pixels(tag, 'width');
  const height = pixels(tag, 'height');
  if (!isShown(tag)) {
    return undefined;
  }
  const about = { width, height, className: tag.get('class'), alt: tag.get('alt') };
  const isUsable = (url: string | undefined): url is string =>
    url !== undefined && url !== '' && isPhoto({ url, ...about });
  const sets = [tag, ...sources].flatMap((each) => [...LAZY_SETS, 'srcset'].map((name) => each.get(name)));
  const sizes = sets
    .flatMap((set) => (set ? candidatesOf(set, base) : []))
    .filter(({ url }) => isUsable(url));
  const addresses = [...LAZY, 'src'].map((name) => safeUrl(tag.get(name), base));
  const own = addresses.find(isUsable) ?? sizes.find((size) => size.width === undefined)?.url;
  const alt = tag.get('alt') ?? null;
  const known = sizes.filter((size): size is NewsImageCandidate => size.width !== undefined);
  if (own) {
    const srcset = known.length > 1 ? fittingImage(known)?.srcset : undefined;
    return present<NewsImage>({
      url: own,
      alt,
      width: width || undefined,
      height: height || undefined,
      srcset,
    });
  }
  const fitting = fittingImage(known);
  return (
    fitting &&
    present<NewsImage>({
      url: fitting.url,
      alt,
      width: fitting.width,
      height: undefined,
      srcset: fitting.srcset,
    })
  );
}

/**
 * The first image of an article's HTML, with its text alternative as HTML means it (`''`: decorative). Reads
 * lazy loading, `srcset` and `<picture>`; passes over avatars, emoji, icons, placeholders and images that
 * count readers. Linear time.
 */
export function contentImage(html: string, base: string | undefined): NewsImage | undefined {
  // Most texts have none: looking for the usual spellings costs a tenth of looking for any.
  if (!['<img', '<IMG', '<amp-img'].some((start) => html.includes(start))) {
    return undefined;
  }
  let sources: Attributes[] = [];
  let seen = 0;
  for (const { 0: start, 1: name, index } of html.matchAll(
    /<(img|source|amp-img|\/picture|noscript)(?=[\s/>])/gi,
  )) {
    if (++seen > MAX_TAGS) {
      break;
    }
    const kind = name!.toLowerCase();
    if (kind === '/picture') {
      sources = [];
    }
    if (kind === '/picture' || kind === 'noscript') {
      continue;
    }
    const end = tagEnd(html, index);
    if (end < 0) {
      continue;
    }
    const tag = readAttributes(html.slice(index + start.length, end).replace(/\/$/, ''));
    if (kind === 'source') {
      // Of audio and video it has no srcset.
      if (tag.has('srcset') || tag.has('data-srcset')) {
        sources.push(tag);
      }
      continue;
    }
    const image = imageOf(tag, sources, base);
    if (image) {
      return image;
    }
  }
  return undefined;
}
