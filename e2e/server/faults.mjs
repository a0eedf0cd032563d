/**
 * `/e2e/fault/KEY/FAULT/PATTERN/PATH`: what stands at PATH, with a fault where PATH fits PATTERN (`_` for
 * all), until `/e2e/fault/KEY/repair` has been requested; `/e2e/fault/KEY/break` undoes that.
 * `/e2e/fault/KEY/count`: how many sound answers came after that.
 * `/e2e/fault/KEY/release` ends what hangs: Firefox keeps the connections of modules that a closed frame has
 * requested, and opens six to a server.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * The pages of these tests let the clocks of their time-outs run five times as fast: longer than any of them.
 */
const MINUTE_MS = 5_000;
const repaired = new Set();
const counts = new Map();

const half = (response, end) =>
  response.write('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","ti', end);
const FAULTS = {
  refused: ({ req }) => req.socket.destroy(),
  reset: ({ res }) => half(res, () => res.destroy()),
  hanging: ({ res }) => half(res),
  'cut short': ({ res }) => half(res, () => res.end()),
  async endless({ res }) {
    const part = Buffer.alloc(1 << 20, ' ');
    for (let sent = 0; sent < 60 && !res.destroyed; sent += 1) {
      if (!res.write(part)) {
        await new Promise((resolve) => res.once('drain', resolve));
      }
    }
    res.end();
  },
};
const PROBLEM = 'application/problem+json';
const problem = (name) => JSON.stringify({ type: `urn:icesco:collector:problem:${name}` });
/** Complete responses that are not what was requested: status, media type, body. */
const ANSWERS = {
  'an empty answer (200)': [200, 'text/plain', ''],
  'no content (204)': [204, 'text/plain', ''],
  'JSON of something else': [
    200,
    'application/json',
    '{"status":"ok","id":"019b76db-1d37-707c-9439-91e25ce674fc"}',
  ],
  "a firewall's refusal (403)": [403, 'text/html', '<!doctype html><title>Forbidden</title>'],
  'the origin is not allowed (403)': [403, PROBLEM, problem('origin')],
  'a refusal of something else (422)': [422, 'application/json', '{"error":"invalid"}'],
  'refused by the collector (422)': [422, PROBLEM, problem('invalid')],
};
const STATUSES = { 'not found (404)': 404, 'server error (500)': 500, 'too many (429)': 429 };

/** Past the server's own cache, which would keep the fault. */
function raw(context, status, headers, body = '') {
  context.respond = false;
  context.res
    .writeHead(status, { ...headers, 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' })
    .end(body);
}

/** What stands at a path: files are read each time, so that they may become invalid later. */
async function whole(context, path, next, type, charset = '') {
  const folder = { feeds: 'apps/partner-site/dist', cdn: 'packages/widgets/dist' }[path[0]];
  if (folder) {
    const own = path.at(-1).endsWith('.js') ? 'text/javascript' : 'application/feed+json';
    return raw(
      context,
      200,
      { 'Content-Type': (type ?? own) + charset },
      readFileSync(new URL(`../../${folder}/${path.join('/')}`, import.meta.url)),
    );
  }
  await next();
  if (type || charset) {
    context.type = (type ?? 'application/json') + charset;
  }
}

/** Responses that hang, by key. */
const hanging = new Map();

export async function faults(context, next) {
  const [, key, rest] = /^\/e2e\/fault\/([\w-]+)\/(.*)$/.exec(context.path) ?? [];
  if (!key) {
    return next();
  }
  if (rest === 'repair') {
    return void ((context.body = 'repaired'), repaired.add(key));
  }
  if (rest === 'break') {
    return void ((context.body = 'broken'), repaired.delete(key));
  }
  if (rest === 'release') {
    hanging.get(key)?.forEach((response) => response.destroy());
    return void ((context.body = 'released'), hanging.delete(key));
  }
  if (rest === 'count') {
    return void (context.body = String(counts.get(key) ?? 0));
  }
  const [name, pattern, ...path] = rest.split('/');
  const fault = decodeURIComponent(name);
  const { search } = context;
  context.url = `/${path.join('/')}${search}`;
  const sound = repaired.has(key) || (pattern !== '_' && !context.url.includes(decodeURIComponent(pattern)));
  if (sound) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  context.set('Access-Control-Allow-Origin', '*');
  context.set('Access-Control-Allow-Headers', '*');
  if (sound) {
    return whole(context, path, next);
  }
  if (fault in FAULTS) {
    context.respond = false;
    if (fault !== 'refused') {
      context.res.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
    }
    if (fault === 'hanging') {
      hanging.set(key, [...(hanging.get(key) ?? []), context.res]);
    }
    return FAULTS[fault](context);
  }
  if (fault in STATUSES) {
    return raw(context, STATUSES[fault], { 'Content-Type': 'text/plain' }, fault);
  }
  if (fault in ANSWERS) {
    const [status, type, body] = ANSWERS[fault];
    return raw(context, status, { 'Content-Type': type }, body);
  }
  // The browser asks for that page with GET, and without a body.
  if (fault === 'redirected to another page') {
    return raw(context, 302, { Location: '/e2e/answer/x?body=%7B%22status%22%3A%22ok%22%7D' });
  }
  if (fault === 'redirected for ever') {
    return raw(context, 302, {
      Location: `/e2e/fault/${key}/${name}/${pattern}/${path.join('/')}?${Math.random()}`,
    });
  }
  if (fault === 'a web page instead') {
    return raw(
      context,
      200,
      { 'Content-Type': 'text/html' },
      '<!doctype html><title>Welcome</title><p>Please log in to the network.',
    );
  }
  if (fault === 'a moment late') {
    await wait(100);
  }
  if (fault === 'a minute late') {
    await wait(MINUTE_MS);
  }
  const type = fault === 'of another type' ? 'text/plain' : undefined;
  const charset = fault === 'of a wrong charset' ? '; charset=x-unknown' : '';
  await whole(context, path, next, type, charset);
}
