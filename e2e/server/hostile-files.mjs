/**
 * The browser files as hostile pages need them, and a collector that is as strict as ours.
 *
 * - `/e2e/open/…`: files that any origin may read, an opaque one too.
 * - `/e2e/other-version/cdn/…`: the browser files of another version, as far as a page can tell.
 * - `/e2e/collect`: acknowledges a sound response as the collector does (201), else refuses it (422).
 */
import { text } from 'node:stream/consumers';
import { readAnswer } from '../../packages/core/dist/feedback.js';

export async function hostileFiles(context, next) {
  if (context.path === '/e2e/collect') {
    return collect(context);
  }
  const [, route, rest] = /^\/e2e\/(open|other-version)(\/.*)$/.exec(context.path) ?? [];
  if (route) {
    context.url = rest.startsWith('/cdn/')
      ? `/packages/widgets/dist${rest}`
      : `/apps/partner-site/dist${rest}`;
  }
  await next();
  if (route === 'open') {
    context.set('Access-Control-Allow-Origin', '*');
  }
  if (route === 'other-version' && typeof context.body === 'string') {
    context.body = `/* another version */${context.body}`;
  }
}

async function collect(context) {
  context.set('Access-Control-Allow-Origin', '*');
  context.set('Access-Control-Allow-Headers', '*');
  const parsed = (json) => {
    try {
      return JSON.parse(json);
    } catch {
      return undefined;
    }
  };
  if (context.method === 'OPTIONS') {
    context.status = 204;
    return;
  }
  const given = parsed(await text(context.req));
  const isSound = 'answer' in readAnswer(given);
  context.status = isSound ? 201 : 422;
  context.type = isSound ? 'application/json' : 'application/problem+json';
  const id = given?.id;
  context.body = JSON.stringify(isSound ? { id } : { type: 'urn:icesco:collector:problem:invalid', id });
}
