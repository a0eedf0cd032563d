import { assert, assertEqual, pageOf, until, type HostPage } from './page-in-frame.js';

const TIMES = 100;
const WARM_UP = 10;
/** What may stay is what does not grow with the number of widgets: compiled code, caches of a fixed size. */
const MAX_GROWTH = 400_000;

/** Counts the listeners of the page's lasting objects. */
const COUNT = `
window.listening = new Map();
for (const target of [window, document, document.documentElement]) {
  const { addEventListener, removeEventListener } = target;
  const known = new Map();
  const key = (type, options) => type + ' ' + !!(typeof options === 'object' && options ? options.capture : options);
  const count = (name, by) => window.listening.set(name, (window.listening.get(name) ?? 0) + by);
  target.addEventListener = function (type, listener, options) {
    const name = key(type, options);
    const all = known.get(name) ?? new Set();
    known.set(name, all);
    if (!all.has(listener)) count(name, 1);
    all.add(listener);
    const signal = typeof options === 'object' && options ? options.signal : undefined;
    signal?.addEventListener('abort', () => all.delete(listener) && count(name, -1));
    return addEventListener.call(this, type, listener, options);
  };
  target.removeEventListener = function (type, listener, options) {
    const name = key(type, options);
    if (known.get(name)?.delete(listener)) count(name, -1);
    return removeEventListener.call(this, type, listener, options);
  };
}`;

interface Widget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly shown: (element: Element) => unknown;
}

const widgets: readonly Widget[] = [
  {
    tag: 'icesco-news-feed',
    attributes: { src: '/feeds/news.en.json', search: '', facets: '' },
    shown: (element) => element.querySelector('article'),
  },
  {
    tag: 'icesco-feedback-rating',
    attributes: { endpoint: '/e2e/collect', comment: 'optional' },
    shown: ({ shadowRoot }) => shadowRoot?.querySelector('input'),
  },
  {
    tag: 'icesco-feedback-summary',
    attributes: { endpoint: '/e2e/answer/x?status=404' },
    shown: ({ shadowRoot }) => shadowRoot?.querySelector('.message'),
  },
  {
    tag: 'icesco-translate-notice',
    attributes: {},
    shown: ({ shadowRoot }) => shadowRoot?.querySelector('[role=status]'),
  },
];

type Collecting = { gc?: (options: { type: 'major'; execution: 'async' }) => Promise<void> };
interface Memory extends Performance {
  readonly memory: { readonly usedJSHeapSize: number };
}

const collect = async (page: HostPage): Promise<void> => {
  for (let times = 0; times < 3; times += 1) {
    await new Promise(requestAnimationFrame);
    await (page.window as Collecting).gc!({ type: 'major', execution: 'async' });
  }
};
const heap = ({ window }: HostPage): number => (window.performance as Memory).memory.usedJSHeapSize;
const listeners = ({ window }: HostPage): unknown =>
  [...(window['listening'] as Map<string, number>)].filter(([, count]) => count > 0).sort();

/** Adds a widget, waits until it shows, and takes it away again, so often. */
async function comeAndGo(
  { document }: HostPage,
  { tag, attributes, shown }: Widget,
  times: number,
): Promise<WeakRef<Element>[]> {
  const gone: WeakRef<Element>[] = [];
  for (let time = 0; time < times; time += 1) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, value);
    }
    document.body.append(element);
    await until(() => shown(element), `${tag} shows nothing`);
    element.remove();
    gone.push(new WeakRef(element));
  }
  await new Promise(requestAnimationFrame);
  return gone;
}

describe('a page that adds and removes widgets all the time', () => {
  for (const widget of widgets) {
    it(`keeps nothing of a hundred times <${widget.tag}>`, async function () {
      this.timeout(120_000);
      const page = await pageOf(`<script>${COUNT}</script><script async src="/cdn/autoload.js"></script>`);
      const collects = Boolean((page.window as Collecting).gc);
      await comeAndGo(page, widget, WARM_UP);
      if (collects) {
        await collect(page);
      }
      const before = collects ? heap(page) : 0;
      const listening = listeners(page);
      const gone = await comeAndGo(page, widget, TIMES);
      assertEqual(listeners(page), listening, 'listeners');
      assertEqual(page.document.adoptedStyleSheets.length, 0, 'style sheets');
      if (collects) {
        await collect(page);
        // The last ones may still be referred to by the engine itself: an event, a frame, a promise.
        assert(
          gone.filter((each) => each.deref()).length <= 3,
          `${gone.filter((each) => each.deref()).length} elements are kept`,
        );
        const growth = heap(page) - before;
        assert(growth < MAX_GROWTH, `${growth} bytes more`);
        console.log(`${widget.tag}: ${growth} bytes after ${TIMES} times`);
      }
      page.close();
    });
  }
});
