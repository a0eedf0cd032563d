/**
 * A part of the widget; `undefined` when it could not be fetched. Not tried without a network: Firefox
 * remembers for as long as the page stays that a module could not be loaded.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part | undefined> {
  try {
    return (await hasNetwork()) ? await load() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Some networks (a VPN, a captive portal) work although the browser says that it is offline: then a request
 * decides.
 */
async function hasNetwork(): Promise<boolean> {
  if (navigator.onLine !== false || !/^https?:/.test(location.href)) {
    return true;
  }
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
