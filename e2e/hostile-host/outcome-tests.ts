import { openPage } from '../page-in-frame.js';
import { assertOutcome } from './assert-outcome.js';
import type { HostilePage } from './hostile-page.js';
import { assertOpaqueOutcome } from './assert-opaque-outcome.js';

/** As many pages stand beside one another as a browser keeps connections to a host. */
const AT_ONCE = 5;

/** Pages of one origin share what they store: each has an address of its own for the news. */
const alone = (page: HostilePage): HostilePage => ({
  ...page,
  html: page.html.replaceAll('/feeds/news.en.json', `/feeds/news.en.json?${encodeURIComponent(page.name)}`),
});

async function run(hostile: HostilePage): Promise<void> {
  if (hostile.opaque) {
    return assertOpaqueOutcome(hostile);
  }
  const { html, csp = '', type = 'text/html; charset=utf-8', width } = hostile;
  const page = await openPage(`/e2e/answer/page?${new URLSearchParams({ type, csp, body: html })}`, width);
  try {
    await assertOutcome(page, hostile);
  } finally {
    page.close();
  }
}

/** One test a page; the pages stand beside one another, since most of the time is spent waiting. */
export function testOutcomes(group: string, pages: readonly HostilePage[]): void {
  const possible = pages.filter((page) => page.possible?.() ?? true);
  const results = new Map<HostilePage, Promise<unknown>>();

  describe(`hostile pages: ${group}`, () => {
    before(() => {
      const ahead: Promise<unknown>[] = Array<Promise<unknown>>(AT_ONCE).fill(Promise.resolve());
      possible.forEach((page, index) => {
        const result = ahead[index % AT_ONCE]!.then(() => run(alone(page)));
        results.set(page, result);
        ahead[index % AT_ONCE] = result.catch(() => {});
      });
    });

    for (const page of possible) {
      it(`${page.name}: ${page.outcome}`, async function () {
        this.timeout(90_000);
        await results.get(page);
      });
    }
  });
}
