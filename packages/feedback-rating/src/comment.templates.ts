import { MAX_COMMENT } from '@icesco/core/feedback';
import { html, type TemplateResult } from 'lit';
import { further } from './further-words.js';

export interface CommentView {
  readonly lang: string;
  /** The question before the comment; '' for the widget's own words. */
  readonly label: string;
  readonly comment: string;
  readonly disabled: boolean;
  readonly write: (text: string) => void;
}

export const commentField = ({
  lang,
  label,
  comment,
  disabled,
  write,
}: CommentView): TemplateResult => html`<div class="comment" part="comment">
  <label for="comment" .textContent=${label || further(lang, 'comment')}></label>
  <p id="privacy" .textContent=${further(lang, 'privacy')}></p>
  <textarea id="comment" rows="3" maxlength=${MAX_COMMENT} aria-describedby="privacy left" ?disabled=${disabled} .value=${comment} @input=${(event: InputEvent) => write((event.target as HTMLTextAreaElement).value)}></textarea>
  <p id="left" .textContent=${further(lang, 'left', { count: MAX_COMMENT - comment.length })}></p>
</div>`;
