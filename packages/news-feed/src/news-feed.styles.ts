import { css } from 'lit';

/** Notes and buttons. */
export const styles = css`
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
    color: var(--_muted);
  }
  [part='more'] {
    justify-content: center;
    margin-block: var(--_space_2) var(--_space_4);
  }
  [part='button'] {
    padding-inline: var(--_space_5);
    border-color: var(--_accent);
    border-radius: 2em;
    color: var(--_accent);
    font-weight: 600;
    transition: background-color var(--_motion);
  }
  [part='button']:hover {
    background-color: var(--_accent_soft);
  }
  @media (prefers-reduced-motion: reduce) {
    [part='button'] {
      transition: none;
    }
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
    .actions {
      display: none;
    }
  }
`;
