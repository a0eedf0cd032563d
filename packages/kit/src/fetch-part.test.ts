import { fetchPart } from './fetch-part.js';

const part = { loaded: true };
const own = Object.getOwnPropertyDescriptor(navigator, 'onLine');
const original = window.fetch;

function says(onLine: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: onLine });
}
function assertEqual(actual: unknown, expected: unknown): void {
  if (actual !== expected) {
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

describe('a part of a widget', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    if (own) {
      Object.defineProperty(navigator, 'onLine', own);
    }
    window.fetch = original;
  });

  it('is requested where the browser says that it is offline and the network works', async () => {
    says(false);
    assertEqual(await fetchPart(() => Promise.resolve(part)), part);
  });

  it('is not requested without a network: Firefox would remember the failure', async () => {
    says(false);
    window.fetch = () => Promise.reject(new TypeError('offline'));
    let requests = 0;
    const load = () => {
      requests += 1;
      return Promise.resolve(part);
    };
    assertEqual(await fetchPart(load), undefined);
    assertEqual(requests, 0);
  });

  it('is undefined where its file does not come', async () => {
    assertEqual(await fetchPart(() => Promise.reject(new Error('missing'))), undefined);
  });
});
