import type { IcescoNewsFeed } from './news-feed.js';

export const assertEqual = (actual: unknown, expected: unknown, message: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${message}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};
export const assert = (holds: unknown, message: string): void => {
  if (!holds) {
    throw new Error(message);
  }
};

export type Feed = IcescoNewsFeed & { readonly shadowRoot: ShadowRoot };
type Answer = (url: string) => Response | Promise<Response>;

const real = window.fetch.bind(window);
export const requests: string[] = [];

/** A network of the test's own: every request of the page is answered by it. */
export function network(answer: Answer): void {
  requests.length = 0;
  window.fetch = async (input: RequestInfo | URL) => {
    const url = input instanceof Request ? input.url : String(input);
    requests.push(url);
    return answer(url);
  };
}

export const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });

export function cleanPage(): void {
  window.fetch = real;
  localStorage.clear();
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
}

/** A JSON Feed of so many items. */
export function jsonFeed(
  count: number,
  change: (item: Record<string, unknown>, index: number) => object = (item) => item,
): object {
  const items = Array.from({ length: count }, (_, index) => {
    const day = String(28 - (index % 28)).padStart(2, '0');
    const item = {
      id: `n${index}`,
      url: `https://example.org/en/n${index}`,
      title: `News number ${index}`,
      summary: `Summary of news ${index}.`,
      date_published: `2026-${String(10 - Math.floor(index / 28)).padStart(2, '0')}-${day}T12:00:00Z`,
      language: 'en',
      _icesco: {
        categories: [index % 2 ? 'Culture' : 'Science'],
        countries: [['MA', 'SN', 'EG'][index % 3]],
      },
    };
    return change(item, index);
  });
  return { version: 'https://jsonfeed.org/version/1.1', title: 'Example', items };
}

export function place(markup: string, lang = 'en'): Feed {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.body.innerHTML = `<main><h1>Page</h1><h2>Section</h2>${markup}</main>`;
  return document.querySelector('icesco-news-feed') as Feed;
}

export async function until(condition: () => boolean, message: string | (() => string)): Promise<void> {
  for (let frames = 0; frames < 600; frames += 1) {
    if (condition()) {
      return;
    }
    await new Promise(requestAnimationFrame);
  }
  throw new Error(typeof message === 'string' ? message : message());
}

export async function inState(feed: Feed, state: string): Promise<void> {
  await until(
    () => feed.matches(`:state(${state})`),
    () => `never ${state}: ${feed.shadowRoot?.textContent.replace(/\s+/g, ' ')}`,
  );
  await feed.updateComplete;
}

export const titles = (feed: Element): string[] =>
  [...feed.querySelectorAll('.icesco-title')].map((title) => title.textContent.trim());
export const say = (feed: Feed): string => feed.shadowRoot.textContent.replace(/\s+/g, ' ');

export async function axeFinds(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}
