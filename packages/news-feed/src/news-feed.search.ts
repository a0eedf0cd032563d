import { displayName } from '@icesco/core/locale';
import type { NewsFacets } from '@icesco/core/news';
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from './news-feed.controls.js';
import type { ReaderSelection } from './news-feed.request.js';

interface FacetChoice {
  readonly name: 'category' | 'country' | 'year';
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The facets that are worth a choice: those with two values or more, the first forty of each. */
function facetChoices(facets: NewsFacets, selection: ReaderSelection['facets'], lang: string): FacetChoice[] {
  const choice = (name: FacetChoice['name'], text: (value: string) => string): FacetChoice => ({
    name,
    value: selection[name] ?? '',
    options: facets[name]
      .slice(0, 40)
      .map(({ value, count }) => ({ value, text: `${text(value)} (${count})` })),
  });
  return [
    choice('category', String),
    choice('country', (code) => displayName(code, lang, 'region')),
    choice('year', String),
  ].filter(({ options }) => options.length > 1);
}

/**
 * The search field and the facets. Nothing is sent: the form only groups them for assistive technology.
 * @param lang BCP 47: of the names of countries
 * @param coverage what is searched and counted, where that is not all
 */
export function searchForm(
  say: Say,
  search: boolean,
  { query, facets: selection }: ReaderSelection,
  facets: NewsFacets | undefined,
  lang: string,
  coverage: string,
): TemplateResult {
  return html`<form role="search" aria-label=${say('search')}>
    ${
      search
        ? html`<label class="search"><span .textContent=${say('search')}></span><input type="search" maxlength="200" autocomplete="off" .value=${query} /></label>`
        : nothing
    }
    ${(facets ? facetChoices(facets, selection, lang) : []).map(
      ({ name, value, options }) => html`<label>
        <span .textContent=${say(name)}></span>
        <select name=${name}>
          <option value="" ?selected=${value === ''} .textContent=${say('all')}></option>
          ${options.map((each) => html`<option value=${each.value} ?selected=${each.value === value} .textContent=${each.text}></option>`)}
        </select>
      </label>`,
    )}
    ${coverage ? html`<p class="coverage" .textContent=${coverage}></p>` : nothing}
  </form>`;
}
