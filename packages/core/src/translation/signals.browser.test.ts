import { detectTranslation, type Evidence, type Translation } from './signals.js';

const WORDS = 'Good morning, how are you today?';

/** A page by its source, and our sentence in it (the element with `c`). */
function evidence(html: string, about: Partial<Evidence> = {}): Evidence {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const element = document.querySelector('[c]');
  return { document, authored: 'en', canary: element ? { element, words: WORDS } : undefined, ...about };
}

/** The same with a window and an address of its own, as a browser would give them. */
function windowed(html: string, window: object, address?: string): Evidence {
  const given = evidence(html);
  Object.defineProperty(given.document, 'defaultView', { value: window });
  if (address) {
    Object.defineProperty(given.document, 'URL', { value: address });
  }
  return given;
}

function expectSeen(given: Evidence, expected: Partial<Translation> | undefined): void {
  const seen = detectTranslation(given);
  const actual = JSON.stringify(
    seen && {
      engine: seen.engine,
      source: seen.source,
      target: seen.target,
      restore: seen.restore,
      confidence: seen.confidence,
    },
  );
  const wanted = JSON.stringify(
    expected && {
      engine: expected.engine,
      source: expected.source,
      target: expected.target,
      restore: expected.restore,
      confidence: expected.confidence ?? 'certain',
    },
  );
  if (actual !== wanted) {
    throw new Error(`${actual} instead of ${wanted}`);
  }
  if (seen && !seen.mark) {
    throw new Error('does not tell developers what was seen');
  }
}

const page = (root: string, body = '', head = '<title>News</title>') =>
  `<!doctype html><html ${root}><head>${head}</head><body>${body}</body></html>`;
const sentence = (inside = WORDS, attributes = '') => `<p c ${attributes}>${inside}</p>`;
const spans = '<ya-tr-span data-source-lang="de" data-target-lang="fr">xx</ya-tr-span>';
const font = (inside: string) => `<font style="vertical-align: inherit;">${inside}</font>`;

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SAFARI =
  'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15';
const IPHONE =
  'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const CHROMIUM =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const by = (userAgent: string) => ({ navigator: { userAgent } });

const PAGES: Record<string, [Evidence, Partial<Translation> | undefined]> = {
  'a page as it was written': [evidence(page('lang="en"', sentence())), undefined],
  'our sentence with space around it': [evidence(page('lang="en"', sentence(` ${WORDS}\n`))), undefined],
  'our sentence emptied': [evidence(page('lang="fr"', sentence(' '))), undefined],
  'Google, to the left': [
    evidence(page('lang="fr" class="js translated-ltr"', sentence('xx'))),
    { engine: 'google', source: 'en', target: 'fr' },
  ],
  'Google, to the right': [
    evidence(page('lang="ar" class="translated-rtl"', sentence('xx'))),
    { engine: 'google', source: 'en', target: 'ar' },
  ],
  'Google, where the language is not known': [
    evidence(page('class="translated-rtl"'), { authored: undefined }),
    { engine: 'google' },
  ],
  'Google, where the page says its own language': [
    evidence(page('lang="en" class="translated-ltr"')),
    { engine: 'google', source: 'en' },
  ],
  'Google, into English a page of which nothing is known': [
    evidence(page('lang="en" class="translated-ltr"'), { authored: undefined }),
    { engine: 'google', target: 'en' },
  ],
  'Edge, on the title': [
    evidence(page('lang="en"', sentence(), '<title _msttexthash="1">x</title>')),
    { engine: 'edge', source: 'en' },
  ],
  ...Object.fromEntries(
    ['_msttexthash', '_msthash', '_mstmutation', '_istranslated'].map((mark) => [
      `Edge by ${mark}`,
      [
        evidence(page('lang="de"', sentence('xx', `${mark}="1"`)), { authored: 'en' }),
        { engine: 'edge', source: 'de' },
      ] as [Evidence, Partial<Translation>],
    ]),
  ),
  'Edge, on what stands in our sentence': [
    evidence(page('lang="en"', sentence('<i _msthash="1">xx</i>'))),
    { engine: 'edge', source: 'en' },
  ],
  'Edge, on a page without a title': [
    evidence(page('lang="en"', sentence('xx', '_msthash="1"'), '')),
    { engine: 'edge', source: 'en' },
  ],
  'Edge’s mark in an article': [evidence(page('lang="en"', `<p _msthash="1">x</p>${sentence()}`)), undefined],
  'Yandex in our sentence': [
    evidence(page('lang="en"', sentence(spans))),
    { engine: 'yandex', source: 'de', target: 'fr' },
  ],
  'Yandex in the heading, before us': [
    evidence(page('lang="en"', `<h1>${spans}</h1>${sentence()}`)),
    { engine: 'yandex', source: 'de', target: 'fr' },
  ],
  'Yandex without our sentence': [
    evidence(page('lang="en"', `<h1>${spans}</h1>`)),
    { engine: 'yandex', source: 'de', target: 'fr' },
  ],
  'Yandex’s mark in an article': [evidence(page('lang="en"', `<p>${spans}</p>${sentence()}`)), undefined],
  'Immersive Translate, both texts': [
    evidence(page('lang="en" imt-state="dual"', sentence('xx <font lang="fr">yy</font>'))),
    { engine: 'immersive-translate', source: 'en', target: 'fr' },
  ],
  'Immersive Translate, the translation': [
    evidence(page('lang="en" imt-state="translation"')),
    { engine: 'immersive-translate', source: 'en' },
  ],
  'Immersive Translate at rest': [evidence(page('lang="en" imt-state="original"', sentence())), undefined],
  'Immersive Translate in a later state': [
    evidence(page('lang="en" imt-state="dual-off"', sentence())),
    undefined,
  ],
  'Immersive Translate in an earlier state': [
    evidence(page('lang="en" imt-state="no-translation"', sentence())),
    undefined,
  ],
  'DeepL on the root': [
    evidence(page('lang="fr" data-dl-translated="true"')),
    { engine: 'deepl', source: 'en', target: 'fr' },
  ],
  'DeepL on the body': [
    evidence(page('lang="fr"', '', '<title>x</title></head><body data-dl-translated>')),
    { engine: 'deepl', source: 'en', target: 'fr' },
  ],
  'DeepL on our sentence': [
    evidence(page('lang="fr"', sentence('xx', 'data-dl-translated'))),
    { engine: 'deepl', source: 'en', target: 'fr' },
  ],
  'DeepL’s mark in an article': [
    evidence(page('lang="en"', `<p data-dl-translated>x</p>${sentence()}`)),
    undefined,
  ],
  Weglot: [
    evidence(page('lang="xx" data-wg-translated="fr"')),
    { engine: 'weglot', source: 'en', target: 'fr' },
  ],
  'Weglot on the body': [
    evidence(page('lang="fr"', '', '<title>x</title></head><body data-wg-translated="">')),
    { engine: 'weglot', source: 'en', target: 'fr' },
  ],
  TWP: [evidence(page('lang="en"', sentence(font('xx')))), { engine: 'twp', source: 'en' }],
  'one font of the page around our own words': [
    evidence(page('lang="en"', sentence(font(WORDS)))),
    undefined,
  ],
  'Google’s two fonts without its class': [
    evidence(page('lang="en"', sentence(font(font('xx')) + font('yy')))),
    { engine: 'unknown', source: 'en', confidence: 'likely' },
  ],
  'a font that is not a translator’s': [
    evidence(page('lang="en"', sentence('<font style="color: red">xx</font>'))),
    { engine: 'unknown', source: 'en', confidence: 'likely' },
  ],
  'a changed language alone': [evidence(page('lang="fr"', sentence())), undefined],
  'a changed language and another text': [
    windowed(page('lang="fr"', sentence('xx')), by(CHROMIUM)),
    { engine: 'unknown', source: 'en', target: 'fr', confidence: 'likely' },
  ],
  Firefox: [
    windowed(page('lang="fr"', sentence('xx')), by(FIREFOX)),
    { engine: 'firefox', source: 'en', target: 'fr', confidence: 'likely' },
  ],
  Safari: [
    windowed(page('lang="fr"', sentence('xx')), by(SAFARI)),
    { engine: 'safari', source: 'en', target: 'fr', confidence: 'likely' },
  ],
  'Safari on a telephone': [
    windowed(page('lang="fr"', sentence('xx')), by(IPHONE)),
    { engine: 'safari', source: 'en', target: 'fr', confidence: 'likely' },
  ],
  'Firefox, there before us': [
    windowed(page('lang="en"', sentence('xx')), by(FIREFOX)),
    { engine: 'firefox', target: 'en', confidence: 'likely' },
  ],
  'Firefox on a page without a language': [
    windowed(page('', sentence('xx')), by(FIREFOX)),
    { engine: 'unknown', source: 'en', confidence: 'likely' },
  ],
  'Chromium, where the language did not change': [
    windowed(page('lang="en"', sentence('xx')), by(CHROMIUM)),
    { engine: 'unknown', source: 'en', confidence: 'likely' },
  ],
  Brave: [
    windowed(page('lang="fr" class="translated-ltr"'), { navigator: { brave: {} } }),
    { engine: 'brave', source: 'en', target: 'fr' },
  ],
  ...Object.fromEntries(
    ['sub_directory', 'sub_domain', 'subdirectory', 'subdomain'].map((structure) => [
      `GTranslate by ${structure}`,
      [
        windowed(page('lang="fr"'), {
          gtranslateSettings: { url_structure: structure, default_language: 'de' },
        }),
        { engine: 'gtranslate', source: 'de', target: 'fr' },
      ] as [Evidence, Partial<Translation>],
    ]),
  ),
  'GTranslate in its own language': [
    windowed(page('lang="de"'), {
      gtranslateSettings: { url_structure: 'sub_domain', default_language: 'de' },
    }),
    undefined,
  ],
  'GTranslate that says no language': [
    windowed(page('lang="de"'), { gtranslateSettings: { url_structure: 'sub_domain' } }),
    undefined,
  ],
  'GTranslate on a page that says none': [
    windowed(page(''), { gtranslateSettings: { url_structure: 'sub_domain', default_language: 'de' } }),
    undefined,
  ],
  'the free GTranslate at rest': [
    windowed(page('lang="fr"'), { gtranslateSettings: { url_structure: 'none', default_language: 'de' } }),
    undefined,
  ],
  'GTranslate of a structure to come': [
    windowed(page('lang="fr"'), {
      gtranslateSettings: { url_structure: 'not_sub_domain', default_language: 'de' },
    }),
    undefined,
  ],
  'GTranslate of another structure to come': [
    windowed(page('lang="fr"'), {
      gtranslateSettings: { url_structure: 'sub_domains', default_language: 'de' },
    }),
    undefined,
  ],
  'the proxy, whose parameters are gone': [
    windowed(
      page('lang="en"', '', '<meta http-equiv="x-translated-to" content="fr"><title>x</title>'),
      {},
      'https://www-example-org.translate.goog/a',
    ),
    {
      engine: 'google',
      source: 'en',
      target: 'fr',
      restore: { kind: 'address', url: 'https://www.example.org/a' },
    },
  ],
  'the proxy, by the language of the page': [
    windowed(page('lang="ar"'), {}, 'https://www-example-org.translate.goog/a'),
    {
      engine: 'google',
      source: 'en',
      target: 'ar',
      restore: { kind: 'address', url: 'https://www.example.org/a' },
    },
  ],
};

describe('the marks of translators on a page', () => {
  for (const [name, [given, expected]] of Object.entries(PAGES)) {
    it(name, () => expectSeen(given, expected));
  }

  const cookies: [string, string, Partial<Translation>][] = [
    ['googtrans=/en/fr', 'fr', { source: 'en', target: 'fr', restore: { kind: 'google-cookie' } }],
    ['a=1; googtrans=/de/fr; b=2', 'fr', { source: 'de', target: 'fr', restore: { kind: 'google-cookie' } }],
    ['googtrans=%2Fauto%2Ffr', 'fr', { source: 'en', target: 'fr', restore: { kind: 'google-cookie' } }],
    ['googtrans=//fr', 'fr', { source: 'en', target: 'fr', restore: { kind: 'google-cookie' } }],
    ['googtrans=/en/fr', '', { source: 'en', target: 'fr', restore: { kind: 'google-cookie' } }],
    ['googtrans=/en/fr', 'ar', { source: 'en', target: 'ar' }],
    ['mygoogtrans=/en/fr', 'fr', { source: 'en', target: 'fr' }],
    ['x=%; googtrans=/en/fr', 'fr', { source: 'en', target: 'fr', restore: { kind: 'google-cookie' } }],
    ['x=%3B googtrans=/en/fr', 'fr', { source: 'en', target: 'fr' }],
    ['googtrans=', 'fr', { source: 'en', target: 'fr' }],
  ];
  for (const [cookie, lang, expected] of cookies) {
    it(`Google’s, with the cookie ${cookie} on a page in ${lang || 'no language'}`, () => {
      const given = evidence(page(`lang="${lang}" class="translated-ltr"`));
      Object.defineProperty(given.document, 'cookie', { value: cookie });
      expectSeen(given, { engine: 'google', ...expected });
    });
  }

  it('Google’s, where a sandboxed frame may read no cookies', () => {
    const given = evidence(page('lang="fr" class="translated-ltr"'));
    Object.defineProperty(given.document, 'cookie', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expectSeen(given, { engine: 'google', source: 'en', target: 'fr' });
  });

  it('on a page without head and body', () => {
    const given = evidence(page('lang="fr" class="translated-ltr"'));
    given.document.documentElement.replaceChildren();
    expectSeen(given, { engine: 'google', source: 'en', target: 'fr' });
    given.document.documentElement.className = '';
    expectSeen(given, undefined);
  });
});
