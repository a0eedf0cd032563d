import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import './define.js';

interface Controls {
  layout: string;
  headingLevel: number;
  limit: number;
  images: string;
  dates: string;
  theme: string;
  search: boolean;
  facets: boolean;
  isolated: boolean;
  newTab: boolean;
  lang?: string;
}

const TITLES: Record<string, string[]> = {
  en: ['A school of calligraphy opens its doors', 'Water for the villages of the plain', 'Manuscripts of the desert, read by everyone', 'Young engineers and the old city'],
  fr: ['Une école de calligraphie ouvre ses portes', 'De l’eau pour les villages de la plaine', 'Les manuscrits du désert, lus par tous', 'De jeunes ingénieurs dans la médina'],
  ar: ['مدرسة لفنون الخط تفتح أبوابها', 'الماء يصل إلى قرى السهل', 'مخطوطات الصحراء في متناول الجميع', 'مهندسون شباب في المدينة العتيقة'],
};
const CATEGORIES: Record<string, string[]> = { en: ['Culture', 'Water'], fr: ['Culture', 'Eau'], ar: ['الثقافة', 'المياه'] };
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

/** Puts a network in the place of the real one, for one story. */
function network(answer: () => Response | Promise<Response>): () => () => void {
  return () => {
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) => (typeof input === 'string' && input.includes('news.example') ? answer() : real(input, init));
    localStorage.clear();
    return () => (window.fetch = real);
  };
}

const json = (value: object): Response => new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/feed+json' } });

const meta: Meta<Controls> = {
  title: 'News feed',
  component: 'icesco-news-feed',
  args: { layout: 'list', headingLevel: 3, limit: 6, images: 'on', dates: 'published', theme: 'auto', search: false, facets: false, isolated: false, newTab: false },
  argTypes: {
    layout: { control: 'select', options: ['list', 'cards', 'headlines', 'magazine'] },
    images: { control: 'select', options: ['on', 'off', 'click'] },
    dates: { control: 'text' },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
  },
  beforeEach: network(() => json(feed(12))),
  render: (args): TemplateResult => html`<icesco-news-feed
    src="https://news.example/feed.json"
    layout=${args.layout}
    heading-level=${args.headingLevel}
    limit=${args.limit}
    images=${args.images}
    dates=${args.dates}
    theme=${args.theme}
    lang=${ifDefined(args.lang)}
    ?search=${args.search}
    ?facets=${args.facets}
    ?isolated=${args.isolated}
    ?new-tab=${args.newTab}
  ></icesco-news-feed>`,
};
export default meta;

type Story = StoryObj<Controls>;

/** Waits for a state of the element, as `:state()` shows it. */
const inState = (state: string): NonNullable<Story['play']> => async ({ canvasElement }) => {
  const element = canvasElement.querySelector('icesco-news-feed')!;
  for (let frames = 0; frames < 300 && !element.matches(`:state(${state})`); frames += 1) await new Promise(requestAnimationFrame);
  if (!element.matches(`:state(${state})`)) throw new Error(`never ${state}`);
};

export const List: Story = { play: inState('ready') };
export const Cards: Story = { args: { layout: 'cards' }, play: inState('ready') };
export const Headlines: Story = { args: { layout: 'headlines' }, play: inState('ready') };
export const Magazine: Story = { args: { layout: 'magazine' }, play: inState('ready') };
export const SearchAndFacets: Story = { args: { search: true, facets: true }, play: inState('ready') };
export const Arabic: Story = { args: { lang: 'ar', layout: 'cards' }, play: inState('ready') };
export const Dark: Story = { args: { theme: 'dark' }, play: inState('ready') };
export const Narrow: Story = { play: inState('ready'), decorators: [(story) => html`<div style="max-inline-size: 20rem">${story()}</div>`] };
export const Isolated: Story = { args: { isolated: true }, play: inState('ready') };
export const HijriDates: Story = { args: { dates: 'published hijri' }, play: inState('ready') };
export const PicturesOnDemand: Story = {
  args: { images: 'click' },
  beforeEach: network(() => json({ ...feed(1), items: [{ id: '1', title: 'A picture', image: picture, content_text: 'Shown when asked for.' }] })),
  play: inState('ready'),
};
export const Loading: Story = { beforeEach: network(() => new Promise(() => {})), play: inState('loading') };
export const Empty: Story = { beforeEach: network(() => json(feed(0))), play: inState('empty') };
export const Failed: Story = { beforeEach: network(() => new Response('Gone', { status: 404 })), play: inState('failed') };
