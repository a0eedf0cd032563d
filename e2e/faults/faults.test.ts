import { all } from '../hostile-host/assert-outcome.js';
import { assert, assertEqual, pageOf, until, type HostPage } from '../page-in-frame.js';
import { targets, type Target } from './targets.js';

interface Outcome {
  readonly state: string;
  readonly message: string;
  readonly recovery: string;
}
/** Expected outcome of each failure: the table of docs/failure-modes.md. */
type Table = Readonly<
  Record<string, { readonly faults: Readonly<Record<string, string>> } & Readonly<Record<string, Outcome>>>
>;

const table = (await (await fetch('/e2e/faults/faults.json')).json()) as Table;
const AT_ONCE = 4;

/** The clock for what takes long runs five times as fast. */
const FAST =
  'const timeout = window.setTimeout; window.setTimeout = (act, ms, ...rest) => timeout(act, ms >= 5000 ? ms / 5 : ms, ...rest);';
/** What has been kept is old. */
const LATER = 'const now = Date.now; Date.now = () => now() + 3600000;';

async function opened(target: Target, key: string, fault: string, script = ''): Promise<HostPage> {
  const through = (pattern: string): string =>
    `/e2e/fault/${key}/${encodeURIComponent(fault)}/${encodeURIComponent(pattern)}`;
  const page = await pageOf(`<script>${FAST}${script}</script>${target.markup(through)}`);
  if (target.act) {
    await until(() => target.act!(page), 'the visitor could do nothing');
  }
  return page;
}

const textOf = ({ document }: HostPage, { element }: Target): string => {
  const widget = document.querySelector(element)!;
  return `${widget.shadowRoot?.textContent ?? ''} ${widget.textContent}`.replace(/\s+/g, ' ');
};

async function recover(
  page: HostPage,
  target: Target,
  key: string,
  fault: string,
  { recovery }: Outcome,
): Promise<HostPage> {
  await fetch(`/e2e/fault/${key}/repair`);
  if (recovery.startsWith('“')) {
    all(page.document, '[data-action=retry], [data-action=submit]')[0]!.click();
  } else if (recovery.startsWith('by itself')) {
    page.window.dispatchEvent(new page.window.Event('online'));
    const end = performance.now() + 30_000;
    while ((await (await fetch(`/e2e/fault/${key}/count`)).text()) === '0') {
      assert(performance.now() < end, 'the answer did not go out');
      await new Promise(requestAnimationFrame);
    }
    await until(
      () => target.sound(page),
      () => `delivered, and still shown as pending: ${textOf(page, target)}`,
    );
    return page;
  } else {
    page.close();
    page = await opened(target, key, fault);
  }
  await until(
    () => target.sound(page),
    () => `not recovered: ${textOf(page, target)}`,
  );
  return page;
}

async function suffer(name: string, fault: string, expected: string): Promise<void> {
  const target = targets[name]!;
  const key = crypto.randomUUID();
  const outcome = table[name]![expected];
  if (expected === 'stale') {
    await fetch(`/e2e/fault/${key}/repair`);
    const before = await opened(target, key, fault);
    await until(() => target.sound(before), 'the first visit');
    before.close();
    await fetch(`/e2e/fault/${key}/break`);
  }
  let page = await opened(target, key, fault, expected === 'stale' ? LATER : '');
  try {
    if (!outcome) {
      return await until(
        () => target.sound(page),
        () => textOf(page, target),
      );
    }
    const widget = page.document.querySelector(target.element)!;
    await until(
      () => widget.matches(`:state(${outcome.state})`),
      () => `not ${outcome.state}: ${textOf(page, target)}`,
    );
    if (outcome.message.startsWith('(')) {
      assert(page.document.querySelector('a')!.checkVisibility(), 'the content of the tag is gone');
    } else {
      await until(
        () => textOf(page, target).includes(outcome.message),
        () => `instead: ${textOf(page, target)}`,
      );
    }
    page = await recover(page, target, key, fault, outcome);
    assertEqual(page.window['errors'], [], 'errors');
  } finally {
    page.close();
    await fetch(`/e2e/fault/${key}/release`);
  }
}

for (const [name, { faults }] of Object.entries(table)) {
  describe(`faults: ${name}`, () => {
    const results = new Map<string, Promise<unknown>>();

    before(() => {
      const ahead = Array<Promise<unknown>>(AT_ONCE).fill(Promise.resolve());
      Object.entries(faults).forEach(([fault, expected], index) => {
        const result = ahead[index % AT_ONCE]!.then(() => suffer(name, fault, expected));
        results.set(fault, result);
        ahead[index % AT_ONCE] = result.catch(() => {});
      });
    });

    for (const [fault, expected] of Object.entries(faults)) {
      it(`${fault}: ${expected}`, async function () {
        this.timeout(120_000);
        await results.get(fault);
      });
    }
  });
}
