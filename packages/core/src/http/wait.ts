/** A clock to wait by: resolves after `ms`, or at once when the signal aborts. Tests put in their own. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

export const wait: Wait = (ms, signal) =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    if (signal?.aborted) {
      done();
    }
    signal?.addEventListener('abort', done);
  });
