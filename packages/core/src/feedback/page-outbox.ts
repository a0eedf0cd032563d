import { localStorageStore } from '../storage/local-storage.js';
import { openStore } from '../storage/open-store.js';
import type { Answer } from './answer.js';
import { sendAnswer, type Delivery } from './collector-client.js';
import { createOutbox, type Outbox } from './outbox.js';
import { PENDING_KEY, STORAGE_PREFIX } from './storage-keys.js';

const outboxes = new WeakMap<Window, Outbox>();

/**
 * The one outbox of a page, whatever the number of its widgets: kept in `localStorage` (synchronous, so that
 * a response is stored before the page can go; shared by all pages of the site), in memory where that is
 * blocked.
 *
 * Nothing is stored before the first response; what an earlier page left behind is delivered.
 */
export function pageOutbox(view: Window & typeof globalThis): Outbox {
  const present = outboxes.get(view);
  if (present) {
    return present;
  }
  const local = localStorageStore(() => view.localStorage, STORAGE_PREFIX);
  const created = createOutbox({
    // A full store takes nothing more, and what is pending there must be delivered all the same.
    openStore: async () => (holdsAnswers(view) ? local : openStore(local)),
    send: sendAndWarn(view),
    locks: view.navigator.locks,
    now: () => Date.now(),
    random: Math.random,
    later: (callback, ms) => view.setTimeout(callback, ms),
  });
  outboxes.set(view, created);
  const drainIfWaiting = (): void =>
    void (
      (created.state.waiting > 0 || holdsAnswers(view)) &&
      view.document.visibilityState === 'visible' &&
      created.drain()
    );
  view.addEventListener('online', drainIfWaiting);
  view.document.addEventListener('visibilitychange', drainIfWaiting);
  view.addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(PENDING_KEY)) {
      created.changedElsewhere(key.slice(STORAGE_PREFIX.length), newValue);
    }
  });
  drainIfWaiting();
  return created;
}

/** Sends, and reports once on the console what has to be corrected before anything can be delivered. */
function sendAndWarn(
  view: Window & typeof globalThis,
): (endpoint: string, answer: Answer) => Promise<Delivery> {
  const warned = new Set<string>();
  return async (endpoint, answer) => {
    const delivery = await sendAnswer(endpoint, answer, (input, init) => view.fetch(input, init));
    const fix = delivery.kind === 'later' ? delivery.fix : undefined;
    if (fix !== undefined && !warned.has(fix)) {
      warned.add(fix);
      console.warn(`<icesco-feedback-rating> A response is kept, not delivered. ${fix}`);
    }
    return delivery;
  };
}

/** Looks without touching: reading alone stores nothing. */
function holdsAnswers(view: Window): boolean {
  try {
    return Object.keys(view.localStorage).some((key) => key.startsWith(PENDING_KEY));
  } catch {
    return false;
  }
}
