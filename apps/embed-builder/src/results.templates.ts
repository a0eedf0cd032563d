import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from './messages/messages.js';

export type Result = keyof Messages['results'];
const RESULTS: readonly Result[] = ['page', 'style', 'policy', 'preload'];

/** The lines to copy, each with where they belong; nothing where there are none. */
export function resultsTemplate(
  lines: Readonly<Record<Result, string>>,
  messages: Messages,
  copy: (result: Result) => void,
): TemplateResult {
  const one = (result: Result): TemplateResult =>
    html`<section aria-labelledby=${`${result}.title`}>
      <h3 id=${`${result}.title`} .textContent=${messages.results[result]}></h3>
      <p class="hint" .textContent=${messages.resultHints[result]}></p>
      <pre id=${`lines.${result}`} dir="ltr" translate="no" tabindex="0" role="region" aria-labelledby=${`${result}.title`}><code .textContent=${lines[result]}></code></pre>
      <button type="button" aria-describedby=${`${result}.title`} @click=${() => copy(result)} .textContent=${messages.copy}></button>
    </section>`;
  return html`${RESULTS.map((result) => (lines[result] ? one(result) : nothing))}`;
}

const RADIOS = [
  { name: 'width', values: ['desktop', 'phone'] },
  { name: 'dir', values: ['ltr', 'rtl'] },
] as const;

/** How the preview is looked at: its width and the direction of its page. */
export function viewTemplate(messages: Messages, dir: string): TemplateResult {
  const words = { ...messages.widths, ...messages.directions };
  return html`${RADIOS.map(
    ({ name, values }) =>
      html`<fieldset class="view">
        <legend .textContent=${name === 'width' ? messages.width : messages.direction}></legend>
        ${values.map(
          (value) =>
            html`<span class="row tick"><input type="radio" name=${name} id=${`view.${value}`} value=${value} ?checked=${value === 'desktop' || value === dir} /><label for=${`view.${value}`} .textContent=${words[value]}></label></span>`,
        )}
      </fieldset>`,
  )}`;
}
