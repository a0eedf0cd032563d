import { anyOf } from '../../../text/any-of.js';
import { tagEnd } from '../../../html/tag-end.js';
import { safeUrl } from '../../../html/safe-url.js';
import { parseInteger } from '../../../text/parse-integer.js';
import { present } from '../../model/new-item.js';
import type { NewsImage, NewsImageCandidate } from '../../model/news-item.js';
import { readAttributes } from '../xml/feed-element.js';
import { fittingImage, isPhoto } from './fitting-image.js';

/**
 * Attributes in which scripts for lazy loading keep the address, before the usual one, which then is a
 * placeholder.
 */
const LAZY_WORDS = anyOf(
  'src',
  'original',
  'lazy',
  'lazyload',
  'echo',
  'orig-file',
  'large-file',
  'url',
  'aload',
);
const LAZY = new RegExp(`^(?:data-.*${LAZY_WORDS}|(?:data-)?lazy-?src)$`);
/** Attributes that may hold the address of another size, read where the usual one has a placeholder. */
const LINK_WORDS = anyOf('link', 'href', 'permalink', 'pin', 'share');
const SIZE_WORDS = anyOf('img', 'image', 'full', 'large', 'bg', 'src', 'lazy', 'lazyload', 'media');
const OTHER_SIZE = new RegExp(`^data-(?!.*${LINK_WORDS}).*${SIZE_WORDS}`);
const SET = /srcset$|^data-.*-set$/;
/** What is an address rather than a number or a setting. */
const ADDRESS = /^(?:https?:\/)?\/|^\.\.?\/|\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;
const IMAGE_ADDRESS = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/** Most tags of one text that are looked at. */
const MAX_TAGS = 200;

type Attributes = ReadonlyMap<string, string>;

/** The sizes in a `srcset` with widths; of one with densities or without descriptors, the address alone. */
function candidatesOf(set: string, base: string | undefined): { url: string; width: number | undefined }[] {
  // The address goes up to a space; behind it stands a descriptor up to a comma (HTML 4.8.4.2.2).
  const entry = /[\s,]*([^\s,]\S*?(?=,?\s|,+$|,https?:|$))(?:\s+([^,\s]+))?\s*(?:,|$)/g;
  return [...set.slice(0, 5000).matchAll(entry)].flatMap(([, address, descriptor = '']) => {
    const url = safeUrl(address, base);
    return url ? [{ url, width: parseInteger(/^(\d+)w$/.exec(descriptor)?.[1], 1) }] : [];
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

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0?\.?0*\s*(?:;|!|$)/i;

/** The values of the attributes with such a name. */
const valuesOf = (tag: Attributes, name: RegExp): string[] =>
  [...tag].flatMap(([key, value]) => (name.test(key) ? [value] : []));

/** The addresses that a tag gives for its image, the likeliest first. */
const addressesOf = (tag: Attributes): (string | undefined)[] => [
  ...valuesOf(tag, LAZY).filter((value) => ADDRESS.test(value)),
  tag.get('src'),
  ...valuesOf(tag, OTHER_SIZE).filter((value) => IMAGE_ADDRESS.test(value) && !/\s\d+[wx]\b/.test(value)),
];

/** The image that a tag and the `<source>` tags before it describe. */
function imageOf(
  tag: Attributes,
  sources: readonly Attributes[],
  base: string | undefined,
): NewsImage | undefined {
  if (HIDDEN.test(tag.get('style') ?? '')) {
    return undefined;
  }
  const width = pixels(tag, 'width');
  const height = pixels(tag, 'height');
  const alt = tag.get('alt') ?? null;
  const about = { width, height, className: tag.get('class'), alt: tag.get('alt') };
  const isUsable = (url: string | undefined): url is string =>
    url !== undefined && url !== '' && isPhoto({ url, ...about });
  const sizes = [tag, ...sources]
    .flatMap((each) => valuesOf(each, SET))
    .flatMap((set) => candidatesOf(set, base))
    .filter(({ url }) => isUsable(url));
  const url =
    addressesOf(tag)
      .map((address) => safeUrl(address, base))
      .find(isUsable) ?? sizes.find((size) => size.width === undefined)?.url;
  const known = sizes.filter((size): size is NewsImageCandidate => size.width !== undefined);
  const fitting = fittingImage(known);
  if (url) {
    const srcset = known.length > 1 ? fitting?.srcset : undefined;
    return present<NewsImage>({ url, alt, width: width || undefined, height: height || undefined, srcset });
  }
  return fitting && present<NewsImage>({ ...fitting, alt, height: undefined, srcset: fitting.srcset });
}

/** Longest attribute in which a `<` may stand, in characters. */
const MAX_VALUE = 3000;

/** Where a tag ends: as in `tag-end.ts`, but captions in attributes may hold whole tags. */
function imageTagEnd(html: string, start: number): number {
  for (let at = start + 1; at < html.length; at++) {
    const letter = html[at];
    if (letter === '>') {
      return at;
    }
    if (letter === '<') {
      break;
    }
    if ((letter === '"' || letter === "'") && /=\s{0,9}$/.test(html.slice(Math.max(0, at - 10), at))) {
      const close = html.slice(at + 1, at + MAX_VALUE).indexOf(letter);
      if (close < 0 || !/[\s/>]/.test(html[at + close + 2] ?? '')) {
        break;
      }
      at += close + 1;
    }
  }
  return tagEnd(html, start);
}

/** Whether the tag has the attribute `hidden`, which needs no value. */
const isHidden = (tag: string): boolean =>
  tag.includes('hidden') && /\shidden(?=[\s=/]|$)/i.test(tag.replace(/"[^"]*"|'[^']*'/g, ''));

/** Tags that may hold an image, and what is skipped: scripts and comments. */
const TAGS = /<(?:(img|source|amp-img|\/picture|script)(?=[\s/>])|!--)/gi;

/**
 * The first image of an article's HTML, with its text alternative as HTML means it (`''`: decorative). Reads
 * lazy loading, `srcset` and `<picture>`; passes over avatars, emoji, icons, placeholders and images that
 * count readers. Linear time.
 */
export function contentImage(html: string, base: string | undefined): NewsImage | undefined {
  let sources: Attributes[] = [];
  let seen = 0;
  let from = 0;
  for (const { 0: start, 1: name = '', index } of html.matchAll(TAGS)) {
    if (index < from) {
      continue;
    }
    if (++seen > MAX_TAGS) {
      break;
    }
    const kind = name.toLowerCase();
    if (kind === '/picture') {
      sources = [];
      continue;
    }
    const end = kind === '' || kind === 'script' ? skippedEnd(html, index, kind) : imageTagEnd(html, index);
    if (end < 0) {
      continue;
    }
    from = end;
    if (kind === '' || kind === 'script') {
      continue;
    }
    const raw = html.slice(index + start.length, end).replace(/(?<=["'\s])\/$/, '');
    const tag = readAttributes(raw);
    if (kind === 'source') {
      // Of audio and video it has no srcset.
      sources.push(...(valuesOf(tag, SET).length ? [tag] : []));
      continue;
    }
    const image = isHidden(raw) ? undefined : imageOf(tag, sources, base);
    if (image) {
      return image;
    }
  }
  return undefined;
}

/** Where a comment or a script ends: one that never does hides the rest. */
function skippedEnd(html: string, start: number, kind: '' | 'script'): number {
  const end = html.indexOf(kind ? '</script' : '-->', start);
  return end < 0 ? html.length : end;
}
