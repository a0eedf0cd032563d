import { pageOutbox } from '@icesco/core/feedback';
import './define.js';
import {
  acknowledged,
  assert,
  assertEqual,
  endPage,
  ENDPOINT,
  heard,
  place,
  radios,
  startPage,
  until,
  within,
  type FakeCollector,
  type Rating,
} from './feedback-rating.fixture.js';

const pending = (): string[] => Object.keys(localStorage).filter((each) => each.startsWith('icesco:answer:'));

/** Lets the next attempt be due. */
function makeDue(): void {
  for (const key of pending()) {
    const entry = JSON.parse(localStorage.getItem(key)!) as object;
    localStorage.setItem(key, JSON.stringify({ ...entry, due: 0 }));
  }
}

async function saved(collector: FakeCollector, attributes = ''): Promise<Rating> {
  const element = await place(`${ENDPOINT} ${attributes}`);
  collector.answer = () => new Response(null, { status: 503 });
  radios(element)[3]!.click();
  await element.submit();
  await until(() => /saved on this device/.test(element.shadowRoot.textContent), 'not saved');
  return element;
}

describe('the delivery of <icesco-feedback-rating>', () => {
  let collector: FakeCollector;
  const real = console.warn;
  let warnings: string[];

  beforeEach(() => {
    collector = startPage();
    warnings = [];
    console.warn = (message: unknown) => void warnings.push(String(message));
  });
  afterEach(() => (console.warn = real));
  after(endPage);

  for (const [name, answer] of Object.entries<() => Response>({
    'an empty 200': () => new Response('', { status: 200 }),
    'a 204': () => new Response(null, { status: 204 }),
    'JSON of a firewall': () => new Response('{"status":"ok"}', { status: 202 }),
    'a 201 for another response': () => acknowledged('019b76db-1d37-707c-9439-91e25ce674fc'),
    'a 403 of a firewall': () => new Response('Forbidden', { status: 403 }),
  })) {
    it(`is not claimed after ${name}: the response is saved, and the console says what to correct`, async () => {
      const element = await place(ENDPOINT);
      collector.answer = answer;
      radios(element)[3]!.click();
      await element.submit();
      await element.updateComplete;
      assert(/saved on this device/.test(element.shadowRoot.textContent), element.shadowRoot.textContent);
      assertEqual([pending().length, warnings.length], [1, 1], 'pending, and warnings');
      assert(/https:\/\/collector\.example\/v1\/answers/.test(warnings[0]!), warnings[0]!);
    });
  }

  it('turns "saved" into "received" when the response is delivered while the page is open', async () => {
    const element = await saved(collector);
    const received = heard(element, 'icesco-sent');
    collector.answer = undefined;
    makeDue();
    window.dispatchEvent(new Event('online'));
    await received;
    await until(() => /has been received/.test(element.shadowRoot.textContent), 'does not say so');
    assertEqual(pending(), [], 'pending');
  });

  it('turns "saved" into "received" when another tab delivers the response', async () => {
    const element = await saved(collector);
    const received = heard(element, 'icesco-sent');
    const id = collector.sent[0]!.id;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    // Another window of the site: its changes reach this one as `storage` events.
    const storage = frame.contentWindow!.localStorage;
    storage.setItem(`icesco:answer:${id}`, JSON.stringify({ delivered: id }));
    storage.removeItem(`icesco:answer:${id}`);
    await received;
    await until(() => /has been received/.test(element.shadowRoot.textContent), 'does not say so');
  });

  it('does not say "received" when another tab merely clears the storage', async () => {
    const element = await saved(collector);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const cleared = new Promise((resolve) => window.addEventListener('storage', resolve, { once: true }));
    frame.contentWindow!.localStorage.removeItem(pending()[0]!);
    await cleared;
    await element.updateComplete;
    assert(/saved on this device/.test(element.shadowRoot.textContent), element.shadowRoot.textContent);
  });

  it('settles at once although earlier responses are pending at a collector that hangs', async () => {
    await saved(collector);
    makeDue();
    const [old] = collector.sent;
    let release: ((response: Response) => void) | undefined;
    const hanging = new Promise<Response>((resolve) => (release = resolve));
    collector.answer = (id) => (id === old!.id ? hanging : acknowledged(id));
    window.dispatchEvent(new Event('online'));
    await until(() => collector.sent.length === 2, 'the pending one is not tried');
    const element = await place(ENDPOINT);
    radios(element)[1]!.click();
    await element.submit();
    await until(
      () => /has been received/.test(element.shadowRoot.textContent),
      element.shadowRoot.textContent,
    );
    release!(acknowledged(old!.id));
    await until(() => pending().length === 0, 'never delivered');
  });

  it('delivers what is pending although the storage of the site is full', async () => {
    await saved(collector);
    makeDue();
    // A page of its own, as on the next visit: it has not opened its outbox yet.
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const view = frame.contentWindow as Window & typeof globalThis;
    view.fetch = window.fetch;
    view.Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    collector.answer = undefined;
    pageOutbox(view);
    await until(() => pending().length === 0, 'never delivered');
  });

  it('gives back the height that was reserved for the question', async () => {
    const element = await place(`${ENDPOINT} comment="optional"`);
    const before = element.getBoundingClientRect().height;
    radios(element)[3]!.click();
    await element.submit();
    await until(() => within(element, '.outcome'), 'no outcome');
    const { matches: isReduced } = matchMedia('(prefers-reduced-motion: reduce)');
    const place_ = element.shadowRoot.querySelector<HTMLElement>('.done')!;
    assertEqual(getComputedStyle(place_).transitionDuration, isReduced ? '0s' : '0.3s', 'transition');
    await Promise.all(place_.getAnimations().map(({ finished }) => finished));
    const after = element.getBoundingClientRect().height;
    assert(before > 400 && after < 120, `${before} before, ${after} after`);
  });
});
