import type { Preview } from '@storybook/web-components-vite';

const choice = (title: string, icon: 'globe' | 'contrast' | 'zoom', items: readonly string[]) => ({ description: title, toolbar: { title, icon, items: [...items], dynamicTitle: true } });

/** The toolbar sets the page, as a host page would: the widgets follow by themselves. */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
  globalTypes: {
    lang: choice('Language', 'globe', ['en', 'fr', 'ar']),
    theme: choice('Theme', 'contrast', ['light', 'dark']),
    textSize: choice('Text size', 'zoom', ['100%', '150%', '200%']),
  },
  initialGlobals: { lang: 'en', theme: 'light', textSize: '100%' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['lang']);
      page.dir = globals['lang'] === 'ar' ? 'rtl' : 'ltr';
      page.style.colorScheme = String(globals['theme']);
      page.style.fontSize = String(globals['textSize']);
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      return story();
    },
  ],
};

export default preview;
