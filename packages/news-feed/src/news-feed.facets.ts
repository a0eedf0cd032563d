import { displayName } from '@icesco/core/locale';
import type { NewsFacets } from '@icesco/core/news';
import type { FacetChoice } from './news-feed.controls.js';

/** The facets that are worth a choice: those with two values or more, the first forty of each. */
export function facetChoices(facets: NewsFacets, chosen: Readonly<Record<string, string>>, lang: string): FacetChoice[] {
  const choice = (name: FacetChoice['name'], text: (value: string) => string): FacetChoice => ({
    name,
    value: chosen[name] ?? '',
    options: facets[name].slice(0, 40).map(({ value, count }) => ({ value, text: `${text(value)} (${count})` })),
  });
  return [choice('category', String), choice('country', (code) => displayName(code, lang, 'region')), choice('year', String)].filter(({ options }) => options.length > 1);
}
