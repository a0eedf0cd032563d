import './define.js';

const assertEqual = (actual: unknown, expected: unknown, message: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${message}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};
const assert = (holds: unknown, message: string): void => {
  if (!holds) {
    throw new Error(message);
  }
};

const root = document.documentElement;

/** The page as it was, whatever a test did to it. */
function restorePage(): void {
  root.className = '';
  root.lang = 'en';
  sessionStorage.clear();
  document.body.replaceChildren();
}

/** A translator that marks the page as Google does. */
function translate(target: string): void {
  root.classList.add('translated-ltr');
  root.lang = target;
}

async function until(condition: () => boolean, message: string): Promise<void> {
  for (let frames = 0; frames < 300; frames += 1) {
    if (condition()) {
      return;
    }
    await new Promise(requestAnimationFrame);
  }
  throw new Error(message);
}

function place(attributes = ''): HTMLElement & { shadowRoot: ShadowRoot } {
  document.body.innerHTML = `<icesco-translate-notice ${attributes}></icesco-translate-notice>`;
  return document.body.firstElementChild as HTMLElement & { shadowRoot: ShadowRoot };
}

const shown = (notice: HTMLElement): boolean => notice.hasAttribute('shown');
const section = (notice: { shadowRoot: ShadowRoot }): HTMLElement =>
  notice.shadowRoot.querySelector('section')!;

describe('<icesco-translate-notice>', () => {
  beforeEach(restorePage);
  after(restorePage);

  it('takes no space on an untranslated page, not even a gap in a grid', async () => {
    document.body.innerHTML =
      '<div style="display:grid;gap:40px"><p style="margin:0;block-size:10px">a</p></div>';
    const grid = document.body.firstElementChild as HTMLElement;
    const before = grid.offsetHeight;
    grid.append(document.createElement('icesco-translate-notice'));
    await new Promise(requestAnimationFrame);
    assertEqual(grid.offsetHeight, before, 'height of the grid');
  });

  it('speaks the reader’s language, and the page’s own beside it', async () => {
    const notice = place();
    translate('ar');
    await until(() => shown(notice), 'never shown');
    const lines = [...notice.shadowRoot.querySelectorAll<HTMLElement>('.statements > div')];
    assertEqual(
      lines.map(({ lang, dir }) => [lang, dir]),
      [
        ['ar', 'rtl'],
        ['en', 'ltr'],
      ],
      'languages',
    );
    assert(
      lines[0]!.textContent.includes('Google Translate') && lines[0]!.textContent.includes('الإنجليزية'),
      'the engine and the source language are named',
    );
    assert(
      lines[1]!.textContent.includes('ICESCO is not responsible'),
      'the disclaimer stands in the original too',
    );
  });

  it('says it in the three working languages to a reader whose language it does not speak', async () => {
    const notice = place();
    translate('fi');
    await until(() => shown(notice), 'never shown');
    assertEqual(
      [...notice.shadowRoot.querySelectorAll<HTMLElement>('.statements > div')].map(({ lang }) => lang),
      ['en', 'ar', 'fr'],
      'languages',
    );
  });

  it('keeps the translator off its words', async () => {
    const notice = place();
    translate('fr');
    await until(() => shown(notice), 'never shown');
    for (const element of notice.shadowRoot.querySelectorAll<HTMLElement>('section, [role=status]')) {
      assert(
        element.getAttribute('translate') === 'no' && element.classList.contains('notranslate'),
        `${element.tagName} lacks the marks`,
      );
    }
  });

  it('goes away with the translation, and fires an event for both', async () => {
    const reported: string[] = [];
    const hear = (event: Event): void => void reported.push(event.type);
    document.addEventListener('icesco-translated', hear);
    document.addEventListener('icesco-restored', hear);
    const notice = place();
    translate('fr');
    await until(() => shown(notice), 'never shown');
    root.className = '';
    root.lang = 'en';
    await until(() => !shown(notice), 'never gone');
    assertEqual(reported, ['icesco-translated', 'icesco-restored'], 'events');
    document.removeEventListener('icesco-translated', hear);
    document.removeEventListener('icesco-restored', hear);
  });

  it('stays dismissed for a language in this session, and comes back for another', async () => {
    let notice = place('dismissible');
    translate('fr');
    await until(() => shown(notice), 'never shown');
    notice.shadowRoot.querySelector<HTMLElement>('[data-action=dismiss]')!.click();
    await until(() => !shown(notice), 'not dismissed');
    notice = place('dismissible');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    assert(!shown(notice), 'came back on the next page in the same language');
    root.lang = 'ar';
    await until(() => shown(notice), 'did not come back for another language');
  });

  it('offers the original only where it can bring it back', async () => {
    const notice = place();
    translate('fr');
    await until(() => shown(notice), 'never shown');
    assert(
      !notice.shadowRoot.querySelector('[data-action=original]'),
      'offered to undo a browser’s own translation',
    );
    restorePage();
    document.cookie = 'googtrans=/en/fr; path=/';
    const widget = place();
    translate('fr');
    await until(() => shown(widget), 'never shown');
    assert(
      widget.shadowRoot.querySelector('[data-action=original]'),
      'the widget’s translation can be undone',
    );
    document.cookie = 'googtrans=; path=/; max-age=0';
  });

  it('links to the versions that people wrote', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<link rel="alternate" hreflang="ar" href="/ar/"><link rel="alternate" hreflang="fr" href="/fr/">',
    );
    const notice = place();
    translate('es');
    await until(() => shown(notice), 'never shown');
    assertEqual(
      [...notice.shadowRoot.querySelectorAll('.versions a')].map((link) => link.textContent),
      ['العربية', 'français'],
      'names in their own languages',
    );
    document.head.querySelectorAll('link[hreflang]').forEach((link) => link.remove());
  });

  it('takes no address but http, https and mailto for the contact', async () => {
    const notice = place('contact="javascript:alert(1)"');
    translate('fr');
    await until(() => shown(notice), 'never shown');
    assert(!section(notice).querySelector('a[href^=javascript]'), 'an unsafe address became a link');
  });
});

describe('<icesco-translate-notice>, in the page’s own words', () => {
  beforeEach(restorePage);
  after(restorePage);

  it('takes the page’s words, also for a language that it does not speak', async () => {
    const notice = place() as HTMLElement & { shadowRoot: ShadowRoot; messages: object };
    notice.messages = {
      fi: { plain: 'Konekäännös.', fromInto: 'Konekäännös: {source} → {target}.' },
      en: { disclaimer: 'Read the original.' },
    };
    translate('fi');
    await until(() => shown(notice), 'never shown');
    assert(
      section(notice).querySelector('.happened')!.textContent.includes('Konekäännös: englanti'),
      section(notice).textContent,
    );
    assert(section(notice).textContent.includes('Read the original.'), 'the changed sentence');
  });

  it('gives its place to a sentence of the page', async () => {
    document.body.innerHTML =
      '<icesco-translate-notice><p slot="disclaimer">Read the original.</p></icesco-translate-notice>';
    const notice = document.body.firstElementChild as HTMLElement & { shadowRoot: ShadowRoot };
    translate('fr');
    await until(() => shown(notice), 'never shown');
    const slot = notice.shadowRoot.querySelector<HTMLSlotElement>('slot[name=disclaimer]')!;
    assertEqual(
      slot.assignedElements().map((each) => each.textContent),
      ['Read the original.'],
      'slot',
    );
  });

  it('does not name a translator that it only infers', async () => {
    const notice = place();
    await until(() => Boolean(document.querySelector('[data-icesco-canary]')), 'no sentence to watch');
    let reported: { confidence?: string } = {};
    notice.addEventListener('icesco-translated', (event) => (reported = event.detail), { once: true });
    root.lang = 'fr';
    document.querySelector('[data-icesco-canary]')!.firstChild!.nodeValue = 'xx';
    await until(() => shown(notice), 'never shown');
    assertEqual(reported.confidence, 'likely', 'confidence');
    assert(section(notice).textContent.includes('un logiciel de traduction'), 'an engine is named');
  });

  it('reports once a page that was translated before, and not again when it is moved', async () => {
    // What the page before it showed is over by the next frame.
    await new Promise(requestAnimationFrame);
    translate('fr');
    const reported: string[] = [];
    const hear = (event: Event): void => void reported.push(event.type);
    document.addEventListener('icesco-translated', hear);
    document.addEventListener('icesco-restored', hear);
    const notice = place();
    document.body.prepend(notice);
    await until(() => shown(notice), 'never shown');
    document.removeEventListener('icesco-translated', hear);
    document.removeEventListener('icesco-restored', hear);
    assertEqual(reported, ['icesco-translated'], 'events');
  });

  it('puts the version in the reader’s language first', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<link rel="alternate" hreflang="ar" href="/ar/"><link rel="alternate" hreflang="fr" href="/fr/">',
    );
    const notice = place();
    translate('fr');
    await until(() => shown(notice), 'never shown');
    document.head.querySelectorAll('link[hreflang]').forEach((link) => link.remove());
    assertEqual(
      [...notice.shadowRoot.querySelectorAll<HTMLAnchorElement>('.versions a')].map(({ lang }) => lang),
      ['fr', 'ar'],
      'order',
    );
  });

  it('announces once and shows no second copy of the sentence', async () => {
    const notice = place();
    translate('fr');
    await until(() => shown(notice), 'never shown');
    const status = notice.shadowRoot.querySelector<HTMLElement>('[role=status]')!;
    assert(
      status.textContent.length > 0 && status.offsetWidth <= 1 && status.offsetHeight <= 1,
      'the announcement is seen',
    );
  });

  it('takes properties that were set before the tag was defined', () => {
    const notice = place();
    Object.defineProperty(notice, 'organisation', {
      value: 'Ministry of Examples',
      configurable: true,
      enumerable: true,
      writable: true,
    });
    document.body.append(notice);
    assertEqual(notice.getAttribute('organisation'), 'Ministry of Examples', 'attribute');
  });
});
