import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { originCheck } from '../src/http/origins.js';
import { createRateLimit } from '../src/http/rate-limit.js';
import { answer, openApp, type AppClient } from './app-client.js';

describe('an answer over HTTP', () => {
  let app: AppClient;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.close());

  const stored = () => app.store.page({ limit: 100, quarantined: true });

  it('is created once; its retry is recognised', async () => {
    const body = answer({ comment: 'Good' });
    const first = await app.post(body);
    expect(first.status).toBe(201);
    expect(await first.json()).toEqual({ id: body['id'] });
    const again = await app.post(body, { 'Content-Type': 'text/plain;charset=UTF-8' });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ id: body['id'], duplicate: true });
    expect(await stored()).toHaveLength(1);
  });

  it('of another content with a known id is refused with a stable type', async () => {
    const body = answer();
    await app.post(body);
    const response = await app.post({ ...body, score: 1 });
    expect(response.status).toBe(409);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: 'urn:icesco:collector:problem:other-answer',
      status: 409,
      id: body['id'],
    });
  });

  it('with half a character is the same answer at its retry', async () => {
    const body = JSON.stringify(answer()).replace(/\}$/, ',"comment":"bad \\ud800 half"}');
    expect((await app.post(body)).status).toBe(201);
    expect((await app.post(body)).status).toBe(200);
  });

  it('with mistakes is answered with a pointer to each', async () => {
    const body = answer({ score: 9, lang: '' });
    const response = await app.post(body);
    expect(response.status).toBe(422);
    const { id, errors } = (await response.json()) as { id: string; errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/score', '/lang']);
    expect(id).toBe(body['id']);
  });

  it.each([[null], [[]], [{}], [{ id: '<script>' }], [{ id: { toString: 'x' } }]])(
    'that names no id gets none back: %j',
    async (body) => {
      const response = await app.post(JSON.stringify(body));
      expect([response.status, 'id' in ((await response.json()) as object)]).toEqual([422, false]);
    },
  );

  it('that is no JSON, of a strange type or encoded is refused', async () => {
    expect((await app.post('{"id":')).status).toBe(400);
    expect((await app.post(answer(), { 'Content-Type': 'application/xml' })).status).toBe(415);
    expect((await app.post(answer(), { 'Content-Encoding': 'gzip' })).status).toBe(415);
  });

  it('that is too large is refused, whatever it says of its length', async () => {
    expect((await app.post(answer({ comment: 'x'.repeat(17_000) }))).status).toBe(413);
    const { port } = new URL(app.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /v1/answers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = `1000\r\n${'x'.repeat(4096)}\r\n`;
    for (let sent = 0; sent < 5; sent++) {
      socket.write(chunk);
    }
    // The collector answers and hangs up, though the body has no end.
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('that breaks off half-way is not kept, and harms no other', async () => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    socket.write(
      'POST /v1/answers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"id":',
    );
    await app.request('/healthz');
    socket.destroy();
    expect((await app.post(answer())).status).toBe(201);
    expect(await stored()).toHaveLength(1);
  });

  it('is kept without what names a person, and without queries', async () => {
    await app.post(
      answer({
        comment: 'Call ٠٦١٢٣٤٥٦٧٨ or a.b@example.org',
        page: 'https://user:pass@www.example.org/p?q=1#f',
      }),
    );
    expect(await stored()).toMatchObject([
      { comment: 'Call [number] or [e-mail]', page: 'https://www.example.org/p' },
    ]);
  });

  it('in whose trap a robot fell looks accepted and is not counted', async () => {
    expect((await app.post({ ...answer(), website: 'https://spam.example' })).status).toBe(201);
    expect(await stored()).toMatchObject([{ quarantine: 'honeypot' }]);
    expect(await app.store.count('icesco-website')).toBe(0);
  });

  it('leaves nothing of itself in the log', async () => {
    await app.post(answer({ comment: 'SECRET-WORD' }), { 'X-Forwarded-For': '203.0.113.7' });
    const log = app.logged();
    // Before it stands the warning that nobody has told of a proxy.
    expect(JSON.parse(log.trim().split('\n').at(-1)!)).toMatchObject({
      method: 'POST',
      route: '/v1/answers',
      status: 201,
    });
    expect(log).not.toMatch(/SECRET|127\.0\.0\.1|203\.0/);
    expect(app.metrics()).toContain('icesco_answers_total{outcome="new"} 1');
  });

  it('may come from any page: its exact origin is echoed, never with credentials', async () => {
    const response = await app.post(answer(), { Origin: 'https://www.example.org' });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://www.example.org');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toBe('Origin');
    const preflight = await app.request('/v1/answers', {
      method: 'OPTIONS',
      headers: { Origin: 'https://www.example.org', 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-max-age')).toBe('7200');
  });
});

describe('answers that are not welcome', () => {
  it('from pages outside the list of origins are refused, and can read why', async () => {
    const app = await openApp({ isAllowed: originCheck(['https://www.example.org']) });
    const response = await app.post(answer(), { Origin: 'https://www.example.org.evil.example' });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://www.example.org.evil.example');
    expect(await response.json()).toMatchObject({ type: 'urn:icesco:collector:problem:origin' });
    const summary = await app.request('/v1/counters?survey=icesco-website', {
      headers: { Origin: 'https://www.example.org.evil.example' },
    });
    expect(summary.headers.get('access-control-allow-origin')).toBeNull();
    expect((await app.post(answer(), { Origin: 'https://www.example.org' })).status).toBe(201);
    expect((await app.post(answer(), { Origin: app.url })).status).toBe(201);
    await app.close();
  });

  it('too many from one network wait; another network does not', async () => {
    const app = await openApp({ rateLimit: createRateLimit(20), proxies: 1 });
    const from = async (address: string) =>
      app.post(answer(), { 'X-Forwarded-For': `198.51.100.1, ${address}` });
    const statuses = [];
    for (let sent = 0; sent < 31; sent++) {
      statuses.push((await from(`203.0.113.${sent}`)).status);
    }
    expect(statuses.slice(0, 30).every((status) => status === 201)).toBe(true);
    const refused = await from('203.0.113.200');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('3');
    expect((await from('203.0.114.1')).status).toBe(201);
    app.clock.now += 3_000;
    expect((await from('203.0.113.200')).status).toBe(201);
    await app.close();
  });

  it('are put off while the database is away, not refused', async () => {
    const app = await openApp();
    const away = await openApp({
      store: {
        ...app.store,
        add: () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })),
      },
    });
    const response = await away.post(answer());
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    await Promise.all([app.close(), away.close()]);
  });
});
