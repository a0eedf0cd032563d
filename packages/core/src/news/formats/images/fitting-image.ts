import { present } from '../../model/new-item.js';
import type { NewsImageCandidate } from '../../model/news-item.js';

/** The positive whole number that a text is. */
export const wholeNumber = (text: string | undefined): number | undefined =>
  (/^\d{1,12}$/.test(text!) && Number(text!)) || undefined;

/** Smallest width that fills a card on a usual screen, in pixels. */
const CARD_WIDTH = 600;
/** Widest file that is worth its bytes on a card. */
const MAX_WIDTH = 2000;
/** What is smaller in both directions is an icon. */
const MIN_SIDE = 48;

/** What is known about an image before it is fetched. */
export interface ImageFacts {
  readonly url: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly className?: string | undefined;
  readonly alt?: string | undefined;
}

/** Hosts and folders of portraits, emoji, share buttons and counters. */
const OTHER_PLACES =
  /gravatar\.com\/|\/avatars?[/_-]|\/emoji|s\.w\.org\/images\/core|pixel\.wp\.com|stats\.wordpress\.com|feeds\.feedburner\.com\/~|feedsportal\.com|doubleclick\.net|google-analytics\.com|\/share-?(?:icons?|buttons?)?\//i;
/** File names of placeholders, counters and icons. */
const OTHER_FILES =
  /(?:^|[/_.-])(?:avatar|blank|spacer|placeholder|lazy-?load(?:er|ing)?|loading|loader|transparent|pixel|1x1|grey|gray|beacon|tracker|share|facebook|twitter|whatsapp|linkedin|instagram|telegram|smiley|emoji|print-?icon|rss-?icon|no-?image|default-?(?:image|thumb(?:nail)?))(?:[_.-][^/]*)?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
const OTHER_CLASSES = /\b(?:avatar|emoji|wp-smiley|smiley|icon|share|social|author-photo)\b/i;

/**
 * Whether an image may show what an article is about: no portrait of its author, emoji, icon, placeholder or
 * counter.
 */
export function isPhoto({ url, width, height, className = '' }: ImageFacts): boolean {
  if (width !== undefined && height !== undefined && width < MIN_SIDE && height < MIN_SIDE) {
    return false;
  }
  // A side of up to two pixels counts readers, whatever the other is.
  if ((width ?? 3) < 3 || (height ?? 3) < 3) {
    return false;
  }
  return !OTHER_CLASSES.test(className) && !OTHER_PLACES.test(url) && !OTHER_FILES.test(url);
}

/** The size for a card, and all sizes worth offering where there are several. */
export function fittingImage(
  sizes: readonly NewsImageCandidate[],
): (NewsImageCandidate & { readonly srcset?: readonly NewsImageCandidate[] }) | undefined {
  const byWidth = new Map(sizes.map((size) => [size.width, size]));
  const sorted = [...byWidth.values()].sort((a, b) => a.width - b.width);
  const offered = sorted.filter(({ width }) => width <= MAX_WIDTH);
  const chosen = offered.find(({ width }) => width >= CARD_WIDTH) ?? offered.at(-1) ?? sorted[0];
  return chosen && present({ ...chosen, srcset: offered.length > 1 ? offered : undefined });
}
