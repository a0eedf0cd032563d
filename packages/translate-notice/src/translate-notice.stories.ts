import { directionOf } from '@icesco/core/locale';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';

/** Marks the page as a translator does, for one story. */
function translatedInto(target: string, act: (root: HTMLElement) => () => void): () => () => void {
  return () => {
    const root = document.documentElement;
    const { lang } = root;
    const undo = act(root);
    if (target) {
      root.lang = target;
    }
    let translating = true;
    // A mark that was there before the notice needs a changed text as well.
    const rewrite = (): void => {
      const sentence = document.querySelector('[data-icesco-canary]');
      if (sentence) {
        sentence.textContent = 'xx';
      } else if (translating) {
        requestAnimationFrame(rewrite);
      }
    };
    rewrite();
    return () => {
      translating = false;
      undo();
      root.lang = lang;
    };
  };
}

const byGoogle = (target: string): (() => () => void) =>
  translatedInto(target, (root) => {
    const mark = directionOf(target) === 'rtl' ? 'translated-rtl' : 'translated-ltr';
    root.classList.add(mark);
    return () => root.classList.remove(mark);
  });

const byEdge = translatedInto('', () => {
  const title = document.querySelector('title');
  title?.setAttribute('_msttexthash', '1');
  return () => title?.removeAttribute('_msttexthash');
});

const meta: Meta = {
  title: 'Translation notice',
  component: 'icesco-translate-notice',
  decorators: [(story) => html`<p>The page’s own text.</p>${story()}`],
};

export default meta;
type Story = StoryObj;

/** Nothing at all: no words, no space. */
export const Untranslated: Story = {};
export const IntoArabic: Story = { beforeEach: byGoogle('ar') };
export const IntoFrench: Story = { beforeEach: byGoogle('fr') };
export const IntoUrdu: Story = { beforeEach: byGoogle('ur') };
export const IntoTurkish: Story = { beforeEach: byGoogle('tr') };
/** A language that the notice does not speak: the page’s own and the three working languages. */
export const IntoAnotherLanguage: Story = { beforeEach: byGoogle('fi') };
/** A translator that does not say into which language. */
export const TargetUnknown: Story = { beforeEach: byEdge };
export const WithEverything: Story = {
  args: {
    contact: 'mailto:web@example.org',
    dismissible: true,
    organisation: 'Example',
    'authoritative-lang': 'en',
  },
  beforeEach: byGoogle('fr'),
};
export const Top: Story = { args: { placement: 'top', dismissible: true }, beforeEach: byGoogle('ar') };
export const Bottom: Story = { args: { placement: 'bottom', dismissible: true }, beforeEach: byGoogle('fr') };
export const RightToLeft: Story = { globals: { lang: 'ar' }, beforeEach: byGoogle('fa') };
export const Narrow: Story = {
  beforeEach: byGoogle('fr'),
  decorators: [(story) => html`<div style="max-inline-size: 18rem">${story()}</div>`],
};
/** Drawn with the system's few colours: the test run looks at it in that mode. */
export const ForcedColours: Story = {
  tags: ['forced-colours'],
  args: { dismissible: true },
  beforeEach: byGoogle('fr'),
};
export const Dark: Story = { args: { theme: 'dark' }, beforeEach: byGoogle('ar') };
/** The page’s own sentence on responsibility. */
export const OwnWords: Story = {
  beforeEach: byGoogle('fr'),
  render: () =>
    html`<icesco-translate-notice><p slot="disclaimer">Please read the original before you quote this page.</p></icesco-translate-notice>`,
};
