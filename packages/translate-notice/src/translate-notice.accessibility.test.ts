import 'axe-core/axe.min.js';
import './define.js';

const root = document.documentElement;

async function axeFinds(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

async function shownIn(
  target: string,
  attributes: string,
): Promise<HTMLElement & { shadowRoot: ShadowRoot }> {
  document.body.innerHTML = `<main><h1>Page</h1><icesco-translate-notice ${attributes}></icesco-translate-notice></main>`;
  root.classList.add(/^(ar|fa|ur|ps)/.test(target) ? 'translated-rtl' : 'translated-ltr');
  root.lang = target;
  const notice = document.querySelector<HTMLElement & { shadowRoot: ShadowRoot }>('icesco-translate-notice')!;
  for (let frames = 0; frames < 300 && !notice.hasAttribute('shown'); frames += 1) {
    await new Promise(requestAnimationFrame);
  }
  return notice;
}

describe('<icesco-translate-notice> for everyone', () => {
  afterEach(() => {
    root.className = '';
    root.lang = 'en';
    sessionStorage.clear();
    document.body.replaceChildren();
  });

  for (const target of ['ar', 'fr', 'ur', 'fi']) {
    for (const attributes of [
      '',
      'placement="top" dismissible contact="mailto:web@example.org"',
      'placement="bottom" theme="dark"',
    ]) {
      it(`axe finds nothing into ${target} with ${attributes || 'nothing else'}`, async () => {
        const notice = await shownIn(target, attributes);
        const found = await axeFinds();
        if (!notice.hasAttribute('shown') || found.length) {
          throw new Error(`shown: ${notice.hasAttribute('shown')}; ${found.join()}`);
        }
      });
    }
  }

  it('says in one status, in words of the reader’s language, what has happened', async () => {
    const notice = await shownIn('ar', '');
    const statuses = notice.shadowRoot.querySelectorAll('[role=status]');
    if (statuses.length !== 1 || !statuses[0]!.textContent.includes('Google Translate')) {
      throw new Error(`statuses: ${statuses.length}`);
    }
  });
});
