import { assertEqual, pageOf, until, type HostPage } from '../page-in-frame.js';

/** Every function that an attack would call, and a network that answers with what the test puts there. */
const WATCH = `
window.ran = [];
for (const name of ['attacked', 'alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => { window.ran.push(name); };
Object.defineProperty(window, 'name', { get: () => '', set: () => { window.ran.push('name'); } });
window.source = { type: '', text: '' };
window.fetch = () => Promise.resolve(new Response(window.source.text, { headers: { 'Content-Type': window.source.type } }));`;

const FORBIDDEN =
  'style, iframe, frame, frameset, object, embed, applet, link, meta, base, form, input, textarea, select, option, svg, math, video, audio, source, track, template:not([slot=item]), noscript, marquee, dialog, map, area, portal, script:not([type="application/ld+json"])';

/** What of an attack has become part of the page; '' for nothing. */
function harm(root: ParentNode): string {
  const forbidden = root.querySelector(FORBIDDEN);
  if (forbidden) {
    return forbidden.outerHTML.slice(0, 300);
  }
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.includes('-')) {
      return element.outerHTML.slice(0, 300);
    }
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^(?:form)?action$|^background$|^ping$|^xlink/i.test(name)) {
        return `${name}="${value}"`;
      }
      if (/^(?:href|src)$/.test(name) && !/^(?:https?:|mailto:)/.test(new URL(value, element.baseURI).href)) {
        return `${name}="${value}"`;
      }
    }
  }
  return '';
}

export interface WatchedPage {
  readonly page: HostPage;
  /** Shows these news, opens every text, and fails if anything has come to life. */
  show(element: HTMLElement, problem: string): Promise<void>;
  close(): Promise<void>;
}

/** A page on which nothing may run, load or leave. */
export async function watchedPage(run: string): Promise<WatchedPage> {
  const page = await pageOf(`<script>${WATCH}</script><script type="module" src="/cdn/all.js"></script>`);
  await until(() => page.window.customElements.get('icesco-news-feed'), 'not defined');
  const own = (): string[] =>
    page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.includes('/cdn/') && !name.endsWith('/e2e/violations.js'));
  page.window.performance.setResourceTimingBufferSize(100_000);
  const { href } = page.window.location;
  let loads = 0;
  page.window.frameElement!.addEventListener('load', () => (loads += 1));

  async function show(element: HTMLElement, problem: string): Promise<void> {
    page.document.body.replaceChildren(element);
    await until(
      () => element.matches(':state(ready), :state(empty), :state(failed), :state(partial)'),
      () => `${problem}: not shown`,
    );
    const details = [...element.querySelectorAll('details')];
    for (const each of details) {
      each.open = true;
    }
    await until(
      () => details.every((each) => each.querySelector('[data-full-text]')!.childNodes.length > 0),
      () => `${problem}: a text did not open`,
    );
    await new Promise(requestAnimationFrame);
    assertEqual(
      [harm(element), harm(element.shadowRoot!.querySelector('slot[name=list]')!)],
      ['', ''],
      problem,
    );
    assertEqual(
      [page.window['ran'], page.window['errors'], own(), loads, page.window.location.href],
      [[], [], [], 0, href],
      `${problem}: run, thrown, requested, loaded`,
    );
    element.remove();
  }

  return {
    page,
    show,
    async close() {
      await new Promise((resolve) =>
        page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)),
      );
      assertEqual(page.window['ran'], [], 'run later');
      assertEqual(
        await (await fetch(`/e2e/caught-by/${run}`)).json(),
        [],
        'addresses of the attacks that were requested',
      );
      page.close();
    },
  };
}
