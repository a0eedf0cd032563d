import type { IcescoFeedbackRating } from './feedback-rating.js';

export type Rating = IcescoFeedbackRating & { readonly shadowRoot: ShadowRoot };

export const ENDPOINT = 'endpoint="https://collector.example/v1/answers"';

export const assert = (holds: unknown, message: string): void => {
  if (!holds) {
    throw new Error(message);
  }
};

export const assertEqual = (actual: unknown, expected: unknown, message: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${message}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};

export async function until(condition: () => unknown, message: string | (() => string)): Promise<void> {
  for (let frames = 0; frames < 300; frames += 1) {
    if (condition()) {
      return;
    }
    await new Promise(requestAnimationFrame);
  }
  throw new Error(typeof message === 'string' ? message : message());
}

export const heard = (element: HTMLElement, type: string): Promise<Event> =>
  new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

/** What was sent, and how the collector answers: it acknowledges the id where nothing else is set. */
export interface FakeCollector {
  readonly sent: { id: string; score: number; comment?: string; lang: string; dir: string; page: string }[];
  readonly urls: string[];
  answer: ((id: string) => Response | Promise<Response>) | undefined;
}

export const acknowledged = (id: string): Response =>
  new Response(JSON.stringify({ id }), { status: 201, headers: { 'Content-Type': 'application/json' } });

const realFetch = window.fetch;

/** An empty page with a collector of its own. */
export function startPage(): FakeCollector {
  const collector: FakeCollector = { sent: [], urls: [], answer: undefined };
  window.fetch = (async (url: string, init: RequestInit) => {
    const answer = JSON.parse(init.body as string) as FakeCollector['sent'][number];
    collector.urls.push(url);
    collector.sent.push(answer);
    return (collector.answer ?? acknowledged)(answer.id);
  }) as typeof fetch;
  localStorage.clear();
  sessionStorage.clear();
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
  document.body.replaceChildren();
  return collector;
}

export function endPage(): void {
  startPage();
  window.fetch = realFetch;
}

/** Puts a rating on the page and waits until it can be used. */
export async function place(
  attributes: string,
  lang = 'en',
  inside = (tag: string): string => tag,
): Promise<Rating> {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.body.innerHTML = `<main><h1>Page</h1>${inside(`<icesco-feedback-rating ${attributes}></icesco-feedback-rating>`)}</main>`;
  const element = document.querySelector('icesco-feedback-rating') as Rating;
  await isReady(element);
  return element;
}

export const isReady = (element: Rating): Promise<void> =>
  until(() => element.shadowRoot?.querySelector('input, .tab, dialog') != null, 'never rendered');

export const radios = (element: Rating): HTMLInputElement[] => [
  ...element.shadowRoot.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];
export const within = <Found extends HTMLElement = HTMLElement>(element: Rating, selector: string): Found =>
  element.shadowRoot.querySelector<Found>(selector)!;
