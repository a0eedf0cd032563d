/** The page may have taken the console away. docs/embed/troubleshooting.md explains each message. */
export const warn = (message: string, ...reason: unknown[]): void =>
  window.console?.warn(`ICESCO: ${message}`, ...reason);

/** Says why a file of ours may not have come, as far as a page can know. */
export function warnNotLoaded(url: string, reason: unknown): void {
  let hint = 'missing or blocked';
  if (url.startsWith('file:')) {
    hint = 'open the page over HTTP';
  } else if (!url.startsWith(location.origin + '/')) {
    hint += ', or lacks CORS';
  }
  warn(`${url} did not load: ${hint}`, reason);
}

/** HTML has no self-closed tags: `<icesco-news-feed />` contains all that follows, and would hide it. */
export const containsRestOfPage = (element: Element): boolean =>
  [...element.children].some(({ localName, slot }) => !slot && /^(main|footer|icesco-)/.test(localName));
