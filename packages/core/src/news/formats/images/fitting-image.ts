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

/** Hosts, folders and scripts of portraits, emoji, share buttons, placeholders and counters. */
const OTHER_PLACES =
  /gravatar\.com\/|\/avatars?\/|\/pictures\/picture-\d|\/emoji|twemoji|s\.w\.org\/images\/core|pixel\.wp\.com|stats\.wordpress\.com|feeds\.feedburner\.com\/~|feedsportal\.com|doubleclick\.net|google-analytics\.com|facebook\.com\/tr\b|(?:matomo|piwik)\.php|placeholder\.com\/|\/share-?(?:icons?|buttons?)?\//i;
const IMAGE_NAME = /([^/?#]+)\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
/** Words in the names of files that say nothing of what they show. */
const PLAIN_WORDS =
  /^(?:\d[\dx]*(?:px)?|v\d+|icons?|ico|logo|button|btn|save|small|large|medium|images?|img|pictures?|thumb|thumbnail|white|black|colou?r|round|square|min|default|user|author|theme|woocommerce|site|no|lazy|ajax)$/;
/** Last words of the names of placeholders, counters, portraits and icons. */
const OTHER_WORDS =
  /^(?:avatar|blank|spacer|placeholder|lazy-?load(?:er|ing)?|loading|loader|spinner|trans|transparent|clear(?:dot)?|dot|pixel|1px|1x1|gr[ae]y|beacon|tracker|share|facebook|fb|twitter|whatsapp|linkedin|instagram|telegram|youtube|smiley|emoji|print|printer|rss)$/;
const EMPTY_NAME =
  /(?:^|[_.-])(?:no|default)[_-]?(?:image|img|photo|picture|thumb(?:nail)?)(?:[_.-][\dx]*)?$/;
const OTHER_CLASSES =
  /\b(?:avatar|emoji|wp-smiley|smiley|icon|share|social|user-picture|author-(?:photo|image|avatar|pic))\b/i;

/** Whether the name of a file is that of a placeholder, counter, portrait or icon. */
function isOtherFile(url: string): boolean {
  const name = IMAGE_NAME.exec(url)?.[1]?.toLowerCase();
  if (name === undefined) {
    return false;
  }
  const words = name.split(/[_.\s-]+|%20/).filter(Boolean);
  const telling = words.filter((word) => !PLAIN_WORDS.test(word) || OTHER_WORDS.test(word));
  // "facebook-meeting" shows a meeting; a video's "default" is its picture.
  return EMPTY_NAME.test(name) || (telling.length > 0 && telling.every((word) => OTHER_WORDS.test(word)));
}

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
  return !OTHER_CLASSES.test(className) && !OTHER_PLACES.test(url) && !isOtherFile(url);
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
