import type { Translation } from './signals.js';
import { translationWatcher } from './watcher.js';

const ENGLISH =
  '<!doctype html><html lang="en"><head><title>News</title></head><body><p>Some text</p></body></html>';

const equal = (actual: unknown, expected: unknown): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const canaries = (document: Document) => document.querySelectorAll<HTMLElement>('[data-icesco-canary]');

/** Runs with a page of its own. */
async function withPage(body: (document: Document) => Promise<void>): Promise<void> {
  const frame = document.createElement('iframe');
  frame.srcdoc = ENGLISH;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  try {
    await body(frame.contentDocument!);
  } finally {
    frame.remove();
  }
}

const google = (document: Document, lang: string): void => {
  document.documentElement.className = 'translated-ltr';
  document.documentElement.lang = lang;
};

describe('those who listen to the translation of a page', () => {
  it('share one watcher, one for each page', () =>
    withPage(async (doc) => {
      equal(
        [
          translationWatcher(doc) === translationWatcher(doc),
          translationWatcher(doc) === translationWatcher(document),
        ],
        [true, false],
      );
    }));

  it('are notified once of each change, and the state at the start is no change', () =>
    withPage(async (doc) => {
      doc.documentElement.lang = 'fr';
      doc.head.insertAdjacentHTML('beforeend', '<meta name="icesco-translated-from" content="en">');
      const watcher = translationWatcher(doc);
      equal(watcher.state, undefined);
      const heard: (string | undefined)[] = [];
      const stop = watcher.subscribe(() => heard.push(watcher.state?.target));
      equal([watcher.state?.target, heard], ['fr', []]);
      doc.documentElement.classList.add('another');
      await frames();
      equal(heard, []);
      doc.documentElement.lang = 'es';
      await frames();
      equal(heard, ['es']);
      stop();
    }));

  it('are notified of another engine, source or way back, though the target is the same', () =>
    withPage(async (doc) => {
      const watcher = translationWatcher(doc);
      const heard: (Translation | undefined)[] = [];
      const stop = watcher.subscribe(() => heard.push(watcher.state));
      const yandex = (source: string) =>
        (canaries(doc)[0]!.innerHTML =
          `<ya-tr-span data-source-lang="${source}" data-target-lang="fr">xx</ya-tr-span>`);
      yandex('en');
      await frames();
      yandex('de');
      await frames();
      google(doc, 'fr');
      await frames();
      // In the page itself: another frame may see it late.
      doc.cookie = 'googtrans=/en/fr; path=/';
      doc.documentElement.classList.add('again');
      await frames();
      doc.cookie = 'googtrans=; path=/; max-age=0';
      equal(
        heard.map((each) => [each?.engine, each?.source, each?.target, each?.restore?.kind ?? '']),
        [
          ['yandex', 'en', 'fr', ''],
          ['yandex', 'de', 'fr', ''],
          ['google', 'en', 'fr', ''],
          ['google', 'en', 'fr', 'google-cookie'],
        ],
      );
      stop();
    }));

  it('do not keep the news from one another when one fails', () =>
    withPage(async (doc) => {
      const watcher = translationWatcher(doc);
      const { error } = console;
      const reported: unknown[] = [];
      console.error = (fault) => reported.push(fault);
      let notified = 0;
      const fault = new Error('a widget’s own');
      const stops = [
        watcher.subscribe(() => {
          throw fault;
        }),
        watcher.subscribe(() => (notified += 1)),
      ];
      google(doc, 'fr');
      await frames();
      console.error = error;
      equal([notified, reported.length, reported[0] === fault], [1, 1, true]);
      stops.forEach((stop) => stop());
    }));

  it('may come twice with one function, and leave one by one', () =>
    withPage(async (doc) => {
      const watcher = translationWatcher(doc);
      let notified = 0;
      const listener = () => (notified += 1);
      const [first, second] = [watcher.subscribe(listener), watcher.subscribe(listener)];
      google(doc, 'fr');
      await frames();
      equal(notified, 2);
      first();
      google(doc, 'es');
      await frames();
      equal([notified, watcher.state?.target], [3, 'es']);
      second();
      equal([watcher.state, canaries(doc).length], [undefined, 0]);
      google(doc, 'ar');
      await frames();
      doc.dispatchEvent(new Event('readystatechange'));
      equal([notified, watcher.state, canaries(doc).length], [3, undefined, 0]);
      watcher.subscribe(listener)();
    }));

  it('may leave twice', () =>
    withPage(async (doc) => {
      const watcher = translationWatcher(doc);
      const stop = watcher.subscribe(() => {});
      stop();
      stop();
      equal([watcher.state, canaries(doc).length], [undefined, 0]);
    }));

  it('may come again after all have left', () =>
    withPage(async (doc) => {
      const watcher = translationWatcher(doc);
      watcher.subscribe(() => {})();
      const stop = watcher.subscribe(() => {});
      google(doc, 'fr');
      await frames();
      equal([watcher.state?.target, canaries(doc).length], ['fr', 1]);
      stop();
    }));

  it('hear nothing, and break nothing, on a page that has broken its observers', () =>
    withPage(async (doc) => {
      const { MutationObserver } = window;
      let tries = 0;
      window.MutationObserver = function () {
        tries += 1;
        throw new Error('broken');
      } as unknown as typeof MutationObserver;
      const watcher = translationWatcher(doc);
      try {
        const stops = [watcher.subscribe(() => {}), watcher.subscribe(() => {})];
        stops.forEach((stop) => stop());
      } finally {
        window.MutationObserver = MutationObserver;
      }
      // Broken for one is broken for all: nothing is tried again for each.
      equal([watcher.state, tries], [undefined, 1]);
    }));
});

describe('the watcher on a page that is not ready', () => {
  it('waits for its body', () =>
    withPage(async (doc) => {
      const { body } = doc;
      body.remove();
      const watcher = translationWatcher(doc);
      // One that leaves before the body comes.
      watcher.subscribe(() => {})();
      const stop = watcher.subscribe(() => {});
      equal([watcher.state, canaries(doc).length], [undefined, 0]);
      doc.documentElement.append(body);
      await frames();
      canaries(doc)[0]!.setAttribute('_msthash', '1');
      await frames();
      equal(watcher.state?.engine, 'edge');
      stop();
      equal([watcher.state, canaries(doc).length], [undefined, 0]);
    }));

  it('does without a head', () =>
    withPage(async (doc) => {
      doc.head.remove();
      const watcher = translationWatcher(doc);
      const stop = watcher.subscribe(() => {});
      google(doc, 'fr');
      await frames();
      equal(watcher.state?.target, 'fr');
      stop();
      equal([watcher.state, canaries(doc).length], [undefined, 0]);
    }));

  it('looks again when the page has gone on loading', () =>
    withPage(async (doc) => {
      const watcher = translationWatcher(doc);
      const stop = watcher.subscribe(() => {});
      Object.assign(doc.defaultView!, {
        gtranslateSettings: { url_structure: 'sub_domain', default_language: 'ar' },
      });
      doc.dispatchEvent(new Event('readystatechange'));
      equal([watcher.state?.engine, watcher.state?.source], ['gtranslate', 'ar']);
      stop();
    }));

  for (const mark of ['_msttexthash', '_msthash', '_mstmutation', '_istranslated', 'data-dl-translated']) {
    it(`sees ${mark} come to the title, and to our sentence`, () =>
      withPage(async (doc) => {
        const watcher = translationWatcher(doc);
        const stop = watcher.subscribe(() => {});
        const seen: boolean[] = [];
        for (const element of [doc.querySelector('title')!, canaries(doc)[0]!]) {
          element.setAttribute(mark, '1');
          await frames();
          seen.push(Boolean(watcher.state));
          element.removeAttribute(mark);
          await frames();
          seen.push(Boolean(watcher.state));
        }
        equal(seen, [true, false, true, false]);
        stop();
      }));
  }

  it('gives up after fifty sentences where a page takes each out, and tries again later', () =>
    withPage(async (doc) => {
      let taken = 0;
      // The page gives up as well, later: a watcher that never does would stop the test.
      const guard = new MutationObserver(
        () => taken < 150 && canaries(doc).forEach((each) => (each.remove(), (taken += 1))),
      );
      guard.observe(doc.body, { childList: true });
      const stop = translationWatcher(doc).subscribe(() => {});
      await frames();
      await frames();
      guard.disconnect();
      equal(taken, 50);
      for (const start = performance.now(); !canaries(doc).length;) {
        if (performance.now() - start > 5000) {
          throw new Error('no sentence comes any more');
        }
        await frames();
        doc.body.append('x');
      }
      guard.observe(doc.body, { childList: true });
      doc.body.append('x');
      await frames();
      await frames();
      guard.disconnect();
      equal([taken > 50, taken <= 100, canaries(doc).length], [true, true, 0]);
      stop();
    }));

  it('leaves a page in peace that only adds to its body', () =>
    withPage(async (doc) => {
      const address = doc.URL;
      let looks = 0;
      Object.defineProperty(doc, 'URL', { get: () => ((looks += 1), address) });
      const stop = translationWatcher(doc).subscribe(() => {});
      const first = looks;
      for (let addition = 0; addition < 20; addition++) {
        doc.body.append('x');
        // Lets the observers hear of each addition by itself.
        await Promise.resolve();
      }
      const busy = looks;
      doc.documentElement.className = 'x';
      await frames();
      // The first and the last show that its looks are counted.
      equal([first > 0, busy - first, looks > busy], [true, 0, true]);
      stop();
    }));

  it('has its sentence again where a page that changes often takes it out once', () =>
    withPage(async (doc) => {
      const stop = translationWatcher(doc).subscribe(() => {});
      for (let change = 0; change < 60; change++) {
        doc.documentElement.className = `step-${change}`;
        // Lets the observers hear of each change by itself.
        await Promise.resolve();
      }
      doc.body.replaceChildren();
      await frames();
      equal(canaries(doc).length, 1);
      stop();
    }));
});

describe('a single mark is enough for the watcher', () => {
  // Two browsers translate by themselves and leave no mark: in them, a text that was rewritten is taken for
  // their work.
  const others = /Version\/\S+ Safari\//.test(navigator.userAgent) ? 'safari' : 'unknown';
  const likely = /Firefox\//.test(navigator.userAgent) ? 'firefox' : others;
  const marks: [string, string, (document: Document) => void][] = [
    [
      'the state of Immersive Translate',
      'immersive-translate',
      (doc) => doc.documentElement.setAttribute('imt-state', 'dual'),
    ],
    ['DeepL’s attribute', 'deepl', (doc) => doc.documentElement.setAttribute('data-dl-translated', '')],
    ['Weglot’s attribute', 'weglot', (doc) => doc.documentElement.setAttribute('data-wg-translated', 'fr')],
    ['Google’s class', 'google', (doc) => (doc.documentElement.className = 'translated-ltr')],
    ['another text in the place of ours', likely, (doc) => canaries(doc)[0]!.replaceChildren('xx')],
    ['our text rewritten where it stands', likely, (doc) => (canaries(doc)[0]!.firstChild!.nodeValue = 'xx')],
    [
      'our text wrapped and rewritten',
      'twp',
      (doc) => (canaries(doc)[0]!.innerHTML = '<font style="vertical-align: inherit;">xx</font>'),
    ],
  ];
  for (const [name, engine, act] of marks) {
    it(name, () =>
      withPage(async (doc) => {
        const watcher = translationWatcher(doc);
        let notified = 0;
        const stop = watcher.subscribe(() => (notified += 1));
        act(doc);
        await frames();
        equal([notified, watcher.state?.engine], [1, engine]);
        stop();
      }),
    );
  }

  it('and a new body has our sentence again, once', () =>
    withPage(async (doc) => {
      const stop = translationWatcher(doc).subscribe(() => {});
      doc.body = doc.createElement('body');
      await frames();
      equal(canaries(doc).length, 1);
      doc.body.append('x');
      doc.documentElement.classList.add('x');
      await frames();
      equal(canaries(doc).length, 1);
      stop();
    }));
});
