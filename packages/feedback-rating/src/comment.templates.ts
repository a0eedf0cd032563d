import { MAX_COMMENT } from '@icesco/core/feedback';
import { html, nothing, type TemplateResult } from 'lit';
import { further } from './further-words.js';

export interface CommentView {
  readonly lang: string;
  /** The language of the interface where the question is in another. */
  readonly other: string | undefined;
  /** The question before the comment; '' for the widget's own words. */
  readonly label: string;
  readonly comment: string;
  readonly disabled: boolean;
  readonly write: (text: string) => void;
}

export function commentField({ lang, other, label, comment, disabled, write }: CommentView): TemplateResult {
  const tag = other ?? nothing;
  const dir = other === undefined ? nothing : 'auto';
  const count = MAX_COMMENT - comment.length;
  return html`<div class="comment" part="comment">
  <label for="comment" lang=${label ? nothing : tag} .textContent=${label || further(lang, 'comment')}></label>
  <p id="privacy" lang=${tag} dir=${dir} .textContent=${further(lang, 'privacy')}></p>
  <textarea id="comment" rows="3" maxlength=${MAX_COMMENT} aria-describedby="privacy left" ?disabled=${disabled} .value=${comment} @input=${(event: InputEvent) => write((event.target as HTMLTextAreaElement).value)}></textarea>
  <p id="left" lang=${tag} dir=${dir} .textContent=${further(lang, 'left', { count })}></p>
</div>`;
}
