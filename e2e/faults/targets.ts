import { all } from '../hostile-host/assert-outcome.js';
import { type HostPage } from '../page-in-frame.js';

/** One request of a widget: the page that makes it, and how a reader knows that all is well. */
export interface Target {
  /**
   * @param through what an address goes through to meet the fault: `through('_')` for any, else only paths
   * that hold the words
   */
  readonly markup: (through: (pattern: string) => string) => string;
  readonly element: string;
  readonly sound: (page: HostPage) => unknown;
  /** What the visitor does. */
  readonly act?: (page: HostPage) => unknown;
}

const share = { share: 0.5, low: 0.4, high: 0.6 };
const summary = {
  survey: 'x',
  version: 1,
  points: 5,
  versions: [1],
  from: '2026-01-01',
  to: '2026-01-02',
  summary: {
    n: 20,
    points: 5,
    distribution: [2, 2, 6, 5, 5],
    boxes: 2,
    satisfied: share,
    dissatisfied: share,
    mean: 3.4,
  },
  trend: [],
  languages: [],
  languagesOthers: null,
  pages: [],
  pagesOthers: null,
};

const loader = (prefix: string): string => `<script async src="${prefix}/cdn/autoload.js"></script>`;
const news = (src: string, lang = 'en'): string =>
  `<icesco-news-feed src="${src}" lang="${lang}"><a href="/x">Our news</a></icesco-news-feed>`;
const rating = (endpoint: string): string =>
  `<icesco-feedback-rating endpoint="${endpoint}"><a href="/form">Your opinion</a></icesco-feedback-rating>`;
const articles = ({ document }: HostPage): boolean => document.querySelectorAll('article').length === 12;

/** A script that leaves four responses of an earlier page, due now. */
const keepFour = (endpoint: string): string => `
  for (let index = 0; index < 4; index += 1) {
    const id = \`\${crypto.randomUUID().slice(0, 14)}7\${crypto.randomUUID().slice(15)}\`;
    const answer = { id, survey: 'x', surveyVersion: 1, score: 1, points: 5, page: 'https://example.org/', lang: 'en', dir: 'ltr', clientTime: 1 };
    localStorage.setItem('icesco:answer:' + id, JSON.stringify({ endpoint: '${endpoint}', answer, kept: Date.now(), tries: 0, due: 0 }));
  }`;

function answer({ document }: HostPage): boolean {
  const root = document.querySelector('icesco-feedback-rating')!.shadowRoot;
  if (!root?.querySelector('input')) {
    return false;
  }
  root.querySelectorAll('input')[3]!.click();
  root.querySelector<HTMLElement>('.submit')!.click();
  return true;
}
const received = ({ document }: HostPage): boolean =>
  /received/.test(all(document, '.outcome')[0]?.textContent ?? '');

/** As a page translator does it. */
function translate({ document }: HostPage): boolean {
  const sentence = document.querySelector('[data-icesco-canary]');
  if (!sentence) {
    return false;
  }
  document.documentElement.classList.add('translated-ltr');
  sentence.textContent = 'Bonjour, comment allez-vous ?';
  return true;
}

export const targets: Readonly<Record<string, Target>> = {
  'the news': {
    markup: (through) => loader('') + news(`${through('_')}/feeds/news.en.json`),
    element: 'icesco-news-feed',
    sound: articles,
  },
  'the news, on a later visit': {
    markup: (through) => loader('') + news(`${through('_')}/feeds/news.en.json`),
    element: 'icesco-news-feed',
    sound: ({ document }) => document.querySelector('icesco-news-feed:state(ready)'),
  },
  'a response to the question': {
    markup: (through) => loader('') + rating(`${through('_')}/e2e/collect`),
    element: 'icesco-feedback-rating',
    sound: received,
    act: answer,
  },
  'a response while four others are pending': {
    markup: (through) =>
      `<script>${keepFour(`${through('_')}/e2e/collect`)}</script>${loader('')}${rating(`${through('_')}/e2e/collect`)}`,
    element: 'icesco-feedback-rating',
    sound: received,
    act: answer,
  },
  'the figures for staff': {
    markup: (through) =>
      `${loader('')}<icesco-feedback-summary endpoint="${through('_')}/e2e/answer/x?body=${encodeURIComponent(JSON.stringify(summary))}"></icesco-feedback-summary><script>document.querySelector('icesco-feedback-summary').token = 't'</script>`,
    element: 'icesco-feedback-summary',
    sound: ({ document }) => all(document, '.headline').length,
  },
  'the lazy part of the news feed': {
    markup: (through) => loader(through('news-feed.body')) + news(`/feeds/news.en.json?${through('_')}`),
    element: 'icesco-news-feed',
    sound: articles,
  },
  'the parser of the format': {
    markup: (through) => loader(through('chunks/json-')) + news(`/feeds/news.en.json?${through('_')}`),
    element: 'icesco-news-feed',
    sound: articles,
  },
  'the part that finds countries': {
    markup: (through) =>
      `${loader(through('chunks/annotations-'))}<icesco-news-feed facets src="/feeds/news.en.json?${through('_')}"></icesco-news-feed>`,
    element: 'icesco-news-feed',
    sound: articles,
  },
  'the messages of a language': {
    markup: (through) => loader(through('chunks/ar-')) + news(`/feeds/news.ar.json?${through('_')}`, 'ar'),
    element: 'icesco-news-feed',
    sound: ({ document }) =>
      /المعروض/.test(document.querySelector('icesco-news-feed')!.shadowRoot?.textContent ?? ''),
  },
  'the lazy part of the notice': {
    markup: (through) =>
      `${loader(through('translate-notice.body'))}<icesco-translate-notice><a href="/original" slot="disclaimer">Read the original</a></icesco-translate-notice>`,
    element: 'icesco-translate-notice',
    act: translate,
    sound: ({ document }) => document.querySelector('icesco-translate-notice[shown]'),
  },
  'the lazy part of the rating': {
    markup: (through) => loader(through('feedback-rating.question')) + rating('/e2e/collect'),
    element: 'icesco-feedback-rating',
    sound: ({ document }) => all(document, 'legend').length,
  },
  'the code that sends the response': {
    markup: (through) => loader(through('feedback-rating.answering')) + rating('/e2e/collect'),
    element: 'icesco-feedback-rating',
    sound: received,
    act: answer,
  },
};
