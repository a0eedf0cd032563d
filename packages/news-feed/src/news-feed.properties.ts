import type { PropertyDeclarations } from 'lit';

const text = { type: String };
const number = { type: Number };
const flag = { type: Boolean, reflect: true };

/** What an element's attributes and properties say. */
export interface NewsOptions {
  /** The element's own `lang` attribute; empty or absent where it has none. */
  readonly lang?: string;
  readonly src: string;
  readonly source: string;
  readonly limit: number;
  readonly offset: number;
  readonly layout: string;
  readonly category: string;
  readonly tag: string;
  readonly country: string;
  readonly from: string;
  readonly to: string;
  readonly include: string;
  readonly exclude: string;
  readonly excludeSelf: boolean;
  readonly headingLevel: number;
  readonly images: string;
  readonly dates: string;
  readonly timeZone: string;
  readonly showFuture: boolean;
  readonly search: boolean;
  readonly facets: boolean;
  readonly refreshMinutes: number;
  readonly isolated: boolean;
  readonly newTab: boolean;
  readonly label: string;
  readonly jsonLd: boolean;
  readonly items: unknown;
  readonly feed: unknown;
}

/** Every attribute of `<icesco-news-feed>`. */
export const properties: PropertyDeclarations = {
  src: text,
  source: text,
  limit: number,
  offset: number,
  layout: { type: String, reflect: true },
  category: text,
  tag: text,
  country: text,
  from: text,
  to: text,
  include: text,
  exclude: text,
  excludeSelf: { type: Boolean, attribute: 'exclude-self' },
  headingLevel: { type: Number, attribute: 'heading-level' },
  images: text,
  dates: text,
  timeZone: { type: String, attribute: 'time-zone' },
  showFuture: { type: Boolean, attribute: 'show-future' },
  search: flag,
  facets: flag,
  refreshMinutes: { type: Number, attribute: 'refresh' },
  theme: { type: String, reflect: true },
  isolated: flag,
  newTab: { type: Boolean, attribute: 'new-tab' },
  label: text,
  jsonLd: { type: Boolean, attribute: 'json-ld' },
  items: { attribute: false },
  feed: { attribute: false },
};

/** What the attributes are where the author gives none. */
export const defaults = {
  src: '',
  source: '',
  limit: 12,
  offset: 0,
  layout: 'list',
  category: '',
  tag: '',
  country: '',
  from: '',
  to: '',
  include: '',
  exclude: '',
  excludeSelf: false,
  headingLevel: 3,
  images: 'on',
  dates: 'published',
  timeZone: '',
  showFuture: false,
  search: false,
  facets: false,
  refreshMinutes: 0,
  theme: 'auto',
  isolated: false,
  newTab: false,
  label: '',
  jsonLd: false,
} as const;
