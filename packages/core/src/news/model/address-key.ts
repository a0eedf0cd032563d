/** What says that a page is the light version for phones (AMP) of another one. */
const AMP_PATH = /\/amp(?=\/?$)|\.amp(?=\.html?$|$)|(?<=^[^/]+)\/amp(?=\/)/;
const AMP_PARAMETER = /^(?:(?:no)?amp(?:=.*)?|outputType=amp)$/;

/**
 * Percent-encoded letters as letters, so that `%d8%a7`, `%D8%A7` and `ا` agree. Broken encoding stays as it
 * is.
 */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part.toLowerCase();
  }
}

/** Path and query in one spelling: the query sorted by its parameters, AMP versions as the page itself. */
function spelling(rest: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)(.*)$/.exec(rest)!;
  const parameters = query
    .split('&')
    .filter((parameter) => parameter && !AMP_PARAMETER.test(parameter))
    .map((parameter) => decoded(parameter.replace(/=$/, '')))
    .sort();
  const page = decoded(path).replace(AMP_PATH, '').replace(/\/$/, '');
  return (
    page +
    (parameters.length ? '?' + parameters.join('&') : '') +
    decoded(AMP_PARAMETER.test(hash.slice(1)) ? '' : hash)
  );
}

/**
 * What two canonical addresses of one page have in common: compares, never fetches. Leaves out the scheme,
 * `www.`, `amp`, the order of parameters, the way letters are encoded, and a slash at the end of the path,
 * which sites change without noticing.
 */
export function addressKey(url: string): string {
  const rest = url.replace(
    /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/[cv]\/(?:s\/)?)?(?:(?:www|amp)\.)?/i,
    '',
  );
  // Most addresses have nothing to be compared but a slash.
  return /[%?#]|amp|[^\0-\x7f]/.test(rest) ? spelling(rest) : rest.replace(/\/$/, '');
}
