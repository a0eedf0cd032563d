import { html, nothing, type TemplateResult } from 'lit';
import { FIELDS, type Choices, type Field, type FieldId, type Group, type ValueId } from './fields.js';
import type { Messages } from './messages/messages.js';

const GROUPS: readonly Group[] = ['widgets', 'page', 'news', 'rating', 'notice', 'files'];

function control(field: Field, choices: Choices, messages: Messages): TemplateResult {
  const id = field.id as FieldId;
  const described = `${id}.hint ${id}.problem`;
  if (field.values) {
    return html`<select id=${id} name=${id}>
      ${field.values.map((value) => html`<option value=${value} ?selected=${choices[id] === value} .textContent=${messages.values[`${id}=${value}` as ValueId]}></option>`)}
    </select>`;
  }
  if (field.kind === 'number') {
    return html`<input id=${id} name=${id} type="number" min=${field.min!} max=${field.max!} .value=${choices[id]} />`;
  }
  if (field.kind === 'colour') {
    return html`<input id=${id} name=${id} type="color" .value=${choices[id]} />`;
  }
  if (field.kind === 'date') {
    return html`<input id=${id} name=${id} type="date" .value=${choices[id]} />`;
  }
  // Addresses and codes are read from left to right in every language.
  const codes = /src|endpoint|contact|files|country/.test(id);
  return html`<input id=${id} name=${id} type="text" maxlength="2048" spellcheck="false" autocomplete="off" dir=${codes ? 'ltr' : 'auto'} aria-describedby=${described} .value=${choices[id]} />`;
}

const named = (id: FieldId, messages: Messages): TemplateResult =>
  html`<label for=${id} .textContent=${messages.fields[id]}></label>`;

function row(field: Field, choices: Choices, messages: Messages): TemplateResult {
  const id = field.id as FieldId;
  if (field.kind === 'tick') {
    return html`<div class="row tick"><input id=${id} name=${id} type="checkbox" ?checked=${choices[id] === 'on'} />${named(id, messages)}</div>`;
  }
  return html`<div class="row" id=${`${id}.row`}>
    ${named(id, messages)} ${control(field, choices, messages)}
    ${messages.hints[id] ? html`<p class="hint" id=${`${id}.hint`} .textContent=${messages.hints[id]}></p>` : nothing}
    ${field.kind === 'text' ? html`<p class="problem" id=${`${id}.problem`} hidden></p>` : nothing}
  </div>`;
}

/** The form, drawn once: afterwards it belongs to who fills it in. */
export const formTemplate = (choices: Choices, messages: Messages): TemplateResult =>
  html`${GROUPS.map(
    (group) =>
      html`<fieldset id=${`group.${group}`}>
        <legend .textContent=${messages.groups[group]}></legend>
        ${FIELDS.filter((field) => field.group === group).map((field) => row(field, choices, messages))}
      </fieldset>`,
  )}`;
