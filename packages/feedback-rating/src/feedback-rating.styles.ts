import { css } from 'lit';

// The fieldset is as wide as its choices: the poles stand under the first and the last, and do not widen it.
// What is chosen shows by its ground, bold digits and an underline: never by colour alone. The text on it is
// painted by its fill colour, as the accent may be the text colour itself.
// The problem is always there, to be announced, and no wider a gap for it.
// What is reserved for the question is given back once it is answered.
export const styles = css`
  .done {
    min-block-size: 0;
    transition: min-block-size 0.3s;
  }
  @media (prefers-reduced-motion: reduce) {
    .done {
      transition: none;
    }
  }
  .question {
    display: grid;
    gap: var(--_space_3);
    text-align: start;
    overflow-wrap: anywhere;
  }
  p,
  fieldset,
  legend {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .heading,
  .problem {
    font-weight: bold;
  }
  .heading {
    color: var(--_accent);
    font-size: var(--_size_s);
  }
  legend {
    font-weight: var(--_weight_title);
  }
  fieldset {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .scale,
  .poles {
    display: flex;
    gap: var(--_space_2);
    margin-block-start: var(--_space_2);
  }
  /* One row on every phone, unless there are too many points for a finger. */
  .scale {
    display: grid;
    grid-auto-columns: minmax(0, 4.5rem);
    grid-auto-flow: column;
  }
  .scale:has(> :nth-child(8)) {
    grid-auto-flow: row;
    grid-template-columns: repeat(auto-fit, minmax(3rem, 1fr));
  }
  fieldset:has(.scale > :nth-child(8)) {
    inline-size: 100%;
    max-inline-size: 50rem;
  }
  .poles {
    justify-content: space-between;
    inline-size: 0;
    min-inline-size: 100%;
    color: var(--_muted);
    font-size: var(--_size_xs);
  }
  .poles :last-child {
    text-align: end;
  }
  .point {
    position: relative;
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .mark {
    display: grid;
    place-items: center;
    min-block-size: 2.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-weight: 600;
  }
  :hover + .mark {
    border-color: var(--_accent);
    background-color: var(--_accent_soft);
  }
  :checked + .mark {
    border: 3px solid var(--_accent);
    font-weight: bold;
    text-decoration: underline;
    background-color: var(--_accent_soft);
  }
  @supports (color: oklch(from currentColor l c h)) {
    :checked + .mark:not(:has(svg)),
    .submit {
      background-color: var(--_accent);
      -webkit-text-fill-color: var(--_on_accent);
    }
  }
  :focus-visible + .mark {
    outline: 3px solid;
    outline-offset: 2px;
  }
  :disabled + .mark {
    opacity: 0.6;
  }
  .problem:empty {
    margin-block-start: calc(-1 * var(--_space_3));
  }
  .submit {
    justify-self: start;
    padding-inline: 1.5rem;
    border-color: var(--_accent);
    border-radius: 2em;
    font-weight: 600;
  }
  .submit:hover {
    text-decoration: underline;
  }
  .outcome {
    display: flex;
    align-items: center;
    gap: var(--_space_3);
  }
  /* A tick in a disc. */
  .outcome[data-received]::before {
    content: '';
    flex: none;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border-radius: 50%;
    background:
      linear-gradient(45deg, transparent 40%, var(--_accent) 40% 60%, transparent 60%) 9px 18px / 9px 9px no-repeat,
      linear-gradient(-45deg, transparent 44.5%, var(--_accent) 44.5% 55.5%, transparent 55.5%) 16px 11px / 16px 16px
        no-repeat,
      var(--_accent_soft);
  }
  @media (forced-colors: active) {
    :checked + .mark {
      border-color: Highlight;
    }
    :checked + .mark,
    .submit {
      -webkit-text-fill-color: currentColor;
    }
  }
  @media print {
    .submit {
      display: none;
    }
  }
`;
