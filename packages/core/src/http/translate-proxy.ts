/** The parameters that the proxy adds to every address. */
const ADDED = /^_x_tr_/;

/**
 * The original address of a page shown by the `translate.goog` proxy: it writes `.` as `-` and `-` as `--` in
 * the host name, and adds parameters that start with `_x_tr_`.
 *
 * @param url - address of the proxied page.
 * @returns the original, or `undefined` when the address is not the proxy's.
 */
export function proxyOriginal(url: string): { url: string; source?: string; target?: string } | undefined {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return undefined;
  }
  const host = /^(.+)\.translate\.goog$/.exec(address.hostname)?.[1];
  if (!host) {
    return undefined;
  }
  const query = address.searchParams;
  const source = query.get('_x_tr_sl');
  const target = query.get('_x_tr_tl');
  const original = new URL(address);
  original.protocol = query.get('_x_tr_sch') === 'http' ? 'http:' : 'https:';
  original.port = '';
  original.hostname = host.replace(/--|-/g, (sign) => (sign === '-' ? '.' : '-'));
  for (const name of [...original.searchParams.keys()]) {
    if (ADDED.test(name)) {
      original.searchParams.delete(name);
    }
  }
  return { url: original.href, ...(source && source !== 'auto' && { source }), ...(target && { target }) };
}

/**
 * The original address of a page shown by Kagi Translate:
 * `https://translate.kagi.com/translate/LANGUAGE/ADDRESS`.
 *
 * @returns the original, or `undefined` when the address is another.
 */
export function kagiOriginal(url: string): { url: string; target: string } | undefined {
  const [, target, original] =
    /^https:\/\/translate\.kagi\.com\/(?:translate\/)?([\w-]+)\/(https?:\/\/?.+)$/.exec(url) ?? [];
  // A server may have joined the two slashes.
  return original && target ? { url: original.replace(/^(https?:\/)(?=[^/])/, '$1/'), target } : undefined;
}
