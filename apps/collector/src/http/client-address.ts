import type { IncomingMessage } from 'node:http';

/**
 * The address that a request came from. It is used for the rate limit and nothing else.
 *
 * @param proxies how many proxies of our own stand in front: so many entries from the end of `X-Forwarded-For` can be
 * believed, those before them anybody can write.
 */
export function clientAddress(incoming: IncomingMessage, proxies: number): string {
  const direct = incoming.socket.remoteAddress ?? '';
  if (proxies === 0) return direct;
  const forwarded = String(incoming.headers['x-forwarded-for'] ?? '').split(',');
  return forwarded[Math.max(0, forwarded.length - proxies)]?.trim() || direct;
}
