/**
 * What is shown in the pages for webmasters: the real widgets with the partner site's sample, as a visitor
 * meets them.
 */
const STYLE = `<style>
  :root { color-scheme: light dark; --icesco-color-accent: light-dark(#00594c, #7fd6c5); }
  body { margin: 0; padding: 1.25rem; font: 1rem/1.6 system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif; background: Canvas; color: CanvasText; }
</style>`;

const page = (lang, markup, more = '') =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" ${more}><head><meta charset="utf-8"><title>Scene</title>${STYLE}<script async src="/cdn/autoload.js"></script></head><body>${markup}</body></html>`;
const news = (lang, attributes) =>
  page(lang, `<icesco-news-feed src="/feeds/news.${lang}.json" ${attributes}></icesco-news-feed>`);
const rating = (lang, attributes) =>
  page(
    lang,
    `<icesco-feedback-rating endpoint="/feedback/v1/answers" ${attributes}></icesco-feedback-rating>`,
  );
const newsThere = () =>
  document.querySelectorAll('article').length > 2 && [...document.images].every(({ complete }) => complete);
const questionThere = () =>
  document.querySelector('icesco-feedback-rating').shadowRoot?.querySelectorAll('input[type=radio]').length >
  4;

const DAYS = Array.from({ length: 21 }, (_, day) => ({
  day: `2026-09-${String(day + 1).padStart(2, '0')}`,
  scores: [2 + (day % 3), 4 + (day % 2), 6, 14 + day, 10 + 2 * day],
}));

export const SCENES = [
  { name: 'news-list', width: 760, height: 560, body: news('en', 'limit="3"'), there: newsThere },
  {
    name: 'news-cards',
    width: 1000,
    height: 560,
    body: news('en', 'layout="cards" limit="6" search'),
    there: newsThere,
  },
  {
    name: 'news-headlines',
    width: 760,
    height: 420,
    body: news('fr', 'layout="headlines" limit="6"'),
    there: newsThere,
  },
  {
    name: 'news-magazine',
    width: 1000,
    height: 720,
    body: news('en', 'layout="magazine" limit="5"'),
    there: newsThere,
  },
  {
    name: 'news-phone-ar',
    width: 360,
    height: 720,
    body: news('ar', 'layout="cards" limit="3"'),
    there: newsThere,
  },
  {
    name: 'news-dark',
    width: 360,
    height: 720,
    dark: true,
    body: news('fr', 'layout="cards" limit="3"'),
    there: newsThere,
  },
  {
    name: 'feedback-inline',
    width: 760,
    height: 420,
    body: rating('en', 'comment="optional"'),
    there: questionThere,
  },
  {
    name: 'feedback-stars',
    width: 480,
    height: 400,
    body: rating('fr', 'shape="stars"'),
    there: questionThere,
  },
  {
    name: 'feedback-tab-ar',
    width: 480,
    height: 560,
    body: rating('ar', 'mode="tab"'),
    there: () => {
      const element = document.querySelector('icesco-feedback-rating');
      if (!element.shadowRoot?.querySelector('button')) {
        return false;
      }
      if (!element.shadowRoot.querySelector('dialog[open]')) {
        element.open();
      }
      return element.shadowRoot.querySelectorAll('input[type=radio]').length > 4;
    },
  },
  {
    name: 'notice',
    width: 760,
    height: 300,
    body: page(
      'fr',
      '<icesco-translate-notice dismissible></icesco-translate-notice><p>Une page anglaise, que le navigateur a traduite.</p>',
      'class="translated-ltr"',
    ),
    there: () => {
      // As the translator of the page would.
      document.querySelector('[data-icesco-canary]')?.replaceChildren('Bonjour, comment allez-vous ?');
      return document.querySelector('icesco-translate-notice').getBoundingClientRect().height > 40;
    },
  },
  {
    name: 'summary',
    width: 760,
    height: 760,
    body: page('en', '<icesco-feedback-summary endpoint="/summary.json"></icesco-feedback-summary>'),
    days: DAYS,
    there: () => {
      const element = document.querySelector('icesco-feedback-summary');
      if (customElements.get('icesco-feedback-summary')) {
        element.token ||= 'x';
      }
      return Boolean(element.shadowRoot?.querySelector('table'));
    },
  },
];
