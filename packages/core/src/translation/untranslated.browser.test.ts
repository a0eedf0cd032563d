import { translationWatcher } from './watcher.js';

const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const canary = (document: Document) => document.querySelector<HTMLElement>('[data-icesco-canary]')!;
const page = (root: string, head = '', body = '') =>
  `<!doctype html><html ${root}><head><title>News</title>${head}</head><body${body}><p>Some text</p></body></html>`;

function equal(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

/** Runs with a page of its own that is watched. */
async function watched(
  html: string,
  act: (document: Document, watcher: ReturnType<typeof translationWatcher>) => Promise<void> | void,
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const watcher = translationWatcher(frame.contentDocument!);
  const stop = watcher.subscribe(() => {});
  try {
    await act(frame.contentDocument!, watcher);
  } finally {
    stop();
    frame.remove();
  }
}

describe('a page that is not translated, whatever it looks like', () => {
  const pages: Record<string, string> = {
    'a saved page with Google’s class': page('lang="en" class="translated-ltr"'),
    'a theme that names its directions so': page('lang="ar" class="translated-rtl"'),
    'a saved page with Edge’s mark': page('lang="en"').replace('<title>', '<title _msttexthash="1">'),
    'a saved page with DeepL’s mark': page('lang="en" data-dl-translated="true"'),
    'a saved page of Immersive Translate': page('lang="en" imt-state="dual"'),
    'Weglot’s mark for the page’s own language': page('lang="fr" data-wg-translated="fr"'),
    'DeepL’s mark for text that it has not translated': page('lang="en" data-dl-translated="false"'),
    'DeepL’s mark for a text in its own language': page(
      'lang="en" data-dl-translated="true" data-dl-source-lang="en" data-dl-target-lang="en-GB"',
    ),
    'Linguise on the original': page(
      'lang="en"',
      '<script type="application/json" id="linguise-extra-metadata">{"language":"en"}</script>',
    ),
    'Linguise with other data': page(
      'lang="en"',
      '<script type="application/json" id="linguise-extra-metadata">[nonsense</script>',
    ),
    'TranslatePress, which does not say whether by machine': page(
      'lang="fr"',
      '',
      ' class="translatepress-fr_FR"',
    ),
    'a declaration on the original': page('lang="en"', '<meta name="icesco-translated-from" content="en">'),
    'ConveyThis at rest': page('lang="en"').replace('<p>', '<div id="conveythis-wrapper-main"></div><p>'),
  };
  for (const [name, html] of Object.entries(pages)) {
    it(name, () =>
      watched(html, async (_, watcher) => {
        await frames();
        equal(watcher.state, undefined);
      }),
    );
  }

  it('with the sentence set in another way', () =>
    watched(page('lang="en"'), async (doc, watcher) => {
      canary(doc).textContent = 'Good\u00A0morning, how are you to\u00ADday\u202F?';
      await frames();
      equal(watcher.state, undefined);
    }));

  it('with a title of more than 200 letters, cut at a space', () =>
    watched(page('lang="sw"').replace('News', `${'x'.repeat(199)} and more`), async (doc, watcher) => {
      doc.documentElement.className = 'js';
      await frames();
      equal(watcher.state, undefined);
    }));

  it('is translated after all when the sentence changes', () =>
    watched(page('lang="ar" class="translated-rtl"'), async (doc, watcher) => {
      canary(doc).textContent = 'xx';
      await frames();
      equal([watcher.state?.engine, watcher.state?.target], ['google', 'ar']);
    }));

  it('is translated after all when the mark goes and comes again', () =>
    watched(page('lang="en" class="translated-ltr"'), async (doc, watcher) => {
      doc.documentElement.className = '';
      await frames();
      doc.documentElement.className = 'translated-ltr';
      doc.documentElement.lang = 'fr';
      await frames();
      equal([watcher.state?.engine, watcher.state?.target], ['google', 'fr']);
    }));
});

describe('a page that is translated', () => {
  const metas =
    '<meta name="icesco-translated-by" content="DeepL"><meta name="icesco-translated-from" content="en">';
  const pages: Record<string, [html: string, engine: string, source: string, target: string, by?: string]> = {
    'as it declares itself': [page('lang="fr"', metas), 'declared', 'en', 'fr', 'DeepL'],
    'as it declares itself, without a name': [
      page('lang="fr"', '<meta name="icesco-translated-by" content="">'),
      'declared',
      '',
      'fr',
    ],
    'by Linguise': [
      page(
        'lang="fr"',
        '<script type="application/json" id="linguise-extra-metadata">{"language":"en"}</script>',
      ),
      'linguise',
      'en',
      'fr',
    ],
    'by Google Cloud Translation': [page('lang="fr-x-mtfrom-en"'), 'unknown', 'en', 'fr'],
    'by Weglot': [
      page(
        'lang="fr" data-wg-translated="fr"',
        '<script type="application/json" id="weglot-data">{"language_from":"en"}</script>',
      ),
      'weglot',
      'en',
      'fr',
    ],
  };
  for (const [name, [html, engine, source, target, by]] of Object.entries(pages)) {
    it(name, () =>
      watched(html, (_, { state }) =>
        equal(
          [state?.engine, state?.source ?? '', state?.target, state?.by, state?.confidence],
          [engine, source, target, by, 'certain'],
        ),
      ),
    );
  }

  const marks: Record<string, [engine: string, act: (document: Document) => void]> = {
    'by KISS Translator': [
      'kiss-translator',
      (doc) => canary(doc).insertAdjacentHTML('beforeend', '<span class="kiss-translator-wrapper">xx</span>'),
    ],
    'by Read Frog': [
      'read-frog',
      (doc) =>
        canary(doc).insertAdjacentHTML(
          'beforeend',
          '<span class="read-frog-translated-content-wrapper">xx</span>',
        ),
    ],
    'by Immersive Translate, the translation alone': [
      'immersive-translate',
      (doc) => doc.documentElement.setAttribute('data-imt-translation-only', '1'),
    ],
    'by ConveyThis': [
      'conveythis',
      (doc) => {
        doc.body.insertAdjacentHTML('beforeend', '<div id="conveythis-wrapper-main"></div>');
        canary(doc).textContent = 'xx';
      },
    ],
    'by DeepL, which names its languages': [
      'deepl',
      (doc) => {
        Object.assign(doc.documentElement.dataset, {
          dlTranslated: 'true',
          dlSourceLang: 'de',
          dlTargetLang: 'fr',
        });
      },
    ],
  };
  for (const [name, [engine, act]] of Object.entries(marks)) {
    it(name, () =>
      watched(page('lang="en"'), async (doc, watcher) => {
        act(doc);
        await frames();
        equal(watcher.state?.engine, engine);
        if (engine === 'deepl') {
          equal([watcher.state?.source, watcher.state?.target], ['de', 'fr']);
        }
      }),
    );
  }
});

describe('the planted sentence', () => {
  it('is not part of what Select all copies', () =>
    watched(page('lang="en"'), (doc) => {
      doc.defaultView!.getSelection()!.selectAllChildren(doc.documentElement);
      equal(doc.defaultView!.getSelection()!.toString().includes('Good morning'), false);
    }));

  it('is rendered where the page hides its paragraphs', () =>
    watched(page('lang="en"', '<style>body > p { display: none; visibility: hidden }</style>'), (doc) => {
      const { display, visibility } = doc.defaultView!.getComputedStyle(canary(doc));
      equal([display, visibility], ['block', 'visible']);
    }));

  it('stands outside of a body that is marked against translation', () =>
    watched(page('lang="en"', '', ' class="notranslate"'), async (doc, watcher) => {
      equal(canary(doc).closest('.notranslate'), null);
      canary(doc).textContent = 'xx';
      await frames();
      equal(Boolean(watcher.state), true);
    }));
});
