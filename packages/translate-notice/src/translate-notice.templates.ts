import { html, nothing, type TemplateResult } from 'lit';
import type { HumanVersion } from '@icesco/core/translation';
import type { Statement } from './translate-notice.statement.js';

export interface NoticeView {
  /** The reader's language first; then the page's own, or the organisation's working languages. */
  readonly statements: readonly Statement[];
  readonly label: string;
  readonly versionsLabel: string;
  readonly versions: readonly (HumanVersion & { readonly name: string })[];
  /** Words of the button; '' where the original cannot be brought back from here. */
  readonly original: string;
  /** Address of the original; '' where a button does it. */
  readonly originalUrl: string;
  readonly contact: string;
  readonly contactUrl: string;
  readonly dismiss: string;
}

/** Both marks: older builds of a translator know the class alone, others the attribute alone. */
export function notice(view: NoticeView): TemplateResult {
  const [first] = view.statements;
  return html`<section class="notranslate notice" translate="no" part="notice" lang=${first!.lang} dir=${first!.dir} aria-label=${view.label}>
    <div class="statements">${view.statements.map(statementLines)}</div>
    ${
      view.versions.length
        ? html`<div class="versions">
          <p .textContent=${view.versionsLabel}></p>
          <ul role="list">
            ${view.versions.map(({ lang, url, name }) => html`<li><a part="link" href=${url} lang=${lang} hreflang=${lang} .textContent=${name}></a></li>`)}
          </ul>
        </div>`
        : nothing
    }
    <div class="actions">
      ${
        view.original
          ? view.originalUrl
            ? html`<a part="link" href=${view.originalUrl} .textContent=${view.original}></a>`
            : html`<button type="button" part="button" data-action="original" .textContent=${view.original}></button>`
          : nothing
      }
      ${view.contactUrl ? html`<a part="link" href=${view.contactUrl} .textContent=${view.contact}></a>` : nothing}
      ${view.dismiss ? html`<button type="button" part="button" data-action="dismiss" .textContent=${view.dismiss}></button>` : nothing}
    </div>
  </section>`;
}

function statementLines({ lang, dir, ...sentences }: Statement, index: number): TemplateResult {
  // The page's own words on these come through slots, once; they are the author's, in the author's language.
  const line = (name: keyof typeof sentences): TemplateResult =>
    html`<div class=${name}>${index === 0 ? html`<slot name=${name}><p .textContent=${sentences[name]}></p></slot>` : html`<p .textContent=${sentences[name]}></p>`}</div>`;
  return html`<div lang=${lang} dir=${dir}>${line('happened')}${line('disclaimer')}${sentences.authoritative ? line('authoritative') : nothing}</div>`;
}
