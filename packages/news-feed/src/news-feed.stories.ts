import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';

const TITLES: Record<string, string[]> = {
  en: [
    'A school of calligraphy opens its doors',
    'Water for the villages of the plain',
    'Manuscripts of the desert, read by everyone',
    'Young engineers and the old city',
  ],
  fr: [
    'Une école de calligraphie ouvre ses portes',
    'De l’eau pour les villages de la plaine',
    'Les manuscrits du désert, lus par tous',
    'De jeunes ingénieurs dans la médina',
  ],
  ar: [
    'مدرسة لفنون الخط تفتح أبوابها',
    'الماء يصل إلى قرى السهل',
    'مخطوطات الصحراء في متناول الجميع',
    'مهندسون شباب في المدينة العتيقة',
  ],
};
const CATEGORIES: Record<string, string[]> = {
  en: ['Culture', 'Water'],
  fr: ['Culture', 'Eau'],
  ar: ['الثقافة', 'المياه'],
};
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 36"><rect width="64" height="36" fill="#0a6c5b"/><circle cx="32" cy="18" r="10" fill="#e9d8a6"/></svg>')}`;

/** A JSON Feed in the language of the page, as a server would answer it. */
function feed(count: number): object {
  const lang = document.documentElement.lang in TITLES ? document.documentElement.lang : 'en';
  const items = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://example.org/${lang}/${index}`,
    title: TITLES[lang]![index % 4],
    summary: TITLES[lang]!.join('. '),
    date_published: `2026-0${1 + (index % 9)}-1${index % 10}T09:00:00Z`,
    tags: [CATEGORIES[lang]![index % 2]],
    language: lang,
    _icesco: { categories: [CATEGORIES[lang]![index % 2]], countries: [['MA', 'SN', 'EG'][index % 3]] },
  }));
  return { version: 'https://jsonfeed.org/version/1.1', title: 'Example', language: lang, items };
}

/** The same with all that a source can give. */
function richFeed(): object {
  const plain = feed(7) as { items: Record<string, unknown>[] };
  const others = ['ar', 'fr'].map((lang) => ({ lang, url: `https://example.org/${lang}/` }));
  const items = plain.items.map((item, index) => ({
    ...item,
    ...(index === 1 && { image: `${location.origin}/pictures/waves.svg` }),
    content_text: Array(300 * (index + 1))
      .fill('word')
      .join(' '),
    authors: [{ name: 'Amina Benali' }],
    attachments: [
      { url: 'https://example.org/report.pdf', mime_type: 'application/pdf', size_in_bytes: 1_200_000 },
    ],
    _icesco: { ...(item['_icesco'] as object), translations: others },
  }));
  return { ...plain, items };
}

/** Puts a network in the place of the real one, for one story; it is told how often it was asked before. */
function network(answer: (asked: number) => Response | Promise<Response>): () => () => void {
  return () => {
    const real = window.fetch.bind(window);
    let asked = 0;
    window.fetch = async (input, init) =>
      typeof input === 'string' && input.includes('news.example') ? answer(asked++) : real(input, init);
    localStorage.clear();
    return () => (window.fetch = real);
  };
}

const json = (value: object): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/feed+json' } });
const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

const meta: Meta = {
  title: 'News feed',
  component: 'icesco-news-feed',
  args: { src: 'https://news.example/feed.json', limit: 6 },
  beforeEach: network(() => json(feed(12))),
};
export default meta;

type Story = StoryObj;

/** Waits for a state of the element, as `:state()` shows it. */
async function reach(canvas: HTMLElement, state: string): Promise<Element> {
  const element = canvas.querySelector('icesco-news-feed')!;
  for (let frames = 0; frames < 300 && !element.matches(`:state(${state})`); frames += 1) {
    await new Promise(requestAnimationFrame);
  }
  if (!element.matches(`:state(${state})`)) {
    throw new Error(`never ${state}`);
  }
  return element;
}
const inState =
  (state: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    void (await reach(canvasElement, state));

export const List: Story = { play: inState('ready') };
export const Cards: Story = { args: { layout: 'cards' }, play: inState('ready') };
export const Headlines: Story = { args: { layout: 'headlines' }, play: inState('ready') };
export const Magazine: Story = { args: { layout: 'magazine' }, play: inState('ready') };
export const Institution: Story = {
  args: { layout: 'magazine', preset: 'institution' },
  play: inState('ready'),
};
export const Plain: Story = { args: { layout: 'cards', preset: 'plain' }, play: inState('ready') };
export const Panel: Story = { args: { preset: 'card', limit: 4 }, play: inState('ready') };
export const Compact: Story = { args: { layout: 'cards', density: 'compact' }, play: inState('ready') };
export const AllFields: Story = {
  args: {
    layout: 'cards',
    show: 'source author category country date image languages attachments reading-time',
    share: 'copy email whatsapp telegram x facebook',
  },
  beforeEach: network(() => json(richFeed())),
  play: inState('ready'),
};
/** Only some have an image: the others show the pattern of their category. */
export const MissingImages: Story = {
  args: { layout: 'cards' },
  beforeEach: network(() => json(richFeed())),
  play: inState('ready'),
};
export const OldNews: Story = { args: { 'old-after': 1 }, play: inState('ready') };
export const ByTitle: Story = { args: { sort: 'title', layout: 'headlines' }, play: inState('ready') };
export const SearchAndFacets: Story = { args: { search: true, facets: true }, play: inState('ready') };
export const Arabic: Story = { args: { lang: 'ar', layout: 'cards' }, play: inState('ready') };
export const Dark: Story = { args: { theme: 'dark' }, play: inState('ready') };
export const Narrow: Story = {
  play: inState('ready'),
  decorators: [(story) => html`<div style="max-inline-size: 20rem">${story()}</div>`],
};
export const RightToLeft: Story = { args: { lang: 'ar' }, globals: { lang: 'ar' }, play: inState('ready') };
export const Isolated: Story = { args: { isolated: true }, play: inState('ready') };
export const HijriDates: Story = { args: { dates: 'published hijri' }, play: inState('ready') };
/**
 * Drawn with the system's few colours: the test run looks at it in that mode, a browser's developer tools can
 * too.
 */
export const ForcedColours: Story = {
  args: { layout: 'cards', search: true, facets: true },
  tags: ['forced-colours'],
  play: inState('ready'),
};
/**
 * A translator that marks the page: the words of the controls are people’s own, the news is the translator’s.
 */
export const Translated: Story = {
  args: { search: true, facets: true },
  beforeEach: () => () => document.documentElement.classList.remove('translated-ltr'),
  play: async ({ canvasElement }) => {
    await reach(canvasElement, 'ready');
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'fr';
    const words = (): string => canvasElement.querySelector('icesco-news-feed')!.shadowRoot!.textContent;
    for (let frames = 0; frames < 300 && !words().includes('Afficher plus'); frames += 1) {
      await new Promise(requestAnimationFrame);
    }
    if (!words().includes('Afficher plus')) {
      throw new Error('the controls keep their language');
    }
  },
};
export const PicturesOnDemand: Story = {
  args: { images: 'click' },
  beforeEach: network(() =>
    json({
      ...feed(1),
      items: [{ id: '1', title: 'A picture', image: picture, content_text: 'Shown when asked for.' }],
    }),
  ),
  play: inState('ready'),
};
export const Loading: Story = { beforeEach: network(() => new Promise(() => {})), play: inState('loading') };
export const Empty: Story = { beforeEach: network(() => json(feed(0))), play: inState('empty') };
/** The last good answer is kept: here the network was lost after the first. */
export const Stale: Story = {
  beforeEach: network((asked) => (asked ? offline() : json(feed(12)))),
  play: async ({ canvasElement }) => {
    const element = await reach(canvasElement, 'ready');
    await (element as HTMLElement & { refresh(): Promise<void> }).refresh();
    await reach(canvasElement, 'stale');
  },
};
/** One source of two does not answer. */
export const Partial: Story = {
  args: { src: 'https://news.example/feed.json https://news.example/gone.json' },
  beforeEach: network((asked) => (asked ? new Response('Gone', { status: 404 }) : json(feed(12)))),
  play: inState('partial'),
};
export const Offline: Story = { beforeEach: network(offline), play: inState('failed') };
export const Failed: Story = {
  beforeEach: network(() => new Response('Gone', { status: 404 })),
  play: inState('failed'),
};
