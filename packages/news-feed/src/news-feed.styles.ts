import { css } from 'lit';

/** Controls and notes. */
export const styles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin: 0;
  }
  label {
    display: grid;
    gap: 0.25rem;
    flex: 1 1 10rem;
    min-inline-size: 0;
    font-size: 0.875em;
  }
  label > :is(input, select) {
    inline-size: 100%;
  }
  .coverage {
    flex-basis: 100%;
    margin: 0;
    font-size: 0.875em;
  }
  label.search {
    flex-grow: 3;
  }
  .note {
    margin: 0;
    padding: 0.75rem;
    border-inline-start: 0.25rem solid currentColor;
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .note p {
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
  }
  .actions p {
    margin: 0;
  }
  .actions a {
    color: inherit;
    display: inline-block;
    padding-block: 0.6rem;
  }
  .note .actions {
    margin-block-start: 0.5rem;
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    form,
    .actions {
      display: none;
    }
  }
`;
