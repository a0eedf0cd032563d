import { displayName } from '@icesco/core/locale';
import type { NewsFacets } from '@icesco/core/news';
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from './news-feed.controls.js';
import type { ReaderSelection } from './news-feed.request.js';

interface FacetChoice {
  readonly name: 'category' | 'country' | 'year';
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string; readonly text: string }[];
}

/** The facets that are worth a choice: those with two values or more, the first forty of each. */
function facetChoices(facets: NewsFacets, selection: ReaderSelection['facets'], lang: string): FacetChoice[] {
  const choice = (name: FacetChoice['name'], text: (value: string) => string): FacetChoice => ({
    name,
    value: selection[name] ?? '',
    options: facets[name]
      .slice(0, 40)
      .map(({ value, count }) => ({ value, name: text(value), text: `${text(value)} (${count})` })),
  });
  return [
    choice('category', String),
    choice('country', (code) => displayName(code, lang, 'region')),
    choice('year', String),
  ].filter(({ options }) => options.length > 1);
}

/** Icons as paths in a box of 24. */
const ICONS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14m5 12 4.5 4.5',
  clear: 'm6 6 12 12M18 6 6 18',
  open: 'm6 9 6 6 6-6',
  filter: 'M4 7h16M7 12h10M10 17h4',
};

const icon = (name: keyof typeof ICONS): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[name]} /></svg>`;

const searchField = (say: Say, query: string): TemplateResult =>
  html`<div class="search">
    ${icon('search')}<input
      type="search"
      maxlength="200"
      autocomplete="off"
      aria-label=${say('search')}
      placeholder=${say('search')}
      .value=${query}
    /><button type="button" class="clear" data-clear="" aria-label=${say('clear')}>${icon('clear')}</button>
  </div>`;

const facetField = (say: Say, { name, value, options }: FacetChoice): TemplateResult =>
  html`<div class="facet">
    <select name=${name} aria-label=${say(name)}>
      <option value="" ?selected=${value === ''} .textContent=${say('allOf', { name: say(name) })}></option>
      ${options.map((each) => html`<option value=${each.value} ?selected=${each.value === value} .textContent=${each.text}></option>`)}
    </select>
    ${icon('open')}
  </div>`;

/** The button that opens the facets where there is no space for them. */
const filterButton = (say: Say, chosen: number): TemplateResult =>
  html`<button type="button" class="filter" aria-expanded="false" aria-controls="facets">
    ${icon('filter')}<span .textContent=${chosen ? say('filterCount', { count: chosen }) : say('filter')}></span>
  </button>`;

const chip = (say: Say, { name, text }: { name: string; text: string }): TemplateResult =>
  html`<button type="button" class="chip" data-clear=${name} aria-label=${say('removeFilter', { name: text })}>
    <span .textContent=${text}></span>${icon('clear')}
  </button>`;

/** Clears the field that a button is for, as a reader would, and keeps the focus in the toolbar. */
function clicked(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest('button') : undefined;
  const form = event.currentTarget as HTMLFormElement;
  if (!button) {
    return;
  }
  if (button.matches('.filter')) {
    button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
    return;
  }
  const name = button.dataset['clear'];
  const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(
    name ? `select[name=${name}]` : 'input[type=search]',
  );
  if (field) {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const visible = [field, form.querySelector<HTMLElement>('.filter')].find((each) => each?.offsetParent);
    visible?.focus();
  }
}

/** What the toolbar says beside its fields. */
export interface SearchTexts {
  /** BCP 47: of the names of countries. */
  readonly lang: string;
  /** What is searched and counted, where that is not all. */
  readonly coverage: string;
  /** How many items match what the reader has chosen; '' where nothing is chosen. */
  readonly results: string;
}

/** Search field, facets and what is chosen of them. Nothing is sent: the form only groups them. */
export function searchForm(
  say: Say,
  search: boolean,
  { query, facets: selection }: ReaderSelection,
  facets: NewsFacets | undefined,
  { lang, coverage, results }: SearchTexts,
): TemplateResult {
  const choices = facets ? facetChoices(facets, selection, lang) : [];
  const chosen = choices.flatMap(({ name, value, options }) => {
    const text = options.find((each) => each.value === value)?.name;
    return text === undefined ? [] : { name, text };
  });
  return html`<form role="search" aria-label=${say('search')} @click=${clicked}>
    ${search ? searchField(say, query) : nothing}
    ${
      choices.length
        ? html`${filterButton(say, chosen.length)}
            <div class="facets" id="facets">${choices.map((choice) => facetField(say, choice))}</div>`
        : nothing
    }
    ${
      results
        ? html`<div class="chosen">
            ${chosen.map((each) => chip(say, each))}
            <p .textContent=${results}></p>
          </div>`
        : nothing
    }
    ${coverage ? html`<p class="coverage" .textContent=${coverage}></p>` : nothing}
  </form>`;
}

export { searchStyles } from './news-feed.search.styles.js';
