/** Run: node --test scripts/lint. Each refused template goes stale under a page translator. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import rule from './translation-safe-templates.mjs';

const config = { plugins: { icesco: { rules: { safe: rule } } }, rules: { 'icesco/safe': 'error' } };
const refused = (template) =>
  new Linter().verify(`x = html\`${template}\`;`, config).filter(({ messageId }) => messageId === 'text')
    .length;

for (const bad of [
  '<p>${text}</p>',
  '<p>${item.title}</p>',
  '<p>Hello ${"name"}</p>',
  "<p>${say('more')}</p>",
  "<p>${this.locale.text('more')}</p>",
  '<p>${count + 1}</p>',
  '<p>${open ? html`<b></b>` : label}</p>',
  '<p>${label || nothing}</p>',
  '<p title="a > b">${item.title}</p>',
  '<p>${String(score)}</p>',
  '<ul>${names.map((name) => name)}</ul>',
  '<p>${tag`x`}</p>',
  '<p .textContent=${a}></p>${b.c}',
]) {
  test(`refused: ${bad}`, () => assert.equal(refused(bad), 1));
}

for (const good of [
  '<p .textContent=${text}></p>',
  '<p title=${text} class="a ${b}"></p>',
  '<div>${open ? html`<p></p>` : nothing}</div>',
  '<div>${open && html`<p></p>`}</div>',
  '<ul>${items.map((item) => html`<li></li>`)}</ul>',
  '<div>${card(item, view)}</div>',
  '<a title="a > b" href=${item.url}></a>',
]) {
  test(`allowed: ${good}`, () => assert.equal(refused(good), 0));
}
