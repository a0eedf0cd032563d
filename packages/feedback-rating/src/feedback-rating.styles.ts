import { css } from 'lit';

// The fieldset is as wide as its choices: the poles stand under the first and the last.
// What is chosen shows by a thick border, bold digits and an underline: never by colour alone.
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
    gap: 0.75rem;
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
  fieldset {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .scale,
  .poles {
    display: flex;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .scale {
    flex-wrap: wrap;
  }
  .poles {
    justify-content: space-between;
    font-size: 0.875em;
  }
  .point {
    position: relative;
    inline-size: clamp(2.75rem, 14vw, 4.5rem);
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
  }
  :checked + .mark {
    border: 3px solid var(--_accent);
    font-weight: bold;
    text-decoration: underline;
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  :focus-visible + .mark {
    outline: 3px solid;
    outline-offset: 2px;
  }
  :disabled + .mark {
    opacity: 0.6;
  }
  .problem:empty {
    margin-block-start: -0.75rem;
  }
  .submit {
    justify-self: start;
    padding-inline: 1.5rem;
    border-color: currentColor;
  }
  @media (forced-colors: active) {
    :checked + .mark {
      border-color: Highlight;
    }
  }
  @media print {
    .submit {
      display: none;
    }
  }
`;
