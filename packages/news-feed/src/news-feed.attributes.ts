import type { AttributeTable, GivenValues, Values } from '@icesco/kit';

const none: unknown = undefined;
const text = { type: String, default: '' };
const flag = { type: Boolean, default: false };
const integer = { type: Number, isInteger: true, isClamped: true };

/** Every attribute of `<icesco-news-feed>`. */
export const attributes = {
  /**
   * URLs of sources. Sources separated by spaces are merged; with `|` between them, each is a fallback for
   * the one before.
   */
  src: text,
  /** Type of the source (`wordpress`, `page-text`) where it cannot be detected. */
  source: text,
  /** Items to show, and to add with each "Load more": 1 to 1,000. */
  limit: { ...integer, default: 12, min: 1, max: 1000 },
  /** Items to skip at the beginning. */
  offset: { ...integer, default: 0, min: 0, max: 10_000 },
  /** Layout of the items. */
  layout: {
    type: String,
    default: 'list',
    choices: ['list', 'cards', 'headlines', 'magazine'],
    reflect: true,
  },
  /** Comma-separated; any of them. */
  category: text,
  /** Comma-separated; any of them. */
  tag: text,
  /** Comma-separated ISO codes (`MA, SN`); any of them. */
  country: text,
  /** First publication date, in the publisher's time zone: `2020-07-29`, `2020-07` or `2020`. */
  from: text,
  /** Last publication date, in the same format. */
  to: text,
  /** Comma-separated words; items contain at least one. */
  include: text,
  /** Comma-separated words; items contain none of them. */
  exclude: text,
  /** Leaves out the article of the current page. */
  excludeSelf: { ...flag, attribute: 'exclude-self' },
  /**
   * Fields of an item, separated by spaces: `source`, `author`, `category`, `country`, `date`, `image`,
   * `languages`, `attachments`, `reading-time`. Without it, each layout shows its usual fields.
   */
  show: text,
  /** Order of the items. Of sources with several pages, what is loaded is sorted. */
  sort: { type: String, default: 'newest', choices: ['newest', 'oldest', 'title'] },
  /** Items that their publisher has pinned: by date like the others, before all others, or left out. */
  sticky: { type: String, default: 'by-date', choices: ['by-date', 'first', 'exclude'] },
  /** Months without news after which a remark says so; 0: never. */
  oldAfter: { ...integer, default: 0, min: 0, max: 120, attribute: 'old-after' },
  /**
   * Ways to share an item, separated by spaces: `copy`, `email`, `whatsapp`, `telegram`, `x`, `facebook`.
   * They are plain links: nothing of these services is loaded.
   */
  share: text,
  /** Heading level of the titles, 2 to 6. */
  headingLevel: { ...integer, default: 3, min: 2, max: 6, attribute: 'heading-level' },
  /** `click`: an image is fetched only when the reader asks for it. */
  images: { type: String, default: 'on', choices: ['on', 'off', 'click'] },
  /** Any of `published`, `event`, `relative`, `hijri`, separated by spaces. */
  dates: { ...text, default: 'published' },
  /**
   * IANA name of the time zone in which dates are shown. Without it, each item shows the date that its
   * publisher wrote.
   */
  timeZone: { ...text, attribute: 'time-zone' },
  /** Shows items dated in the future before their day; without it they are hidden until then. */
  showFuture: { ...flag, attribute: 'show-future' },
  /** Shows a search field. */
  search: { ...flag, reflect: true },
  /** Shows filters for category, country and year. */
  facets: { ...flag, reflect: true },
  /** Minutes between refreshes; 0: never. */
  refreshMinutes: { ...integer, default: 0, min: 0, max: 1440, attribute: 'refresh' },
  /** `auto` uses the colours of the page. */
  theme: { type: String, default: 'auto', choices: ['auto', 'light', 'dark'], reflect: true },
  /** Complete look: `auto` is `card` for the layouts `cards` and `magazine`, else nothing of its own. */
  preset: {
    type: String,
    default: 'auto',
    choices: ['auto', 'plain', 'card', 'institution'],
    reflect: true,
  },
  /** `compact` takes less space. */
  density: { type: String, default: 'comfortable', choices: ['comfortable', 'compact'], reflect: true },
  /** Renders the list in the shadow root, where the page's styles do not apply. */
  isolated: { ...flag, reflect: true },
  /** Lets every rule of the page's style sheets apply to the list; without it the list keeps its design. */
  inheritStyles: { ...flag, attribute: 'inherit-styles' },
  /** Opens links in a new tab. */
  newTab: { ...flag, attribute: 'new-tab' },
  /** Accessible name of the section; "News" by default. */
  label: text,
  /** Describes the list to search engines. */
  jsonLd: { ...flag, attribute: 'json-ld' },
  /** Items set by the page instead of fetched. */
  items: { attribute: false, default: none },
  /** A feed set by the page (JSON Feed or `NewsFeed`) instead of fetched. */
  feed: { attribute: false, default: none },
} as const satisfies AttributeTable;

/** Attributes and properties as authors may give them. */
export type GivenNewsOptions = GivenValues<typeof attributes>;

/** Attributes and properties, all of them valid. */
export type NewsOptions = Readonly<Values<typeof attributes>>;
