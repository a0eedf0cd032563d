/**
 * Builds the partner's site: its pages as written, a sample feed and article pages in three languages, the
 * pictures.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const LANGUAGES = ['ar', 'en', 'fr'];
const TITLES = { ar: 'أخبار الإيسيسكو', en: 'ICESCO news', fr: 'Actualités de l’ICESCO' };
const ALTERNATIVES = { ar: 'رسم زخرفي', en: 'Decorative drawing', fr: 'Dessin décoratif' };
const { categories, items } = JSON.parse(readFileSync(here('sample/news.json'), 'utf8'));

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const address = (item, lang) => `/${lang}/news/${item.slug}.html`;

function feed(lang) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: TITLES[lang],
    home_page_url: `/${lang}/`,
    language: lang,
    items: items.map((item) => ({
      id: `${item.slug}-${lang}`,
      url: address(item, lang),
      title: item[lang].title,
      summary: item[lang].summary,
      content_text: item[lang].summary,
      image: `/pictures/${item.image}.svg`,
      ...(item.date && { date_published: `${item.date}T09:00:00Z` }),
      tags: [categories[item.category][lang]],
      language: lang,
      _icesco: {
        categories: [categories[item.category][lang]],
        countries: item.countries,
        image: { url: `/pictures/${item.image}.svg`, alt: '', width: 640, height: 360 },
        ...(item.date && { published: { iso: item.date, precision: 'day' } }),
        ...(item.event && { events: [{ start: item.event, text: item.event }] }),
        translations: LANGUAGES.filter((other) => other !== lang).map((other) => ({
          lang: other,
          url: address(item, other),
        })),
      },
    })),
  };
}

function article(item, lang) {
  const alternates = LANGUAGES.map(
    (other) => `<link rel="alternate" hreflang="${other}" href="${address(item, other)}">`,
  ).join('\n    ');
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${escape(item[lang].title)}</title>
    ${alternates}
    <link rel="stylesheet" href="/site.css">
  </head>
  <body>
    <main>
      <h1>${escape(item[lang].title)}</h1>
      <img src="/pictures/${item.image}.svg" alt="${ALTERNATIVES[lang]}" width="640" height="360">
      <p>${escape(item[lang].summary)}</p>
      <p><a href="/${lang}/">${TITLES[lang]}</a></p>
    </main>
  </body>
</html>
`;
}

const write = (path, text) => {
  const file = here(`dist/${path}`);
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  writeFileSync(file, text);
};

rmSync(here('dist'), { recursive: true, force: true });
cpSync(here('pages'), here('dist'), { recursive: true });
// The embed builder stands beside the pages, as the institution offers it to its partners.
cpSync(here('../embed-builder/dist'), here('dist/builder'), { recursive: true });
cpSync(here('sample/pictures'), here('dist/pictures'), { recursive: true });
for (const lang of LANGUAGES) {
  write(`feeds/news.${lang}.json`, JSON.stringify(feed(lang), null, 2));
  for (const item of items) {
    write(`${lang}/news/${item.slug}.html`, article(item, lang));
  }
}
