import type { NewsError } from '@icesco/core/news';

const DOCUMENT = 'See docs/embed/troubleshooting.md.';

/** What a webmaster can do about each kind of failure. */
function adviceOn({ code, message, detail: { status } }: NewsError): string {
  switch (code) {
    case 'cors-or-network':
      return 'It cannot be reached, or its server does not allow other sites to read it (Access-Control-Allow-Origin) or this page’s Content-Security-Policy does not (connect-src). For a feed of another site, take a snapshot on your own server.';
    case 'http-status':
      return status === 404 || status === 410
        ? `The server answers ${status}: there is nothing at this address. Correct it in src.`
        : `The server answers with the status ${status ?? 'of an error'}. Open the address in a browser, and ask who runs the server.`;
    case 'not-news':
      return `${message} Put the address of a feed (RSS, Atom, JSON Feed) into src, or add source="wordpress" for a WordPress site.`;
    case 'malformed':
      return `The feed cannot be read: ${message} Check it with: npx @icesco/cli news check ADDRESS`;
    case 'timeout':
      return 'The server did not answer in time.';
    case 'too-large':
      return 'The answer is too large. Ask for fewer items.';
    case 'bad-address':
      return 'This is not an http(s) address that can be loaded.';
    default:
      return message;
  }
}

/** Says on the console why news could not be loaded, and what to do: once for each source. */
export function advise(errors: readonly NewsError[]): void {
  for (const error of errors) {
    globalThis.console?.warn(
      `<icesco-news-feed> could not load ${error.detail.url ?? 'its news'}. ${adviceOn(error)} ${DOCUMENT}`,
    );
  }
}
