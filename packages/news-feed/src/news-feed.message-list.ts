import type { Message } from '@icesco/core/locale';

/** Every word that the widget says. `{…}` are values; records hold the plural forms of `Intl.PluralRules`. */
export interface NewsFeedMessages {
  readonly label: Message;
  readonly loading: Message;
  readonly empty: Message;
  readonly noMatch: Message;
  /** `{count}`: how many items were searched, where there are more. */
  readonly noMatchLoaded: Message;
  /** `{count}`: the same, for the search and the facets. */
  readonly covered: Message;
  readonly failed: Message;
  readonly retry: Message;
  /** `{site}`: host name of the organisation's site. */
  readonly visit: Message;
  readonly partial: Message;
  /** `{date}`: day and time of the copy shown. */
  readonly stale: Message;
  /** `{date}`: day of the newest item. */
  readonly noNewsSince: Message;
  readonly more: Message;
  readonly loadingMore: Message;
  /** `{shown}`, `{total}`. */
  readonly shown: Message;
  /** `{count}`. */
  readonly results: Message;
  readonly search: Message;
  readonly category: Message;
  readonly country: Message;
  readonly year: Message;
  /** `{name}`: of a facet none of whose values is chosen. */
  readonly allOf: Message;
  /** Empties the search field. */
  readonly clear: Message;
  readonly filter: Message;
  /** `{count}`: facets with a chosen value. */
  readonly filterCount: Message;
  /** `{name}`: the chosen value. */
  readonly removeFilter: Message;
  readonly newTab: Message;
  readonly showImage: Message;
  readonly readHere: Message;
  readonly alsoIn: Message;
}
