import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import './define.js';

interface Controls {
  mode: string;
  points: number;
  labels: string;
  shape: string;
  comment: string;
  theme: string;
  followUp: boolean;
  disabled: boolean;
  lang?: string;
}

/** Puts a collector in the place of the real one, for one story. */
function collector(answer: () => Response | Promise<Response>): () => () => void {
  return () => {
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) => (typeof input === 'string' && input.includes('collector.example') ? answer() : real(input, init));
    localStorage.clear();
    sessionStorage.clear();
    return () => (window.fetch = real);
  };
}

const meta: Meta<Controls> = {
  title: 'Feedback rating',
  component: 'icesco-feedback-rating',
  args: { mode: 'inline', points: 5, labels: 'ends', shape: 'numbers', comment: 'off', theme: 'auto', followUp: false, disabled: false },
  argTypes: {
    mode: { control: 'select', options: ['inline', 'tab', 'dialog'] },
    points: { control: { type: 'range', min: 3, max: 10 } },
    labels: { control: 'select', options: ['ends', 'full'] },
    shape: { control: 'select', options: ['numbers', 'stars', 'faces'] },
    comment: { control: 'select', options: ['off', 'optional'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
  },
  beforeEach: collector(() => new Response('{}', { status: 201 })),
  render: (args): TemplateResult => html`<icesco-feedback-rating
    endpoint="https://collector.example/v1/answers"
    mode=${args.mode}
    points=${args.points}
    labels=${args.labels}
    shape=${args.shape}
    comment=${args.comment}
    theme=${args.theme}
    lang=${ifDefined(args.lang)}
    ?follow-up=${args.followUp}
    ?disabled=${args.disabled}
  ></icesco-feedback-rating>`,
};
export default meta;

type Story = StoryObj<Controls>;

/** Chooses a score and sends it; what became of it is what the story shows. */
const answered = (state: string): NonNullable<Story['play']> => async ({ canvasElement }) => {
  const element = canvasElement.querySelector('icesco-feedback-rating')!;
  const until = async (condition: () => boolean): Promise<void> => {
    for (let frames = 0; frames < 300 && !condition(); frames += 1) await new Promise(requestAnimationFrame);
    if (!condition()) throw new Error(`never ${state}`);
  };
  await until(() => element.shadowRoot?.querySelector('input') != null);
  element.shadowRoot!.querySelectorAll('input')[3]!.click();
  void element.submit();
  await until(() => element.matches(`:state(${state})`));
};

export const Numbers: Story = {};
export const FullLabels: Story = { args: { labels: 'full' } };
export const Stars: Story = { args: { shape: 'stars' } };
export const Faces: Story = { args: { shape: 'faces', labels: 'full' } };
export const TenPoints: Story = { args: { points: 10 } };
export const WithComment: Story = { args: { comment: 'optional' } };
export const MainReason: Story = { args: { followUp: true } };
export const Tab: Story = { args: { mode: 'tab' } };
export const Arabic: Story = { args: { lang: 'ar', comment: 'optional' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Disabled: Story = { args: { disabled: true } };
export const Sent: Story = { play: answered('sent') };
export const Saved: Story = { beforeEach: collector(() => Promise.reject(new TypeError('offline'))), play: answered('saved') };
export const Failed: Story = { beforeEach: collector(() => new Response('{}', { status: 422 })), play: answered('failed') };
