import type { SourceAddress } from './source-address.js';

/** Whose news is shown where nothing else is said: the one place that names the organisation's site. */
export const ORGANISATION = { site: 'https://icesco.org', languages: ['ar', 'en', 'fr'] } as const;

/** The language that an address of the organisation's kind tells, `/fr/2020/07/29/…`; `undefined` for any other. */
export const languageOfLink = (url: string | undefined): string | undefined => url && /^https?:\/\/[^/]+\/(ar|en|fr)\//.exec(url)?.[1];

/**
 * Where the organisation's news is read: its WordPress, else its feed (which browsers reach only where the server
 * allows other origins).
 * @param lang BCP 47; English where the site does not speak it
 */
export function organisationSources(lang: string): SourceAddress[] {
  const spoken = ORGANISATION.languages.find((each) => each === lang.toLowerCase().split('-')[0]) ?? 'en';
  return [
    { url: ORGANISATION.site, kind: 'wordpress', lang: spoken },
    { url: `${ORGANISATION.site}/${spoken}/feed/`, lang: spoken },
  ];
}
