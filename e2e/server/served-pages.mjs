/**
 * `/e2e/served/entry-point` and `/e2e/served/lit`: a page that a server has drawn, by the widgets' own entry
 * points for servers, or by Lit's, with declarative shadow roots. Its scripts are the test's to start.
 * `?lang=ar`, and `?news={…}`: options of the news, dates as text.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '@icesco/feedback-rating/define';
import '@icesco/feedback-summary/define';
import '@icesco/news-feed/define';
import '@icesco/translate-notice/define';
import { feedbackRatingParts, renderFeedbackRating } from '@icesco/feedback-rating/server';
import { newsFeedParts, renderNewsFeed } from '@icesco/news-feed/server';

const TITLES = {
  en: ['A library opens in Rabat', 'Prize for young scientists', 'Read here & now'],
  ar: ['افتتاح مكتبة في الرباط', 'جائزة للعلماء الشباب', 'نص كامل'],
};

const feedOf = (lang, origin) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  language: lang,
  items: [
    {
      id: '1',
      url: 'https://example.org/1',
      title: TITLES[lang][0],
      summary: TITLES[lang].join('. '),
      date_published: '2026-05-04T09:00:00Z',
      image: `${origin}/pictures/arches.svg`,
    },
    {
      id: '2',
      url: 'https://example.org/2',
      title: TITLES[lang][1],
      date_published: '2026-05-03',
      _icesco: { translations: [{ lang: 'fr', url: 'https://example.org/fr/2' }] },
    },
    { id: '3', title: TITLES[lang][2], content_text: 'The full text.', date_published: '2026-05' },
  ],
});

const attribute = ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`;

/**
 * Lit's server writes tags that stand in the template itself: a whole tag with these attributes is put into
 * one.
 */
async function byLit(tag, { attributes, content }) {
  const strings = [`<${tag}${Object.entries(attributes).map(attribute).join('')}>`, `</${tag}>`];
  return collectResult(render(html(Object.assign(strings, { raw: strings }), unsafeHTML(content))));
}

export async function servedPage(context) {
  const { lang = 'en', news = '{}' } = context.query;
  const { loadedAt, ...given } = JSON.parse(news);
  const options = { lang, feed: feedOf(lang, context.origin), limit: 3, ...given };
  if (loadedAt) {
    options.loadedAt = new Date(loadedAt);
  }
  const rating = { lang, endpoint: '/e2e/answer/x?status=201' };
  const lit = context.path.endsWith('/lit');
  const parts = lit
    ? [
        await collectResult(render(html`<icesco-translate-notice></icesco-translate-notice>`)),
        await byLit('icesco-news-feed', await newsFeedParts(options)),
        await byLit('icesco-feedback-rating', await feedbackRatingParts(rating)),
        await collectResult(render(html`<icesco-feedback-summary></icesco-feedback-summary>`)),
      ]
    : [
        '<icesco-translate-notice></icesco-translate-notice>',
        await renderNewsFeed(options),
        await renderFeedbackRating(rating),
      ];
  context.type = 'text/html; charset=utf-8';
  context.body = `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Served</title><script src="/e2e/complaints.js"></script></head><body>${parts.join('<p class="below">Below</p>')}</body></html>`;
}
