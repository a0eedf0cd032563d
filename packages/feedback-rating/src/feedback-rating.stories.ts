import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';

/** Puts a collector in the place of the real one, for one story. */
function collector(answer: (id: string) => Response | Promise<Response>): () => () => void {
  return () => {
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) =>
      typeof input === 'string' && input.includes('collector.example')
        ? answer((JSON.parse(init!.body as string) as { id: string }).id)
        : real(input, init);
    localStorage.clear();
    sessionStorage.clear();
    return () => (window.fetch = real);
  };
}

const meta: Meta = {
  title: 'Feedback rating',
  component: 'icesco-feedback-rating',
  args: { endpoint: 'https://collector.example/v1/answers' },
  argTypes: { points: { control: { type: 'range', min: 3, max: 10 } } },
  beforeEach: collector((id) => new Response(JSON.stringify({ id }), { status: 201 })),
};
export default meta;

type Story = StoryObj;

/** Chooses a score and sends it; what became of it is what the story shows. */
const answered =
  (state: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<HTMLElement & { submit(): Promise<void> }>(
      'icesco-feedback-rating',
    )!;
    const until = async (condition: () => boolean): Promise<void> => {
      for (let frames = 0; frames < 300 && !condition(); frames += 1) {
        await new Promise(requestAnimationFrame);
      }
      if (!condition()) {
        throw new Error(`never ${state}`);
      }
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
export const MainReason: Story = { args: { 'follow-up': true } };
export const Tab: Story = { args: { mode: 'tab' } };
export const Arabic: Story = { args: { lang: 'ar', comment: 'optional' } };
export const RightToLeft: Story = { args: { lang: 'ar', labels: 'full' }, globals: { lang: 'ar' } };
export const Narrow: Story = {
  args: { points: 10, labels: 'full' },
  decorators: [(story) => html`<div style="max-inline-size: 18rem">${story()}</div>`],
};
/** Drawn with the system's few colours: the test run looks at it in that mode. */
export const ForcedColours: Story = { args: { shape: 'faces' }, tags: ['forced-colours'] };
export const Dark: Story = { args: { theme: 'dark' } };
export const Panel: Story = { args: { preset: 'card', comment: 'optional' } };
export const Institution: Story = { args: { preset: 'institution' } };
export const Disabled: Story = { args: { disabled: true } };
export const Sent: Story = { play: answered('sent') };
/** The collector cannot be reached: the answer is kept, and delivered later. */
export const Saved: Story = {
  beforeEach: collector(() => Promise.reject(new TypeError('offline'))),
  play: answered('saved'),
};
export const Failed: Story = {
  beforeEach: collector(
    (id) =>
      new Response(JSON.stringify({ type: 'urn:icesco:collector:problem:invalid', id }), { status: 422 }),
  ),
  play: answered('failed'),
};
