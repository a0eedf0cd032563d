import { summarise } from '@icesco/core/feedback';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';

const days = Array.from({ length: 14 }, (_, day) => ({
  day: `2026-09-${String(day + 1).padStart(2, '0')}`,
  ...summarise([2 + (day % 3), 4, 6, 14 + day, 10 + 2 * day]),
}));
const data = (change: object = {}): object => ({
  survey: 'icesco-website',
  version: 1,
  points: 5,
  versions: [1],
  from: '2026-09-01',
  to: '2026-09-14',
  summary: summarise([36, 56, 84, 287, 322]),
  trend: days,
  languages: [
    { lang: 'ar', ...summarise([10, 20, 30, 140, 180]) },
    { lang: 'fr', ...summarise([14, 20, 30, 90, 90]) },
    { lang: 'en', ...summarise([12, 16, 24, 57, 52]) },
  ],
  languagesOthers: null,
  pages: [
    { page: 'https://example.org/ar/', ...summarise([20, 30, 40, 160, 190]) },
    { page: 'https://example.org/fr/', ...summarise([16, 26, 44, 127, 132]) },
  ],
  pagesOthers: null,
  ...change,
});
const json = (value: object): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });

function collector(answer: () => Response | Promise<Response>): () => () => void {
  return () => {
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) =>
      typeof input === 'string' && input.includes('collector.example') ? answer() : real(input, init);
    return () => (window.fetch = real);
  };
}

const meta: Meta = {
  title: 'Feedback summary',
  component: 'icesco-feedback-summary',
  args: { endpoint: 'https://collector.example/v1/summary', token: 'example' },
  beforeEach: collector(() => json(data())),
  decorators: [(story) => html`<h2>Answers</h2>${story()}`],
};
export default meta;

type Story = StoryObj;

export const Answers: Story = {};
export const Arabic: Story = { args: { lang: 'ar' } };
export const RightToLeft: Story = { args: { lang: 'ar' }, globals: { lang: 'ar' } };
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 20rem">${story()}</div>`],
};
/** Drawn with the system's few colours: the test run looks at it in that mode. */
export const ForcedColours: Story = { tags: ['forced-colours'] };
export const Dark: Story = { args: { theme: 'dark' } };
export const TooFew: Story = { beforeEach: collector(() => json(data({ summary: null }))) };
export const Empty: Story = { beforeEach: collector(() => json(data({ summary: null, versions: [] }))) };
export const Unauthorised: Story = { args: { token: '' } };
export const Offline: Story = { beforeEach: collector(() => Promise.reject(new TypeError('offline'))) };
export const Loading: Story = { beforeEach: collector(() => new Promise(() => {})) };
