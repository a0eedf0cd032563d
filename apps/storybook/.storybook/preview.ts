import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../../../packages/widgets/dist/custom-elements.json';
import { attributeControls, elementOf } from './elements.js';

setCustomElementsManifest(manifest);

const choice = (
  title: string,
  icon: 'globe' | 'contrast' | 'zoom' | 'transfer',
  items: readonly string[],
) => ({ description: title, toolbar: { title, icon, items: [...items], dynamicTitle: true } });

/** The toolbar sets the page, as a host page would: the widgets follow by themselves. */
const preview: Preview = {
  tags: ['autodocs'],
  // A story is a page of its own: its network and its language are not those of the next.
  parameters: {
    docs: { story: { inline: false, height: '30rem' } },
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: ['Introduction', 'Embed builder', 'Theming', 'Languages', 'Privacy', 'Security', '*'],
      },
    },
  },
  globalTypes: {
    lang: choice('Language', 'globe', ['en', 'fr', 'ar']),
    dir: choice('Direction', 'transfer', ['as the language', 'ltr', 'rtl']),
    theme: choice('Theme', 'contrast', ['light', 'dark']),
    textSize: choice('Text size', 'zoom', ['100%', '150%', '200%']),
  },
  initialGlobals: { lang: 'en', dir: 'as the language', theme: 'light', textSize: '100%' },
  argTypesEnhancers: [({ component, argTypes }) => ({ ...argTypes, ...attributeControls(component) })],
  render: (args, { component }) => elementOf(String(component), args),
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      const [lang, dir] = [String(globals['lang']), String(globals['dir'])];
      page.lang = lang;
      const usual = lang === 'ar' ? 'rtl' : 'ltr';
      page.dir = /^(?:ltr|rtl)$/.test(dir) ? dir : usual;
      page.style.colorScheme = String(globals['theme']);
      page.style.fontSize = String(globals['textSize']);
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      return story();
    },
  ],
};

export default preview;
