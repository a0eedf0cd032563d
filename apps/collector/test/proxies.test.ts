import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { withoutPort } from '../src/http/client-address.js';
import { frameAncestors, originCheck } from '../src/http/origins.js';
import { createRateLimit } from '../src/http/rate-limit.js';
import { answer, openApp } from './app-client.js';

describe('behind a proxy, the collector', () => {
  it('distinguishes networks where the proxy names ports', async () => {
    const app = await openApp({ rateLimit: createRateLimit(1), proxies: 1 });
    const from = async (address: string) => (await app.post(answer(), { 'X-Forwarded-For': address })).status;
    expect(await from('203.0.113.7:5678')).toBe(201);
    expect(await from('203.0.113.8:1234')).toBe(429);
    expect(await from('198.51.100.7:5678')).toBe(201);
    expect(await from('[2001:db8:1::1]:5678')).toBe(201);
    expect(await from('2001:db8:2::1')).toBe(201);
    await app.close();
    expect(withoutPort('2001:db8::1')).toBe('2001:db8::1');
    expect(withoutPort('::ffff:203.0.113.7')).toBe('::ffff:203.0.113.7');
    expect(withoutPort('203.0.113.7')).toBe('203.0.113.7');
  });

  it('accepts its own form under the name that the proxy received', async () => {
    const send = (app: Awaited<ReturnType<typeof openApp>>) =>
      app.post(answer(), {
        Origin: 'https://feedback.example.org',
        'X-Forwarded-Host': 'feedback.example.org',
      });
    const isAllowed = originCheck(['https://www.example.org']);
    const behind = await openApp({ isAllowed, proxies: 1 });
    expect((await send(behind)).status).toBe(201);
    await behind.close();
    const alone = await openApp({ isAllowed });
    expect((await send(alone)).status).toBe(403);
    await alone.close();
  });

  it('says once that the number of proxies is missing', async () => {
    const app = await openApp();
    for (let times = 0; times < 3; times++) {
      await app.post(answer(), { 'X-Forwarded-For': '203.0.113.7' });
    }
    expect(app.logged().match(/--proxies is 0/g)).toHaveLength(1);
    expect(app.logged()).not.toContain('203.0.113');
    await app.close();
  });

  it('asks clients to close their connections while it stops', async () => {
    const state = { ready: true };
    const app = await openApp({ isReady: () => state.ready });
    const reply = () => {
      const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
      socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
      return text(socket);
    };
    state.ready = false;
    expect(await reply()).toMatch(/^HTTP\/1\.1 200 [^]*connection: close/i);
    await app.close();
  });
});

describe('origins', () => {
  it.each([
    ['https://*.example.org', 'https://a.example.org', true],
    ['https://*.example.org', 'https://a.b.example.org', true],
    ['https://*.example.org', 'https://example.org', false],
    ['https://*.example.org', 'http://a.example.org', false],
    ['https://*.example.org', 'https://evilexample.org', false],
    ['https://*.example.org', 'https://a.example.org.evil.example', false],
    ['null', 'null', true],
    ['https://www.example.org', 'null', false],
  ])('%s allows %s: %s', (allowed, origin, expected) => {
    expect(originCheck([allowed])(origin)).toBe(expected);
  });

  it.each(['https://*.org', 'https://*', 'https://www.*.org', '*', 'example.org'])(
    '%s is refused',
    (origin) => {
      expect(() => originCheck([origin])).toThrow('is not the origin of a site');
    },
  );

  it('of frames cannot add to the policy', () => {
    expect(frameAncestors([])).toBe("'none'");
    expect(frameAncestors(['https://www.example.org', 'https://*.example.org'])).toBe(
      'https://www.example.org https://*.example.org',
    );
    expect(() => frameAncestors(["https://a.example; script-src 'unsafe-inline'"])).toThrow('not the origin');
  });
});

describe('requests that are wrong', () => {
  it('in their method get the right ones in `Allow`', async () => {
    const app = await openApp();
    const allowed = async (method: string, path: string) => {
      const response = await fetch(app.url + path, { method });
      return [response.status, response.headers.get('allow')];
    };
    expect(await allowed('GET', '/v1/answers')).toEqual([405, 'POST, OPTIONS']);
    expect(await allowed('POST', '/v1/config/icesco-website')).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(await allowed('PUT', '/v1/answers/x')).toEqual([405, 'DELETE, OPTIONS']);
    expect(await allowed('GET', '/v1/nothing')).toEqual([404, null]);
    await app.close();
  });

  it('in their content do not use up the rate of right ones, and have a limit too', async () => {
    const app = await openApp({ rateLimit: createRateLimit(2), invalidLimit: createRateLimit(10) });
    const statuses = [];
    for (let sent = 0; sent < 16; sent++) {
      statuses.push((await app.post(answer({ score: 99 }))).status);
    }
    expect(statuses.slice(0, 15).every((status) => status === 422)).toBe(true);
    expect(statuses[15]).toBe(429);
    expect((await app.post(answer())).status).toBe(201);
    await app.close();
  });

  it('that only read are limited apart from responses', async () => {
    const app = await openApp({ readLimit: createRateLimit(2) });
    const read = async () => (await app.request('/v1/counters?survey=icesco-website')).status;
    expect([await read(), await read(), await read(), await read()]).toEqual([200, 200, 200, 429]);
    expect((await app.post(answer())).status).toBe(201);
    expect((await app.request('/healthz')).status).toBe(200);
    await app.close();
  });
});
