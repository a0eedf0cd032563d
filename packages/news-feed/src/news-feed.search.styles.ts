import { css } from 'lit';

/** The toolbar: search field, facets, and what is chosen of them. */
export const searchStyles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space_2);
    margin: 0;
    font-size: var(--_size_s);
  }
  form > * {
    min-inline-size: 0;
  }
  .search {
    position: relative;
    flex: 1 1 12rem;
  }
  .search input,
  select,
  .filter {
    inline-size: 100%;
    border-radius: 2em;
  }
  .search input {
    padding-inline: 2.75rem;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  svg {
    display: block;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 2;
    pointer-events: none;
  }
  .search > svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 1rem;
    margin-block: auto;
    color: var(--_muted);
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: 2em;
  }
  input:placeholder-shown + .clear {
    display: none;
  }
  .facets {
    display: contents;
  }
  .facet {
    position: relative;
    flex: 0 1 12rem;
  }
  select {
    appearance: none;
    padding-inline: 1rem 2.25rem;
    text-overflow: ellipsis;
  }
  .facet svg {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.875rem;
    margin-block: auto;
  }
  :is(.search input, select, .filter):hover {
    border-color: currentColor;
  }
  .filter {
    display: none;
    align-items: center;
    gap: var(--_space_2);
    inline-size: auto;
    padding-inline: 1rem;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space_2);
    flex-basis: 100%;
  }
  .chosen p,
  .coverage {
    margin: 0;
    color: var(--_muted);
  }
  .coverage {
    flex-basis: 100%;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space_1);
    min-block-size: 2rem;
    padding-inline: 0.875rem 0.5rem;
    border-color: transparent;
    border-radius: 2em;
    background: var(--_accent_soft);
    color: var(--_accent);
  }
  .chip svg {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .chip:hover {
    border-color: currentColor;
  }
  @media (pointer: coarse) {
    .chip {
      min-block-size: 2.75rem;
    }
  }
  /* On a phone the facets wait behind one button: the first item is in view. */
  @container (max-inline-size: 33.99rem) {
    .filter {
      display: inline-flex;
    }
    .facets {
      display: none;
      flex: 1 0 100%;
      gap: var(--_space_2);
    }
    [aria-expanded='true'] + .facets {
      display: grid;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border-color: ButtonBorder;
    }
  }
  @media print {
    form {
      display: none;
    }
  }
`;
