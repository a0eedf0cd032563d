/** How long a module of ours may take to load before the widget goes on without it, in ms. */
export const MODULE_TIMEOUT_MS = 8_000;

/**
 * The value of a promise, if it settles in time: requests of modules have no timeout of their own.
 * @throws Error after the timeout, or whatever the promise throws
 */
export function withTimeout<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), MODULE_TIMEOUT_MS);
    // Without `finally`: the page's own `Promise` may lack it.
    const end = (): void => clearTimeout(timer);
    promise.then(end, end);
    promise.then(resolve, reject);
  });
}
