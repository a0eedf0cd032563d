/**
 * What a webmaster can choose, in the order of the form. Every attribute, its values and its default are the
 * manifest's (tested).
 */
export const FIELDS = [
  { id: 'news', group: 'widgets', kind: 'tick', initial: 'on' },
  { id: 'rating', group: 'widgets', kind: 'tick', initial: '' },
  { id: 'notice', group: 'widgets', kind: 'tick', initial: '' },

  { id: 'lang', group: 'page', kind: 'choice', values: ['', 'ar', 'en', 'fr'], initial: '' },
  { id: 'theme', group: 'page', kind: 'choice', values: ['auto', 'light', 'dark'], initial: 'auto' },
  { id: 'own-colour', group: 'page', kind: 'tick', initial: '' },
  { id: 'accent', group: 'page', kind: 'colour', initial: '#00594c' },

  { id: 'news.src', group: 'news', kind: 'text', initial: '' },
  { id: 'news.source', group: 'news', kind: 'choice', values: ['', 'wordpress', 'page-text'], initial: '' },
  {
    id: 'news.layout',
    group: 'news',
    kind: 'choice',
    values: ['list', 'cards', 'headlines', 'magazine'],
    initial: 'list',
  },
  { id: 'news.limit', group: 'news', kind: 'number', min: 1, max: 1000, initial: '12' },
  { id: 'news.heading-level', group: 'news', kind: 'number', min: 2, max: 6, initial: '3' },
  { id: 'news.images', group: 'news', kind: 'choice', values: ['on', 'off', 'click'], initial: 'on' },
  {
    id: 'news.dates',
    group: 'news',
    kind: 'choice',
    values: ['published', 'event', 'relative', 'published hijri'],
    initial: 'published',
  },
  { id: 'news.category', group: 'news', kind: 'text', initial: '' },
  { id: 'news.country', group: 'news', kind: 'text', initial: '' },
  { id: 'news.include', group: 'news', kind: 'text', initial: '' },
  { id: 'news.exclude', group: 'news', kind: 'text', initial: '' },
  { id: 'news.from', group: 'news', kind: 'date', initial: '' },
  { id: 'news.to', group: 'news', kind: 'date', initial: '' },
  { id: 'news.search', group: 'news', kind: 'tick', initial: '' },
  { id: 'news.facets', group: 'news', kind: 'tick', initial: '' },
  { id: 'news.new-tab', group: 'news', kind: 'tick', initial: '' },

  { id: 'rating.endpoint', group: 'rating', kind: 'text', initial: '' },
  { id: 'rating.mode', group: 'rating', kind: 'choice', values: ['inline', 'tab'], initial: 'inline' },
  {
    id: 'rating.shape',
    group: 'rating',
    kind: 'choice',
    values: ['numbers', 'stars', 'faces'],
    initial: 'numbers',
  },
  { id: 'rating.labels', group: 'rating', kind: 'choice', values: ['ends', 'full'], initial: 'ends' },
  { id: 'rating.comment', group: 'rating', kind: 'choice', values: ['off', 'optional'], initial: 'off' },
  { id: 'rating.follow-up', group: 'rating', kind: 'tick', initial: '' },

  {
    id: 'notice.placement',
    group: 'notice',
    kind: 'choice',
    values: ['inline', 'top', 'bottom'],
    initial: 'inline',
  },
  { id: 'notice.contact', group: 'notice', kind: 'text', initial: '' },
  { id: 'notice.dismissible', group: 'notice', kind: 'tick', initial: '' },

  { id: 'files', group: 'files', kind: 'text', initial: '' },
  { id: 'way', group: 'files', kind: 'choice', values: ['loader', 'modules'], initial: 'loader' },
] as const satisfies readonly Field[];

export interface Field {
  readonly id: string;
  readonly group: string;
  readonly kind: 'tick' | 'choice' | 'text' | 'number' | 'date' | 'colour';
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly initial: string;
}

type Each = (typeof FIELDS)[number];
export type FieldId = Each['id'];
export type Group = Each['group'];
/** `news.layout=cards`: names the words for one value of a choice. */
export type ValueId = Each extends infer F
  ? F extends { id: infer I extends string; values: readonly (infer V extends string)[] }
    ? `${I}=${V}`
    : never
  : never;
/** What was chosen: every field with its value; a tick is `on` or empty. */
export type Choices = Readonly<Record<FieldId, string>>;
