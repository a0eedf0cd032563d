import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { afterAll, expect, it, vi } from 'vitest';
import { feedbackRatingParts, renderFeedbackRating } from '@icesco/feedback-rating/server';
import { newsFeedParts, renderNewsFeed } from '@icesco/news-feed/server';
import '@icesco/feedback-rating/define';
import '@icesco/feedback-summary/define';
import '@icesco/news-feed/define';
import '@icesco/translate-notice/define';

/** Servers have no DOM, and nobody may make one for them. */
const said = ['error', 'warn'].map((name) => vi.spyOn(console, name as 'error'));
afterAll(() => {
  expect(
    ['window', 'document', 'HTMLElement', 'MutationObserver'].filter((name) => name in globalThis),
  ).toEqual([]);
  for (const spy of said) {
    expect(spy).not.toHaveBeenCalled();
  }
});

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [
    {
      id: '1',
      url: 'https://example.org/1',
      title: 'Tea & "coffee" < 3',
      summary: '1 < 2',
      date_published: '2026-05-04T09:00:00Z',
    },
    {
      id: '"><script>alert(1)</script>',
      url: 'javascript:alert(1)',
      title: 'No address',
      image: 'data:text/html,x',
      content_html: '<script>alert(1)</script>text',
    },
    { id: '3', url: 'https://example.org/3', title: 'The third' },
  ],
};
const list = (page: string): string => /<ul.*<\/ul>/s.exec(page)![0];
const inline = (page: string): string =>
  /<script type="application\/json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';

it('writes the news as text and checked addresses, in the words of the language', async () => {
  const page = await renderNewsFeed({
    feed,
    lang: 'ar',
    layout: 'cards',
    headingLevel: 2,
    excludeSelf: true,
    pageUrl: 'https://example.org/3',
    loadedAt: new Date('2026-05-04T10:00:00Z'),
  });
  expect(page).toMatch(
    /^<icesco-news-feed lang="ar" layout="cards" exclude-self="" heading-level="2" data-served="all" data-served-at="2026-05-04T10:00:00.000Z"><div data-icesco-news="" slot="list" lang="ar" dir="rtl">/,
  );
  expect(list(page)).toContain(
    '<h2 class="icesco-title"><a href="https://example.org/1">Tea &amp; &quot;coffee&quot; &lt; 3</a></h2>',
  );
  expect(list(page)).toContain('<time datetime="2026-05-04T09:00:00Z">4 مايو 2026</time>');
  expect(list(page)).toContain('قراءة النص الكامل');
  expect(list(page)).not.toContain('The third');
  expect(list(page)).not.toMatch(/<script|javascript:|data:/);
});

it('includes the news in the page, or requests it from a URL', async () => {
  const travelling = await renderNewsFeed({ feed, lang: 'en' });
  expect(inline(travelling)).not.toContain('<');
  expect(JSON.parse(inline(travelling))).toEqual(feed);
  const requested = await renderNewsFeed({ feed, lang: 'en', src: '/news.json', limit: 2 });
  expect(inline(requested)).toBe('');
  expect(requested).toMatch(
    /^<icesco-news-feed lang="en" src="\/news.json" limit="2" data-served="more" data-served-at="[\dT:.-]+Z">/,
  );
  expect(list(requested).match(/<article/g)).toHaveLength(2);
});

it('refuses what is no feed, and says so', async () => {
  await expect(renderNewsFeed({ feed: '{"items":', lang: 'en' })).rejects.toMatchObject({
    code: 'malformed',
  });
});

it('gives styles with a nonce, or leaves them to the page', async () => {
  expect(await renderNewsFeed({ feed, lang: 'en', nonce: 'r4nd"m' })).toContain(
    '<style nonce="r4nd&quot;m">',
  );
  expect((await newsFeedParts({ feed, lang: 'en', styles: false })).content).not.toContain('<style');
  expect((await feedbackRatingParts({ endpoint: '/x', lang: 'en', styles: false })).content).not.toContain(
    '<style',
  );
});

it('writes the question as a form that works without scripts', async () => {
  const page = await renderFeedbackRating({
    endpoint: 'https://feedback.example.org/v1/answers?a=1&b=2',
    lang: 'fr',
    labels: 'full',
    comment: 'optional',
  });
  expect(page).toMatch(
    /^<icesco-feedback-rating lang="fr" endpoint="https:\/\/feedback.example.org\/v1\/answers\?a=1&amp;b=2" labels="full" comment="optional">/,
  );
  expect(page.match(/<input type="radio" name="score" value="\d" required/g)).toHaveLength(5);
  expect(page).toContain('<span>2 (Insatisfait)</span>');
  expect(page).toContain('<textarea name="comment"');
});

it('is drawn by Lit’s server too: the frame of each widget, and of the notice nothing', async () => {
  const drawn = (template: unknown): Promise<string> => collectResult(render(template));
  const news = await drawn(
    html`<icesco-news-feed lang="ar" layout="cards" limit="3"><a href="/news">News</a></icesco-news-feed>`,
  );
  expect(news).toMatch(
    /<template shadowroot="open" shadowrootmode="open">.*<slot name="list"><\/slot>.*<\/template><a href="\/news">News<\/a>/s,
  );
  const rating = await drawn(
    html`<icesco-feedback-rating endpoint="/x"><form></form></icesco-feedback-rating>`,
  );
  expect(rating).toMatch(
    /shadowrootmode="open">.*<div class="placeholder" *><!--.*<slot><\/slot>.*<\/template><form><\/form>/s,
  );
  expect(await drawn(html`<icesco-translate-notice dismissible></icesco-translate-notice>`)).toMatch(
    /<icesco-translate-notice +dismissible><\/icesco-translate-notice>/,
  );
  expect(
    await drawn(html`<icesco-feedback-summary endpoint="/v1/summary"></icesco-feedback-summary>`),
  ).toMatch(/<\/style><!--lit-part--><!--\/lit-part--><\/template>/);
});
