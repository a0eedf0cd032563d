import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import './define.js';

interface Controls {
  organisation: string;
  authoritativeLang: string;
  contact: string;
  placement: string;
  dismissible: boolean;
  theme: string;
  target: string;
  lang?: string;
}

const RIGHT_TO_LEFT = /^(ar|fa|ur|ps)/;

/** Marks the page as a translator does, for one story. */
function translatedInto(target: string, act: (root: HTMLElement) => () => void): () => () => void {
  return () => {
    const root = document.documentElement;
    const { lang } = root;
    const undo = act(root);
    if (target) root.lang = target;
    return () => {
      undo();
      root.lang = lang;
    };
  };
}

const byGoogle = (target: string): (() => () => void) =>
  translatedInto(target, (root) => {
    const mark = RIGHT_TO_LEFT.test(target) ? 'translated-rtl' : 'translated-ltr';
    root.classList.add(mark);
    return () => root.classList.remove(mark);
  });

const byEdge = translatedInto('', () => {
  const title = document.querySelector('title');
  title?.setAttribute('_msttexthash', '1');
  return () => title?.removeAttribute('_msttexthash');
});

const meta: Meta<Controls> = {
  title: 'Translation notice',
  component: 'icesco-translate-notice',
  args: { organisation: '', authoritativeLang: '', contact: '', placement: 'inline', dismissible: false, theme: 'auto' },
  argTypes: {
    placement: { control: 'select', options: ['inline', 'top', 'bottom'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
  },
  render: ({ organisation, authoritativeLang, contact, placement, dismissible, theme, lang }) => html`<p>The page’s own text.</p>
    <icesco-translate-notice
      lang=${ifDefined(lang)}
      organisation=${organisation}
      authoritative-lang=${authoritativeLang}
      contact=${contact}
      placement=${placement}
      theme=${theme}
      ?dismissible=${dismissible}
    ></icesco-translate-notice>`,
};

export default meta;
type Story = StoryObj<Controls>;

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
export const WithEverything: Story = { args: { contact: 'mailto:web@example.org', dismissible: true, organisation: 'Example', authoritativeLang: 'en' }, beforeEach: byGoogle('fr') };
export const Top: Story = { args: { placement: 'top', dismissible: true }, beforeEach: byGoogle('ar') };
export const Bottom: Story = { args: { placement: 'bottom', dismissible: true }, beforeEach: byGoogle('fr') };
export const Dark: Story = { args: { theme: 'dark' }, beforeEach: byGoogle('ar') };
/** The page’s own sentence on responsibility. */
export const OwnWords: Story = {
  beforeEach: byGoogle('fr'),
  render: () => html`<icesco-translate-notice><p slot="disclaimer">Please read the original before you quote this page.</p></icesco-translate-notice>`,
};
