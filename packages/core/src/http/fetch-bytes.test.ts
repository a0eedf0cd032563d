import { describe, expect, it, vi } from 'vitest';
import { FetchError } from './fetch-error.js';
import { fetchBytes, type Fetch, type FetchBytesOptions } from './fetch-bytes.js';
import type { Wait } from './wait.js';

const URL_ = 'https://news.example/feed';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Pauses pass at once and are noted; the time limit of a try never comes, unless the test says so. */
function clock(limitPasses = false) {
  const pauses: number[] = [];
  const wait: Wait = (ms, signal) => {
    if (ms !== 10_000) {
      pauses.push(ms);
      return Promise.resolve();
    }
    return limitPasses
      ? Promise.resolve()
      : new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
  };
  return { wait, pauses };
}

/** Answers with each in turn; the last one stays. */
function server(...answers: (() => Response | Promise<Response>)[]) {
  return vi.fn<Fetch>(async () => (answers.length > 1 ? answers.shift()! : answers[0]!)());
}

const status =
  (code: number, headers: Record<string, string> = {}, body = '') =>
  () =>
    new Response(body, { status: code, headers });
const get = (fetch: Fetch, options: Partial<FetchBytesOptions> = {}) =>
  fetchBytes(URL_, { fetch, random: () => 0.5, wait: clock().wait, ...options });
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('should have failed'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(FetchError);
      return error as FetchError;
    },
  );

describe('an answer', () => {
  it('comes with its bytes, type and headers', async () => {
    const got = await get(
      server(
        () =>
          new Response('أخبار', { headers: { 'Content-Type': 'application/rss+xml', 'X-WP-Total': '12' } }),
      ),
    );
    expect(got).toMatchObject({
      status: 200,
      url: URL_,
      contentType: 'application/rss+xml',
      headers: { 'x-wp-total': '12' },
    });
    expect(text(got.bytes)).toBe('أخبار');
  });

  it('is requested without cookies, and without headers that cost a preflight', async () => {
    const fetch = server(status(200));
    await get(fetch);
    expect(fetch.mock.calls[0]![1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    expect(fetch.mock.calls[0]![1].headers).toBeUndefined();
  });

  it('may be "not modified" or empty', async () => {
    expect(await get(server(() => new Response(null, { status: 304 })))).toMatchObject({
      status: 304,
      bytes: new Uint8Array(),
    });
    expect(await get(server(() => new Response(null, { status: 204 })))).toMatchObject({
      status: 204,
      bytes: new Uint8Array(),
    });
  });

  it('may have a body without a stream', async () => {
    const answer = () => Object.defineProperty(new Response('old'), 'body', { value: null });
    expect(text((await get(server(answer))).bytes)).toBe('old');
    expect((await failureOf(get(server(answer), { maxBytes: 2 }))).code).toBe('too-large');
  });

  it('is measured, whatever its Content-Length says', async () => {
    expect(text((await get(server(status(200, { 'Content-Length': '900000000' }, 'short')))).bytes)).toBe(
      'short',
    );
    expect(
      (await failureOf(get(server(status(200, { 'Content-Length': '1' }, 'long')), { maxBytes: 3 }))).code,
    ).toBe('too-large');
  });

  it('may be exactly as large as the limit', async () => {
    expect(text((await get(server(status(200, {}, 'four')), { maxBytes: 4 })).bytes)).toBe('four');
  });

  it('of 200 MB is cut off at the limit', async () => {
    let served = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (served >= 200_000_000) {
          return controller.close();
        }
        served += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel: () => void (cancelled = true),
    });
    const fetch = server(() => new Response(body));
    expect((await failureOf(get(fetch))).code).toBe('too-large');
    expect(served).toBeLessThan(8_000_000);
    expect(cancelled).toBe(true);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('a failure', () => {
  it.each([
    'ftp://news.example/',
    'javascript:alert(1)',
    'https://me:secret@news.example/',
    'no address',
    '/feed',
  ])('is a bad address: %s', async (url) => {
    const fetch = server(status(200));
    expect((await failureOf(fetchBytes(url, { fetch }))).code).toBe('bad-address');
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([400, 401, 403, 404, 410])('of status %i is final', async (code) => {
    const fetch = server(status(code));
    const error = await failureOf(get(fetch));
    expect(error).toMatchObject({ code: 'http-status', detail: { url: URL_, status: code } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('keeps the error code that WordPress gives', async () => {
    const body = '{"code":"rest_post_invalid_page_number","message":"…","data":{"status":400}}';
    expect((await failureOf(get(server(status(400, {}, body))))).detail.serverCode).toBe(
      'rest_post_invalid_page_number',
    );
  });

  it.each([
    '<html>',
    '{"code":{"x":1}}',
    '{"code":"<img onerror=1>"}',
    'null',
    `{"code":"x","pad":"${'x'.repeat(20_000)}"}`,
  ])('with the body %.30s has no server code', async (body) =>
    expect((await failureOf(get(server(status(403, {}, body))))).detail.serverCode).toBeUndefined(),
  );

  it('of the network or of CORS is one kind, tried three times in all', async () => {
    const fetch = vi.fn<Fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failureOf(get(fetch))).code).toBe('cors-or-network');
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('in the midst of the body is of the network', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(new TypeError('connection lost')),
        }),
      );
    expect(text((await get(server(broken, status(200, {}, 'whole')))).bytes)).toBe('whole');
    expect((await failureOf(get(server(broken)))).code).toBe('cors-or-network');
  });

  it('is the time limit when the server hangs, even if fetch does not heed its signal', async () => {
    const fetch = vi.fn<Fetch>(() => new Promise(() => {}));
    expect((await failureOf(get(fetch, { wait: clock(true).wait }))).code).toBe('timeout');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is the time limit when the body stops coming', async () => {
    const slow = () =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)) }));
    const passes: (() => void)[] = [];
    const wait: Wait = () => new Promise((resolve) => passes.push(resolve));
    const failed = failureOf(get(server(slow), { wait }));
    await vi.waitFor(() => expect(passes).toHaveLength(1), 30_000);
    passes[0]!();
    expect((await failed).code).toBe('timeout');
  });
});

describe('trying again', () => {
  it('waits a random part of a window that doubles', async () => {
    const { wait, pauses } = clock();
    await failureOf(get(server(status(503)), { wait, retries: 4 }));
    expect(pauses).toEqual([250, 500, 1000, 2000]);
  });

  it('ends with the first success', async () => {
    const fetch = server(status(502), status(429), status(200, {}, 'news'));
    expect(text((await get(fetch)).bytes)).toBe('news');
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('heeds Retry-After in seconds and as a date', async () => {
    const { wait, pauses } = clock();
    const now = () => Date.UTC(2026, 0, 1, 12, 0, 0);
    await get(
      server(
        status(429, { 'Retry-After': '7' }),
        status(503, { 'Retry-After': 'Thu, 01 Jan 2026 12:00:20 GMT' }),
        status(200),
      ),
      { wait, now },
    );
    expect(pauses).toEqual([7000, 20_000]);
  });

  it('takes a date that has passed as "now", and nonsense as nothing', async () => {
    const { wait, pauses } = clock();
    await get(
      server(
        status(503, { 'Retry-After': 'Thu, 01 Jan 1970 00:00:00 GMT' }),
        status(503, { 'Retry-After': 'soon' }),
        status(200),
      ),
      { wait },
    );
    expect(pauses).toEqual([0, 500]);
  });

  it('leaves a server alone that asks for an hour, and says so', async () => {
    const fetch = server(status(503, { 'Retry-After': '3600' }));
    expect((await failureOf(get(fetch))).detail.retryAfterMs).toBe(3_600_000);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('giving up', () => {
  it('ends a request at once, and the download with it', async () => {
    const given = new AbortController();
    let inner: AbortSignal | undefined;
    const fetch = vi.fn<Fetch>((_, { signal }) => {
      inner = signal!;
      return new Promise(() => {});
    });
    const failed = failureOf(get(fetch, { signal: given.signal }));
    given.abort();
    expect((await failed).code).toBe('aborted');
    await Promise.resolve();
    expect(inner!.aborted).toBe(true);
  });

  it('before the start asks nothing', async () => {
    const fetch = server(status(200));
    expect((await failureOf(get(fetch, { signal: AbortSignal.abort() }))).code).toBe('aborted');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('during a pause asks nothing more', async () => {
    const given = new AbortController();
    const fetch = server(status(503));
    const failed = failureOf(fetchBytes(URL_, { fetch, signal: given.signal, random: () => 1 }));
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(1), 30_000);
    given.abort();
    expect((await failed).code).toBe('aborted');
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
