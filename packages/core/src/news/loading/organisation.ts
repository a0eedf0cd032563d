import { primarySubtag } from '../../locale/resolve-locale.js';
import type { SourceAddress } from './source-url.js';

/** Whose news is shown where nothing else is said: the one place that names the organisation's site. */
export const ORGANISATION = { site: 'https://icesco.org', languages: ['ar', 'en', 'fr'] } as const;

/**
 * Where the organisation's news is read: its WordPress, else its feed (which browsers reach only where the
 * server allows other origins).
 * @param lang BCP 47; English where the site does not speak it
 */
export function organisationSources(lang: string): SourceAddress[] {
  const supported = ORGANISATION.languages.find((each) => each === primarySubtag(lang)) ?? 'en';
  return [
    { url: ORGANISATION.site, kind: 'wordpress', lang: supported },
    { url: `${ORGANISATION.site}/${supported}/feed/`, lang: supported },
  ];
}
