import { css } from 'lit';

export const styles = css`
  .report,
  .plot,
  .headline {
    display: grid;
    gap: var(--_gap);
    justify-items: start;
    text-align: start;
  }
  .report,
  .plot {
    grid-template-columns: minmax(0, 1fr);
  }
  .plot {
    justify-self: stretch;
  }
  .headline {
    gap: 0.25rem;
  }
  p,
  h3 {
    margin: 0;
  }
  h3 {
    font-size: 1.1em;
  }
  .figure {
    font-size: 2.5em;
    font-weight: bold;
    line-height: 1.2;
  }
  svg {
    inline-size: 100%;
    max-inline-size: 48rem;
    block-size: auto;
    font-size: 14px;
  }
  text {
    fill: currentColor;
  }
  rect {
    fill: color-mix(in srgb, var(--_accent) 55%, transparent);
    stroke: var(--_accent);
  }
  circle {
    fill: currentColor;
  }
  .interval,
  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .grid {
    stroke: var(--_border);
  }
  .band {
    fill: color-mix(in srgb, var(--_accent) 20%, transparent);
  }
  .table {
    max-inline-size: 100%;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    border: 1px solid var(--_border);
    padding: 0.35rem 0.75rem;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .message {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    padding: 0.75rem;
    border-inline-start: 0.25rem solid currentColor;
  }
  .base {
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    rect {
      fill: CanvasText;
    }
  }
  @media print {
    button {
      display: none;
    }
    .table[hidden] {
      display: block;
    }
    .plot {
      break-inside: avoid;
    }
  }
`;
