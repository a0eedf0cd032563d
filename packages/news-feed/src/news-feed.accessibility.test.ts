import { setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import './define.js';
import {
  assert,
  assertEqual,
  axeFinds,
  cleanPage,
  inState,
  json,
  jsonFeed,
  network,
  place,
  until,
} from './news-feed.fixture.js';

const SRC = 'src="https://news.example/feed.json"';
const WORDS: Record<string, string> = {
  en: 'A headline of some length',
  fr: 'Un titre d’une certaine longueur',
  ar: 'عنوان خبر متوسط الطول',
};

const states: Record<string, () => void> = {
  ready: () =>
    network(() => json(jsonFeed(4, (item) => ({ ...item, title: WORDS[document.documentElement.lang] })))),
  empty: () => network(() => json(jsonFeed(0))),
  failed: () => network(() => new Response('', { status: 404 })),
  partial: () =>
    network((url) => (url.includes('bad') ? new Response('', { status: 404 }) : json(jsonFeed(2)))),
  loading: () => network(() => new Promise(() => {})),
};

describe('<icesco-news-feed> for everyone', () => {
  beforeEach(cleanPage);
  after(async () => {
    cleanPage();
    await setViewport({ width: 800, height: 600 });
  });

  for (const lang of ['ar', 'en', 'fr']) {
    for (const [state, arrange] of Object.entries(states)) {
      it(`axe finds nothing in ${lang} when ${state}`, async () => {
        const src =
          state === 'partial' ? 'src="https://news.example/good.json https://news.example/bad.json"' : SRC;
        arrange();
        const feed = place(
          `<icesco-news-feed ${src} limit="2" search facets dates="published hijri"></icesco-news-feed>`,
          lang,
        );
        await inState(feed, state);
        assertEqual(await axeFinds(), [], state);
      });
    }
  }

  for (const attributes of [
    'layout="cards" theme="dark"',
    'layout="magazine" theme="light"',
    'layout="headlines"',
    'isolated',
    'images="click"',
    'new-tab',
  ]) {
    it(`axe finds nothing with ${attributes}`, async () => {
      network(() => json(jsonFeed(4, (item) => ({ ...item, image: 'https://pictures.example/1.jpg' }))));
      const feed = place(`<icesco-news-feed ${SRC} ${attributes}></icesco-news-feed>`);
      await inState(feed, 'ready');
      assertEqual(await axeFinds(), [], attributes);
    });
  }

  for (const lang of ['en', 'ar']) {
    it(`fits 320 pixels in ${lang}, whatever the length of a word`, async () => {
      await setViewport({ width: 320, height: 600 });
      network(() => json(jsonFeed(3, (item) => ({ ...item, title: 'Pneumono'.repeat(40) }))));
      for (const layout of ['list', 'cards', 'magazine', 'headlines']) {
        const feed = place(
          `<icesco-news-feed ${SRC} layout="${layout}" search facets></icesco-news-feed>`,
          lang,
        );
        await inState(feed, 'ready');
        await until(
          () => document.documentElement.scrollWidth <= 320,
          () => `${layout}: ${document.documentElement.scrollWidth} pixels wide`,
        );
      }
    });
  }

  it('mirrors in right-to-left pages', async () => {
    await setViewport({ width: 800, height: 600 });
    network(() =>
      json(
        jsonFeed(2, (item) => ({
          ...item,
          image: 'https://pictures.example/1.jpg',
          title: WORDS['ar'],
          language: 'ar',
        })),
      ),
    );
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`, 'ar');
    await inState(feed, 'ready');
    const [image, title] = [feed.querySelector('.icesco-image')!, feed.querySelector('.icesco-title')!].map(
      (element) => element.getBoundingClientRect(),
    );
    assert(image!.left > title!.left, 'the picture is not at the beginning of the line');
  });
});
