import { translationWatcher } from './watcher.js';
import type { Translation } from './signals.js';

const CHROMIUM_OR_SAFARI = /Chrom/.test(navigator.userAgent) ? 'unknown' : 'safari';

const assertEqual = (actual: unknown, expected: unknown, message: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${message}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};

/** A page of its own, in a frame. */
async function page(html: string): Promise<{ document: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { document: frame.contentDocument!, close: () => frame.remove() };
}

const ENGLISH =
  '<!doctype html><html lang="en"><head><title>News</title></head><body><p>Some text</p></body></html>';

/** What the watcher says next, or its silence after two frames. */
async function heard(
  document: Document,
  change: () => void,
): Promise<{ notified: number; state: Translation | undefined }> {
  const watcher = translationWatcher(document);
  let notified = 0;
  const stop = watcher.subscribe(() => (notified += 1));
  change();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const state = watcher.state;
  stop();
  return { notified, state };
}

const canary = (document: Document): HTMLElement =>
  document.querySelector<HTMLElement>('[data-icesco-canary]')!;

/**
 * What each translator does to a page, from measurements of their own code
 * (docs/decisions/006-translation-signals.md).
 */
const translators: {
  name: string;
  engine: string;
  target: string;
  source?: string;
  act(document: Document, target: string): void;
  undo(document: Document): void;
}[] = [
  {
    name: 'Google (Chrome, widget)',
    engine: 'google',
    target: 'shown',
    act(document, target) {
      document.documentElement.classList.add(
        /^(ar|ur|fa)/.test(target) ? 'translated-rtl' : 'translated-ltr',
      );
      document.documentElement.lang = target;
      wrapNested(canary(document), 'xx');
    },
    undo(document) {
      document.documentElement.className = '';
      // Google gives the widget's source code back, not the author's tag.
      document.documentElement.lang = 'auto';
      document
        .querySelectorAll<HTMLElement>('[data-icesco-canary]')
        .forEach((each) => (each.textContent = ORIGINAL));
    },
  },
  {
    name: 'Edge',
    engine: 'edge',
    target: 'none',
    act(document) {
      const element = canary(document);
      element.setAttribute('_msttexthash', '123');
      element.setAttribute('_msthash', '7');
      element.textContent = 'xx';
    },
    undo(document) {
      const element = canary(document);
      element.removeAttribute('_msttexthash');
      element.removeAttribute('_msthash');
      element.textContent = ORIGINAL;
    },
  },
  {
    name: 'a translator that changes the language and the text (Firefox, Safari)',
    engine: /Firefox\//.test(navigator.userAgent) ? 'firefox' : CHROMIUM_OR_SAFARI,
    target: 'shown',
    act(document, target) {
      document.documentElement.lang = target;
      canary(document).firstChild!.nodeValue = 'xx';
    },
    undo(document) {
      document.documentElement.lang = 'en';
      canary(document).firstChild!.nodeValue = ORIGINAL;
    },
  },
  {
    name: 'Yandex',
    engine: 'yandex',
    target: 'shown',
    act(document, target) {
      canary(document).innerHTML =
        `<ya-tr-span data-source-lang="en" data-target-lang="${target}">xx</ya-tr-span>`;
    },
    undo(document) {
      canary(document).textContent = ORIGINAL;
    },
  },
  {
    name: 'TWP',
    engine: 'twp',
    target: 'none',
    act(document) {
      canary(document).innerHTML = '<font style="vertical-align: inherit;">xx</font>';
    },
    undo(document) {
      canary(document).textContent = ORIGINAL;
    },
  },
  {
    name: 'Immersive Translate',
    engine: 'immersive-translate',
    target: 'none',
    act: (document) => document.documentElement.setAttribute('imt-state', 'dual'),
    undo: (document) => document.documentElement.setAttribute('imt-state', 'original'),
  },
  {
    name: 'DeepL',
    engine: 'deepl',
    target: 'shown',
    act(document, target) {
      document.documentElement.setAttribute('data-dl-translated', 'true');
      document.documentElement.lang = target;
    },
    undo(document) {
      document.documentElement.removeAttribute('data-dl-translated');
      document.documentElement.lang = 'en';
    },
  },
  {
    name: 'Weglot',
    engine: 'weglot',
    target: 'shown',
    act(document, target) {
      document.documentElement.setAttribute('data-wg-translated', target);
      document.documentElement.lang = target;
    },
    undo(document) {
      document.documentElement.removeAttribute('data-wg-translated');
      document.documentElement.lang = 'en';
    },
  },
];

const ORIGINAL = 'Good morning, how are you today?';

function wrapNested(element: HTMLElement, text: string): void {
  element.innerHTML = `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;
}

/** A test on a page on which somebody listens throughout. */
const listened = (html: string, test: (document: Document) => Promise<void>) => async (): Promise<void> => {
  const { document, close } = await page(html);
  const stop = translationWatcher(document).subscribe(() => {});
  await test(document);
  stop();
  close();
};

describe('the translation watcher', () => {
  for (const { name, engine, target, act, undo } of translators) {
    for (const language of ['fr', 'ar']) {
      it(`knows ${name} into ${language}, and when the original returns`, async () => {
        const { document: doc, close } = await page(ENGLISH);
        const watcher = translationWatcher(doc);
        const stop = watcher.subscribe(() => {});
        const { state } = await heard(doc, () => act(doc, language));
        assertEqual(
          [state?.engine, state?.source, state?.target],
          [engine, 'en', target === 'shown' ? language : undefined],
          'seen',
        );
        const after = await heard(doc, () => undo(doc));
        assertEqual(after.state, undefined, 'restored');
        stop();
        close();
      });
    }
  }

  it(
    'notifies when the reader goes on to another language',
    listened(ENGLISH, async (doc) => {
      await heard(doc, () => translators[0]!.act(doc, 'fr'));
      const { notified, state } = await heard(doc, () => {
        doc.documentElement.lang = 'es';
      });
      assertEqual([notified > 0, state?.target], [true, 'es'], 'new target');
    }),
  );

  it('knows the author’s language where the translator was there first, from the alternates', async () => {
    const { document: doc, close } = await page(ENGLISH);
    doc.head.insertAdjacentHTML(
      'beforeend',
      `<link rel="alternate" hreflang="en" href="${doc.URL}"><meta property="og:locale" content="en_GB">`,
    );
    doc.documentElement.lang = 'ar';
    doc.documentElement.className = 'translated-rtl';
    const { state } = await heard(doc, () => wrapNested(canary(doc), 'xx'));
    assertEqual([state?.source?.slice(0, 2), state?.target], ['en', 'ar'], 'languages');
    close();
  });

  it('writes the Hebrew that translate.goog calls iw as he', async () => {
    const { document: doc, close } = await page(ENGLISH);
    Object.defineProperty(doc, 'URL', {
      value: 'https://www-example-org.translate.goog/news/?_x_tr_sl=en&_x_tr_tl=iw',
    });
    const { state } = await heard(doc, () => {});
    assertEqual(state?.target, 'he', 'target');
    close();
  });

  it('knows a page under Kagi Translate by its address', async () => {
    const { document: doc, close } = await page(ENGLISH);
    Object.defineProperty(doc, 'URL', {
      value: 'https://translate.kagi.com/translate/ar/https://www.example.org/news/',
    });
    const { state } = await heard(doc, () => {});
    assertEqual(
      [state?.engine, state?.target, state?.restore],
      ['kagi', 'ar', { kind: 'address', url: 'https://www.example.org/news/' }],
      'seen',
    );
    close();
  });

  for (const target of ['es', 'ar']) {
    it(`knows the translate.goog proxy into ${target}, by its address alone`, async () => {
      const { document: doc, close } = await page(ENGLISH);
      Object.defineProperty(doc, 'URL', {
        value: `https://www-example-org.translate.goog/news/?_x_tr_sl=en&_x_tr_tl=${target}`,
      });
      const { state } = await heard(doc, () => {});
      assertEqual(
        [state?.engine, state?.source, state?.target, state?.restore],
        ['google', 'en', target, { kind: 'address', url: 'https://www.example.org/news/' }],
        'seen',
      );
      close();
    });

    it(`does not name Google where Brave translates into ${target} with Google's marks`, async () => {
      const { document: doc, close } = await page(ENGLISH);
      Object.defineProperty(doc.defaultView!.navigator, 'brave', { value: {}, configurable: true });
      const { state } = await heard(doc, () => translators[0]!.act(doc, target));
      assertEqual([state?.engine, state?.source, state?.target], ['brave', 'en', target], 'seen');
      close();
    });
  }

  for (const [target, notified] of [
    ['fr', 'fr'],
    ['ar', 'ar'],
    ['en', undefined],
  ] as const) {
    it(`knows the paid GTranslate, which translates on the server: a page ${notified ? `into ${notified}` : 'in its own language'}`, async () => {
      const { document: doc, close } = await page(
        ENGLISH.replace('lang="en"', `lang="${target}"`).replace(
          '<title>',
          '<script>window.gtranslateSettings={default_language:"en",url_structure:"sub_directory"}</script><title>',
        ),
      );
      const { state } = await heard(doc, () => {});
      assertEqual(
        [state?.engine, state?.source, state?.target],
        notified ? ['gtranslate', 'en', notified] : [undefined, undefined, undefined],
        'seen',
      );
      close();
    });
  }

  const decoys: Record<string, (document: Document) => void> = {
    'a site’s own language switch': (document) => (document.documentElement.lang = 'fr'),
    'an idle Google widget': (document) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="goog-gt-tt" class="skiptranslate"></div><div class="goog-te-spinner-pos"></div>',
      );
      document.documentElement.style.height = '100%';
      document.documentElement.className = 'translated';
    },
    'a #googtrans address': (document) => (document.location.hash = '#googtrans(en|ar)'),
    'marks that an author pasted into an article': (document) =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p _msttexthash="1" _msthash="2">x</p><font style="vertical-align: inherit;">y</font>',
      ),
    'a page that empties its body': (document) => document.body.replaceChildren(),
  };
  for (const [name, act] of Object.entries(decoys)) {
    it(`is not fooled by ${name}`, async () => {
      const { document: doc, close } = await page(ENGLISH);
      const { notified, state } = await heard(doc, () => act(doc));
      assertEqual([notified, state], [0, undefined], 'should be silent');
      close();
    });
  }

  it('leaves nothing behind when nobody listens any more', async () => {
    const { document: doc, close } = await page(ENGLISH);
    const before = doc.documentElement.outerHTML;
    const stop = translationWatcher(doc).subscribe(() => {});
    stop();
    assertEqual(doc.documentElement.outerHTML, before, 'page');
    close();
  });
});

describe('the translation watcher, on pages as they are', () => {
  const bare = ENGLISH.replace(' lang="en"', '');

  it('keeps silent about what it cannot know: no language on the page, class alone', async () => {
    const { document: doc, close } = await page(bare);
    const { state } = await heard(doc, () => doc.documentElement.classList.add('translated-rtl'));
    assertEqual(state, { engine: 'google', mark: 'html.translated-*', confidence: 'certain' }, 'state');
    close();
  });

  it('knows the target on a page without a language, when a translator sets one', async () => {
    const { document: doc, close } = await page(bare);
    const { state } = await heard(doc, () => {
      doc.documentElement.lang = 'ar';
      canary(doc).firstChild!.nodeValue = 'xx';
    });
    assertEqual([state?.source, state?.target], [undefined, 'ar'], 'languages');
    close();
  });

  it('never says that a page was translated into its own language: the translator was there first', async () => {
    const { document: doc, close } = await page(
      ENGLISH.replace('lang="en"', 'lang="ar" class="translated-rtl"'),
    );
    const { state } = await heard(doc, () => wrapNested(canary(doc), 'xx'));
    assertEqual([state?.engine, state?.source, state?.target], ['google', undefined, 'ar'], 'state');
    close();
  });

  it(
    'takes the language that the page went over to by itself for the source',
    listened(ENGLISH, async (doc) => {
      const own = await heard(doc, () => (doc.documentElement.lang = 'fr'));
      assertEqual(own.state, undefined, 'its own change');
      const { state } = await heard(doc, () => translators[0]!.act(doc, 'ar'));
      assertEqual([state?.source, state?.target], ['fr', 'ar'], 'languages');
    }),
  );

  it(
    'takes a language for the source that the page had been translated into before it went over to it by itself',
    listened(ENGLISH, async (doc) => {
      await heard(doc, () => translators[7]!.act(doc, 'fr'));
      await heard(doc, () => translators[7]!.undo(doc));
      const own = await heard(doc, () => (doc.documentElement.lang = 'fr'));
      assertEqual(own.state, undefined, 'its own change');
      const { state } = await heard(doc, () => translators[0]!.act(doc, 'ar'));
      assertEqual([state?.source, state?.target], ['fr', 'ar'], 'languages');
    }),
  );

  it(
    'knows the source of a second translation, though the first left no language of the page behind',
    listened(ENGLISH, async (doc) => {
      await heard(doc, () => translators[0]!.act(doc, 'fr'));
      await heard(doc, () => translators[0]!.undo(doc));
      const { state } = await heard(doc, () => translators[0]!.act(doc, 'es'));
      assertEqual([state?.source, state?.target], ['en', 'es'], 'languages');
    }),
  );

  it(
    'learns the page’s language from the original, where a translator had been there first',
    listened(ENGLISH.replace('lang="en"', 'lang="ar" data-wg-translated="ar"'), async (doc) => {
      const first = await heard(doc, () => {});
      await heard(doc, () => translators[7]!.undo(doc));
      const { state } = await heard(doc, () => translators[0]!.act(doc, 'fr'));
      assertEqual([first.state?.source, state?.source, state?.target], [undefined, 'en', 'fr'], 'languages');
    }),
  );

  it(
    'does not take the language of a translation for the page’s, when that goes after the other marks',
    listened(ENGLISH, async (doc) => {
      await heard(doc, () => translators[0]!.act(doc, 'fr'));
      await heard(doc, () => (doc.documentElement.className = ''));
      await heard(doc, () => (canary(doc).textContent = ORIGINAL));
      await heard(doc, () => (doc.documentElement.className = 'other'));
      const restored = await heard(doc, () => (doc.documentElement.lang = 'en'));
      assertEqual(restored.state, undefined, 'restored');
      const { state } = await heard(doc, () => translators[4]!.act(doc, ''));
      assertEqual([state?.engine, state?.source], ['twp', 'en'], 'engine, source');
    }),
  );

  it(
    'does not take the language of a translation for the page’s, when the next one marks the page before it changes the language',
    listened(ENGLISH, async (doc) => {
      await heard(doc, () => translators[7]!.act(doc, 'fr'));
      await heard(doc, () => doc.documentElement.setAttribute('data-wg-translated', 'es'));
      const { state } = await heard(doc, () => (doc.documentElement.lang = 'es'));
      assertEqual([state?.source, state?.target], ['en', 'es'], 'languages');
    }),
  );

  it('offers no way back by a cookie that another translation left behind', async () => {
    const { document: doc, close } = await page(ENGLISH);
    document.cookie = 'googtrans=/en/ur; path=/';
    const other = await heard(doc, () => translators[0]!.act(doc, 'fr'));
    translators[0]!.undo(doc);
    const { state } = await heard(doc, () => translators[0]!.act(doc, 'ur'));
    document.cookie = 'googtrans=; path=/; max-age=0';
    assertEqual(
      [other.state?.target, other.state?.restore, state?.target, state?.restore],
      ['fr', undefined, 'ur', { kind: 'google-cookie' }],
      'way back',
    );
    close();
  });

  it(
    'puts its sentence back, and knows a translation by it after the page has replaced its body',
    listened(ENGLISH, async (doc) => {
      await heard(doc, () => (doc.body = doc.createElement('body')));
      await heard(doc, () => doc.body.replaceChildren());
      const { state } = await heard(doc, () => translators[2]!.act(doc, 'fr'));
      assertEqual(
        [state?.target, doc.querySelectorAll('[data-icesco-canary]').length],
        ['fr', 1],
        'target, sentences',
      );
    }),
  );

  it(
    'stands by what it said when the page redraws itself under translation',
    listened(ENGLISH, async (doc) => {
      await heard(doc, () => translators[2]!.act(doc, 'fr'));
      const { notified, state } = await heard(doc, () => doc.body.replaceChildren());
      assertEqual([notified, state?.target], [0, 'fr'], 'redrawn');
      assertEqual((await heard(doc, () => (doc.documentElement.lang = 'en'))).state, undefined, 'restored');
    }),
  );

  it(
    'notices the original where the page redraws itself at the same time',
    listened(ENGLISH, async (doc) => {
      await heard(doc, () => translators[0]!.act(doc, 'fr'));
      const { state } = await heard(doc, () => {
        translators[0]!.undo(doc);
        doc.body.replaceChildren();
      });
      assertEqual(state, undefined, 'restored');
    }),
  );

  it(
    'notices the original where a page without a language redraws itself at the same time',
    listened(bare, async (doc) => {
      const shown = await heard(doc, () => (doc.documentElement.className = 'translated-ltr'));
      const { state } = await heard(doc, () => {
        doc.documentElement.className = '';
        doc.body.replaceChildren();
      });
      assertEqual([shown.state?.engine, state], ['google', undefined], 'translated, restored');
    }),
  );

  for (const { name, act, undo } of [translators[1]!, translators[3]!, translators[4]!]) {
    it(
      `notices the original after ${name} has translated a page that redrew itself as well`,
      listened(ENGLISH, async (doc) => {
        await heard(doc, () => act(doc, 'fr'));
        const redrawn = await heard(doc, () => doc.body.replaceChildren());
        await heard(doc, () => act(doc, 'fr'));
        const { state } = await heard(doc, () => undo(doc));
        assertEqual(
          [redrawn.notified, Boolean(redrawn.state), state],
          [0, true, undefined],
          'notified, redrawn, restored',
        );
      }),
    );
  }

  it(
    'takes a copy of its sentence for it: one translator gives back copies',
    listened(ENGLISH, async (doc) => {
      const copy = canary(doc).cloneNode(true);
      await heard(doc, () => translators[1]!.act(doc, 'fr'));
      const { state } = await heard(doc, () => canary(doc).replaceWith(copy));
      assertEqual(
        [state, doc.querySelectorAll('[data-icesco-canary]').length],
        [undefined, 1],
        'restored, sentences',
      );
    }),
  );

  it('does not fight a page that takes out whatever it did not put in itself', async () => {
    const { document: doc, close } = await page(ENGLISH);
    const guard = new MutationObserver(() =>
      doc.querySelectorAll('[data-icesco-canary]').forEach((each) => each.remove()),
    );
    guard.observe(doc.body, { childList: true });
    const { notified } = await heard(doc, () => {});
    assertEqual(
      [notified, doc.querySelectorAll('[data-icesco-canary]').length],
      [0, 0],
      'notified, sentences',
    );
    guard.disconnect();
    close();
  });

  it(
    'is back to the original when the page goes into the back/forward cache',
    listened(ENGLISH, async (doc) => {
      doc.defaultView!.addEventListener('pagehide', () => translators[0]!.undo(doc));
      await heard(doc, () => translators[0]!.act(doc, 'fr'));
      const { state } = await heard(doc, () => doc.defaultView!.dispatchEvent(new Event('pagehide')));
      assertEqual(state, undefined, 'hidden');
    }),
  );

  it('writes old codes as they are written now', async () => {
    const { document: doc, close } = await page(ENGLISH);
    const { state } = await heard(doc, () => translators[0]!.act(doc, 'iw'));
    assertEqual(state?.target, 'he', 'target');
    close();
  });
});
