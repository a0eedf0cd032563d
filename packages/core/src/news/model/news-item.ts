import type { SourceKind } from './source-kind.js';

/**
 * The model that every source is read into and every widget draws from: a superset of JSON Feed 1.1
 * (https://www.jsonfeed.org/version/1.1/). `json-feed-writer.ts` turns it into a JSON Feed with the extras
 * under `_icesco`; the JSON Feed source reads them back without loss.
 *
 * Everything here is data from strangers: text is plain text (never HTML), addresses have passed `safe-url`,
 * and `contentHtml` alone is untrusted markup, to be shown only through `sanitize-html`.
 */

/** Reading direction of a text. */
export type Direction = 'ltr' | 'rtl';

/** A plain text with the language and direction that it is to be shown in. */
export interface NewsText {
  /** Plain text: no markup, entities decoded once, white space collapsed. */
  readonly text: string;
  /** BCP 47 tag, if the source says or implies one. */
  readonly lang?: string;
  /** Absent when neither the language nor the letters settle it. */
  readonly dir?: Direction;
}

/** How much of a date the source really gave. */
export type DatePrecision = 'year' | 'month' | 'day' | 'minute' | 'second';

/** A moment or a day, never more precise than its source. */
export interface NewsDate {
  /**
   * ISO 8601, cut to `precision`: `2020`, `2020-07`, `2020-07-29` (a calendar day, without a time zone), or a
   * UTC instant `2020-07-29T10:05:00Z` for `minute` and `second`.
   */
  readonly iso: string;
  readonly precision: DatePrecision;
  /**
   * Offset of the publisher's clock from UTC, `+03:00`, for `minute` and `second`; absent for UTC or where
   * the source gives none. It decides on which day the publisher dates the item.
   */
  readonly offset?: string;
}

/** A date that the text speaks of (a meeting, a deadline), as calendar days. */
export interface EventDate {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`, for a range. */
  readonly end?: string;
  /** The words in which the text says so. */
  readonly text: string;
}

/** One size of a picture. */
export interface NewsImageCandidate {
  readonly url: string;
  /** Width in CSS pixels. */
  readonly width: number;
}

/** The picture of an item. */
export interface NewsImage {
  readonly url: string;
  /** Text alternative; `null`: the source gives none (unknown); `''`: decorative. */
  readonly alt: string | null;
  /** Intrinsic size in pixels, where known: it reserves the place. */
  readonly width?: number;
  readonly height?: number;
  readonly srcset?: readonly NewsImageCandidate[];
}

/** A file that belongs to an item (JSON Feed attachment, RSS and Atom enclosure). */
export interface NewsAttachment {
  readonly url: string;
  readonly mimeType: string;
  readonly title?: string;
  /** Bytes. */
  readonly size?: number;
  /** Seconds. */
  readonly duration?: number;
}

export interface NewsAuthor {
  readonly name?: string;
  readonly url?: string;
  readonly avatar?: string;
}

/** The same article in another language. */
export interface NewsTranslation {
  readonly lang: string;
  readonly url: string;
}

/** Where an item or feed came from. */
export interface NewsOrigin {
  readonly kind: SourceKind;
  /** Address that it was fetched from. */
  readonly url?: string;
  /** Name of the publication. */
  readonly title?: string;
  /** Rights statement or licence address as the source gives it. */
  readonly licence?: string;
  /** UTC instant of fetching, ISO 8601. */
  readonly fetched?: string;
}

/** Something invalid in the source, kept so that `icesco news check` can report it. Reading continued. */
export interface NewsIssue {
  /** Stable kebab-case code, such as `date-unreadable`, `link-unsafe`, `title-missing`. */
  readonly code: string;
  /** One English sentence for the webmaster. Quotes at most 80 characters of the source. */
  readonly message: string;
  /** Field of the model concerned, such as `published` or `image.url`. */
  readonly field?: string;
}

/** One piece of news. */
export interface NewsItem {
  /**
   * Stable between two readings of the same source: its own id, else the canonical url, else a digest of
   * title and date.
   */
  readonly id: string;
  /**
   * Canonical http(s) address without tracking parameters; absolute, unless nothing gives a base (then as
   * written, with an issue).
   */
  readonly url?: string;
  /** Empty text when the source gives none. */
  readonly title: NewsText;
  readonly summary?: NewsText;
  /** Untrusted markup. Never insert it but through `sanitizeHtml`. */
  readonly contentHtml?: string;
  /** Plain text; paragraphs are divided by one empty line. */
  readonly contentText?: string;
  /** Lines between title and text that are neither (page text marks them with `**`). */
  readonly subtitles: readonly string[];
  readonly published?: NewsDate;
  readonly modified?: NewsDate;
  readonly events: readonly EventDate[];
  readonly image?: NewsImage;
  readonly attachments: readonly NewsAttachment[];
  readonly authors: readonly NewsAuthor[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** ISO 3166-1 alpha-2, upper case, in order of first mention. */
  readonly countries: readonly string[];
  readonly translations: readonly NewsTranslation[];
  /** Pinned by its publisher. */
  readonly sticky: boolean;
  readonly source: NewsOrigin;
  readonly issues: readonly NewsIssue[];
}

/** A list of news, newest first unless its source orders it otherwise. */
export interface NewsFeed {
  readonly title: NewsText;
  readonly description?: NewsText;
  /** Address of the page that the feed is about. */
  readonly homeUrl?: string;
  /** Address of the feed itself. */
  readonly feedUrl?: string;
  /** Address of the next page of the feed. */
  readonly nextUrl?: string;
  /** How many items the source holds in all its pages, where it says so. */
  readonly total?: number;
  /** BCP 47 tag. */
  readonly lang?: string;
  readonly icon?: string;
  readonly authors: readonly NewsAuthor[];
  readonly items: readonly NewsItem[];
  readonly source: NewsOrigin;
  readonly issues: readonly NewsIssue[];
}
