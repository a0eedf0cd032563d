import { localStorageStore } from '../storage/local-storage.js';
import { openStore } from '../storage/open-store.js';
import { sendAnswer } from './collector-client.js';
import { createOutbox, type Outbox } from './outbox.js';
import { PENDING_KEY, STORAGE_PREFIX } from './storage-keys.js';

const outboxes = new WeakMap<Window, Outbox>();

/**
 * The one outbox of a page, whatever the number of its widgets: kept in `localStorage` (synchronous, so that an answer
 * is down before the page can go; shared by all pages of the site), in memory where that is blocked.
 *
 * Nothing is stored before the first answer; what an earlier page left behind is delivered.
 */
export function pageOutbox(view: Window & typeof globalThis): Outbox {
  const present = outboxes.get(view);
  if (present) return present;
  const created = createOutbox({
    openStore: () => openStore(localStorageStore(() => view.localStorage, STORAGE_PREFIX)),
    send: (endpoint, answer) => sendAnswer(endpoint, answer, (input, init) => view.fetch(input, init)),
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
  drainIfWaiting();
  return created;
}

/** Looks without touching: reading alone stores nothing. */
function holdsAnswers(view: Window): boolean {
  try {
    return Object.keys(view.localStorage).some((key) => key.startsWith(PENDING_KEY));
  } catch {
    return false;
  }
}
