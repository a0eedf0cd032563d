import { anyOf } from '../../../text/any-of.js';
import { present } from '../../model/new-item.js';
import { rareMarkup } from '../markup-core.js';
import type { NewsImageCandidate } from '../../model/news-item.js';

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

/** Words in the addresses of portraits, emoji, share buttons, placeholders and counters. */
const SUSPECT = new RegExp(
  anyOf(
    'gravatar|avatar|pictures/|emoji|smiley|s\\.w\\.org|pixel|stats|feedburner|feedsportal',
    'doubleclick|analytics|facebook|matomo|piwik|placeholder|share|blank|spacer|lazy',
    'load(?:er|ing)|spinner|trans|clear|dot|1px|1x1|gr[ae]y|beacon|tracker|fb|twitter|whatsapp',
    'linkedin|instagram|telegram|youtube|print|rss|no-?(?:image|photo|picture)|default',
  ),
  'i',
);

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
  return !(className || SUSPECT.test(url)) || !rareMarkup()?.isOtherImage(url, className);
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
