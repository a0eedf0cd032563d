/** The same news drawn by peers, each as its documentation does it: the same texts, their own elements. */
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { h, render as renderPreact } from 'preact';

/** @param place makes the element to draw into. @param date writes the date of an item. */
export const peers = (place, date) => ({
  lit() {
    const root = place();
    const row = (each) =>
      html`<li><article class="icesco-item" data-id=${each.id} lang="en" dir="ltr"><div class="icesco-body"><h3 class="icesco-title"><a href=${each.url}>${each.title.text}</a></h3><div class="icesco-meta" lang="en"><time datetime=${each.published.iso}>${date(each)}</time></div><p class="icesco-summary" lang="en" dir="ltr">${each.summary.text}</p></div></article></li>`;
    return (items) =>
      render(html`<ul class="icesco-items icesco-list">${repeat(items, ({ id }) => id, row)}</ul>`, root);
  },
  preact() {
    const root = place();
    const row = (each) =>
      h(
        'li',
        { key: each.id },
        h(
          'article',
          { class: 'icesco-item', 'data-id': each.id, lang: 'en', dir: 'ltr' },
          h(
            'div',
            { class: 'icesco-body' },
            h('h3', { class: 'icesco-title' }, h('a', { href: each.url }, each.title.text)),
            h(
              'div',
              { class: 'icesco-meta', lang: 'en' },
              h('time', { datetime: each.published.iso }, date(each)),
            ),
            h('p', { class: 'icesco-summary', lang: 'en', dir: 'ltr' }, each.summary.text),
          ),
        ),
      );
    return (items) => renderPreact(h('ul', { class: 'icesco-items icesco-list' }, items.map(row)), root);
  },
  shoelace: () => cards(place, 'sl-card', date),
  webawesome: () => cards(place, 'wa-card', date),
});

function cards(place, tag, date) {
  const root = place();
  const card = (each) =>
    h(
      tag,
      { key: each.id },
      h('h3', { slot: 'header' }, h('a', { href: each.url }, each.title.text)),
      h('time', { datetime: each.published.iso }, date(each)),
      h('p', null, each.summary.text),
    );
  return (items) => renderPreact(h('div', null, items.map(card)), root);
}
