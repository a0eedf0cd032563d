/** As long as a file of ours may be on its way before one goes on without it, in ms. */
export const PATIENCE_MS = 8_000;

/**
 * What a promise brings, if it comes in time. Requests of modules have no time-out of their own.
 * @throws Error when it does not, or whatever the promise throws
 */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too late')), PATIENCE_MS);
    // Without `finally`: the page's own `Promise` may lack it.
    const end = (): void => clearTimeout(timer);
    promise.then(end, end);
    promise.then(resolve, reject);
  });
}
