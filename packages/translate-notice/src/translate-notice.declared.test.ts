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

describe('<icesco-translate-notice> on a page that its server has translated', () => {
  beforeEach(restorePage);
  after(restorePage);

  it('shows who translated it, and from which language, where the template declares that', async () => {
    root.lang = 'fr';
    const notice = place('translated-by="DeepL" translated-from="en"');
    await until(() => shown(notice), 'never shown');
    assert(
      section(notice).textContent.includes('traduite automatiquement par DeepL (anglais → français)'),
      section(notice).textContent,
    );
  });

  it('names no translator where the template knows none', async () => {
    root.lang = 'fr';
    const notice = place('translated-by');
    await until(() => shown(notice), 'never shown');
    assert(section(notice).textContent.includes('un logiciel de traduction'), section(notice).textContent);
  });

  it('is silent on the original, and follows what a script sets later', async () => {
    const events: string[] = [];
    const notice = place('translated-by="DeepL" translated-from="en"');
    notice.addEventListener('icesco-translated', () => events.push('translated'));
    notice.addEventListener('icesco-restored', () => events.push('restored'));
    await new Promise(requestAnimationFrame);
    assert(!shown(notice), 'shown on the original');
    notice.setAttribute('translated-from', 'ar');
    await until(() => shown(notice), 'never shown');
    notice.removeAttribute('translated-from');
    notice.removeAttribute('translated-by');
    await until(() => !shown(notice), 'never gone');
    assertEqual([events[0], events.at(-1)], ['translated', 'restored'], 'events');
  });

  it('takes the declaration of the whole page', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta name="icesco-translated-by" content="Weglot"><meta name="icesco-translated-from" content="en">',
    );
    root.lang = 'ar';
    // What the page before it showed is over by the next frame.
    await new Promise(requestAnimationFrame);
    const notice = place();
    await until(() => shown(notice), 'never shown');
    document.head.querySelectorAll('meta[name^=icesco]').forEach((meta) => meta.remove());
    assert(section(notice).textContent.includes('Weglot'), section(notice).textContent);
  });
});
