import { requestEarly, takeEarly } from './early-requests.js';

const real = window.fetch.bind(window);
const assert = (holds: unknown, message: string): void => {
  if (!holds) {
    throw new Error(message);
  }
};

describe('a request that the loader makes early', () => {
  let requested: string[];
  let signal: AbortSignal | null | undefined;
  beforeEach(() => {
    requested = [];
    window.fetch = async (url, init) => {
      signal = init?.signal;
      requested.push(url instanceof Request ? url.url : url.toString());
      if (requested.at(-1)!.includes('broken')) {
        throw new TypeError('Failed to fetch');
      }
      return new Response('news');
    };
  });
  after(() => (window.fetch = real));

  it('is made once, and taken once', async () => {
    const url = 'https://news.example/once.json';
    requestEarly(document, url);
    requestEarly(document, url);
    assert(requested.length === 1, 'requested twice');
    assert((await (await takeEarly(document, url))!.text()) === 'news', 'no response');
    assert(takeEarly(document, url) === undefined, 'a response is given twice: its body can be read once');
  });

  it('is aborted by whoever takes it, so that a second one need not wait for it', () => {
    const url = 'https://news.example/late.json';
    const ending = new AbortController();
    requestEarly(document, url);
    void takeEarly(document, url, ending.signal);
    ending.abort();
    assert(signal?.aborted, 'the early request goes on');
  });

  it('that fails is met by whoever takes it, and by nobody else', async () => {
    const url = 'https://news.example/broken.json';
    let unhandled = 0;
    const count = (): void => void (unhandled += 1);
    addEventListener('unhandledrejection', count);
    requestEarly(document, url);
    await takeEarly(document, url)!.then(
      () => assert(false, 'it did not fail'),
      (error: unknown) => assert(error instanceof TypeError, 'another error'),
    );
    removeEventListener('unhandledrejection', count);
    assert(unhandled === 0, 'an unhandled rejection');
  });
});
