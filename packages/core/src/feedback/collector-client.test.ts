import { describe, expect, it } from 'vitest';
import { newAnswer, type Answer } from './answer.js';
import { sendAnswer, type Delivery } from './collector-client.js';

const ENDPOINT = 'https://collector.example/v1/answers';
const PROBLEM = 'urn:icesco:collector:problem:';
const given: Answer = newAnswer(
  {
    survey: 'site',
    surveyVersion: 1,
    score: 4,
    points: 5,
    page: 'https://example.org/',
    lang: 'en',
    dir: 'ltr',
  },
  Date.UTC(2026, 0, 1),
  (bytes) => crypto.getRandomValues(bytes),
);
const OTHER_ID = '019b76db-1d37-707c-9439-91e25ce674fc';

interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly type?: string;
  readonly redirected?: boolean;
}

const reply = ({ status = 200, body, type = 'application/json', redirected = false }: Reply): Response => {
  const text = typeof body === 'string' || body === undefined ? (body ?? null) : JSON.stringify(body);
  const response = new Response(text, { status, headers: { 'Content-Type': type } });
  return Object.defineProperty(response, 'redirected', { value: redirected });
};
const send = (each: Reply): Promise<Delivery> => sendAnswer(ENDPOINT, given, async () => reply(each));
const problem = (name: string, status: number, id?: string): Reply => ({
  status,
  type: 'application/problem+json',
  body: { type: PROBLEM + name, title: '', status, ...(id !== undefined && { id }) },
});

describe('a response counts as delivered', () => {
  it.each([
    ['is new', { status: 201, body: { id: given.id } }],
    ['was there already', { body: { id: given.id, duplicate: true } }],
    ['is acknowledged as another media type', { type: 'text/plain', body: { id: given.id } }],
  ])('when it %s', async (_, each) => {
    expect(await send(each)).toEqual({ kind: 'stored' });
  });

  it.each<[string, Reply]>([
    ['an ad blocker’s empty 200', {}],
    ['a 204', { status: 204 }],
    ['an empty 201', { status: 201 }],
    ['a firewall’s own JSON', { body: { status: 'ok', id: 17 } }],
    ['the JSON of another request', { status: 201, body: { id: OTHER_ID } }],
    ['JSON that holds the id elsewhere', { body: { request: { id: given.id } } }],
    ['a list', { body: [given.id] }],
    ['null', { body: 'null' }],
    ['a web page', { type: 'text/html', body: `<!doctype html>${given.id}` }],
    ['a web page that names no type', { body: '<!doctype html>' }],
    ['a redirect to a page that is read with GET', { body: '{}', redirected: true }],
    ['a refusal with the id', { status: 403, body: { id: given.id } }],
  ])('not for %s: it is tried again', async (_, each) => {
    expect((await send(each)).kind).toBe('later');
  });

  it('not when the acknowledgement breaks off, or is longer than any acknowledgement', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new TypeError('reset')),
    });
    expect((await sendAnswer(ENDPOINT, given, async () => new Response(broken))).kind).toBe('later');
    const long = JSON.stringify({ id: given.id, padding: 'x'.repeat(100_000) });
    expect((await send({ body: long })).kind).toBe('later');
  });
});

describe('a response counts as refused', () => {
  it.each<[string, Reply, number]>([
    ['has another content under its id', problem('other-answer', 409, given.id), 409],
    ['is invalid', problem('invalid', 422, given.id), 422],
    ['is too large to be read', problem('too-large', 413), 413],
  ])('when the collector says that it %s', async (_, each, status) => {
    expect(await send(each)).toEqual({ kind: 'refused', status });
  });

  it.each<[string, Reply]>([
    ['a firewall’s 400', { status: 400, body: 'Bad request' }],
    ['a 409 of something else', { status: 409, body: { error: 'conflict' } }],
    ['a 410', { status: 410 }],
    ['a 413 of a proxy', { status: 413, type: 'text/html', body: '<h1>413</h1>' }],
    [
      'a 422 of another API',
      { status: 422, type: 'application/problem+json', body: { type: 'about:blank' } },
    ],
    ['the refusal of another response', problem('invalid', 422, OTHER_ID)],
    ['a body that broke off on the way', problem('malformed', 400)],
  ])('not for %s: it is tried again', async (_, each) => {
    expect((await send(each)).kind).toBe('later');
  });
});

describe('what the owner of the page has to correct', () => {
  it.each<[string, Reply, RegExp]>([
    ['the origin', problem('origin', 403), /allowed origins/],
    ['the path', { status: 404 }, /no collector at .*\/v1\/answers/],
    ['the path of a collector', problem('not-found', 404), /no collector at/],
    ['a redirect', { redirected: true }, /final URL/],
    ['an endpoint that is no collector', { body: '{}' }, /did not acknowledge/],
    ['a firewall', { status: 403, type: 'text/html' }, /status 403.*firewall/],
    ['a password', { status: 401 }, /status 401.*password/],
    ['a media type that a proxy has changed', problem('media-type', 415), /status 415 \(media-type\)/],
  ])('is said for %s, and the response is kept', async (_, each, expected) => {
    const delivery = await send(each);
    expect(delivery).toMatchObject({ kind: 'later', fix: expect.stringMatching(expected) as unknown });
  });

  it.each([408, 425, 429, 500, 502, 503, 504])('is nothing for %s', async (status) => {
    expect(await send({ status })).toEqual({ kind: 'later' });
  });

  it('is nothing where there is no network', async () => {
    const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    expect(await sendAnswer(ENDPOINT, given, offline)).toEqual({ kind: 'later' });
  });
});

describe('an attempt', () => {
  it('honours Retry-After', async () => {
    const response = new Response('', { status: 503, headers: { 'Retry-After': '7' } });
    expect(await sendAnswer(ENDPOINT, given, async () => response)).toEqual({
      kind: 'later',
      retryAfterMs: 7000,
    });
  });

  it('ends in time although the collector hangs and the page’s own fetch ignores the signal', async () => {
    expect(await sendAnswer(ENDPOINT, given, () => new Promise(() => {}), 5)).toEqual({ kind: 'later' });
  });

  it('ends in time although the acknowledgement never ends', async () => {
    const hanging = new Response(new ReadableStream({ start: () => {} }), { status: 201 });
    expect(await sendAnswer(ENDPOINT, given, async () => hanging, 5)).toEqual({ kind: 'later' });
  });
});
