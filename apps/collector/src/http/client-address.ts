import type { IncomingMessage } from 'node:http';

/**
 * The address that a request came from. It is used for the rate limit and nothing else.
 *
 * @param proxies how many proxies of our own stand in front: so many entries from the end of
 *   `X-Forwarded-For` can be believed, those before them anybody can write.
 */
export function clientAddress(incoming: IncomingMessage, proxies: number): string {
  const direct = incoming.socket.remoteAddress ?? '';
  if (proxies === 0) {
    return direct;
  }
  const forwarded = String(incoming.headers['x-forwarded-for'] ?? '').split(',');
  return withoutPort(forwarded[Math.max(0, forwarded.length - proxies)]?.trim() ?? '') || direct;
}

/** Some proxies (Azure, IIS) name the port as well: `203.0.113.7:5678`, `[2001:db8::1]:5678`. */
export function withoutPort(address: string): string {
  if (address.startsWith('[')) {
    const end = address.indexOf(']');
    return end === -1 ? address.slice(1) : address.slice(1, end);
  }
  const colon = address.indexOf(':');
  return address.includes('.') && colon !== -1 && colon === address.lastIndexOf(':')
    ? address.slice(0, colon)
    : address;
}
