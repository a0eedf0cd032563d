import { FetchError } from './fetch-error.js';

interface Flight {
  readonly answer: Promise<unknown>;
  readonly ending: AbortController;
  waiting: number;
}

const flights = new WeakMap<object, Map<string, Flight>>();

/**
 * Several widgets that ask for the same thing at the same time share one request. It ends early only when
 * nobody waits for it any more.
 *
 * @param owner whose requests are shared: the `fetch` they go through
 * @param start begins the request; must heed its signal
 * @throws FetchError `aborted` as soon as `signal` aborts, or whatever `start` throws
 */
export function shareRequest<T>(
  owner: object,
  key: string,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const pool = flights.get(owner) ?? new Map<string, Flight>();
  flights.set(owner, pool);
  const flight = pool.get(key) ?? takeOff(pool, key, start);
  flight.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(new FetchError('aborted', 'aborted by the caller'));
      if (--flight.waiting) {
        return;
      }
      if (pool.get(key) === flight) {
        pool.delete(key);
      }
      flight.ending.abort();
    };
    if (signal.aborted) {
      return leave();
    }
    signal.addEventListener('abort', leave);
    // Without `finally`: the page's own `Promise` may lack it.
    const stay = (): void => signal.removeEventListener('abort', leave);
    flight.answer.then(stay, stay);
    flight.answer.then(resolve as (value: unknown) => void, reject);
  });
}

function takeOff(
  pool: Map<string, Flight>,
  key: string,
  start: (signal: AbortSignal) => Promise<unknown>,
): Flight {
  const ending = new AbortController();
  const flight: Flight = { ending, waiting: 0, answer: start(ending.signal) };
  const land = (): unknown => pool.get(key) === flight && pool.delete(key);
  flight.answer.then(land, land);
  pool.set(key, flight);
  return flight;
}
