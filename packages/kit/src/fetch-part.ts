/**
 * A part of the widget; `undefined` when it could not be fetched. Not tried while the device is offline: Firefox
 * remembers for as long as the page stays that a module did not come.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part | undefined> {
  try {
    return navigator.onLine === false ? undefined : await load();
  } catch {
    return undefined;
  }
}
