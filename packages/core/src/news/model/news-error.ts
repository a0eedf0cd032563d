/** Why news could not be had. Stable: widgets and the CLI choose their words by it. */
export type NewsErrorCode =
  /** The bytes are in none of the formats that are read here. */
  | 'not-news'
  /** The bytes claim a format but cannot be read as it (truncated JSON, for instance). */
  | 'malformed'
  /** More bytes than the limit allows. */
  | 'too-large'
  /** No answer within the time limit. */
  | 'timeout'
  /** Refused, unreachable, or not allowed across origins: a browser cannot tell these apart. */
  | 'cors-or-network'
  /** The server answered with an error status. */
  | 'http-status'
  /** The address is not one that may be fetched (scheme, credentials, syntax). */
  | 'bad-address'
  /** The caller gave up. Never shown. */
  | 'aborted';

/** The one error that reading or fetching news throws. Its message is for developers and leaks no content. */
export class NewsError extends Error {
  override readonly name = 'NewsError';

  constructor(
    readonly code: NewsErrorCode,
    message: string,
    /**
     * `url`: what was asked; `status`: HTTP status; `retryAfterMs`: what the server asked to wait; `line`,
     * `field`: where the input is at fault.
     */
    readonly detail: {
      readonly url?: string;
      readonly status?: number;
      readonly retryAfterMs?: number;
      readonly line?: number;
      readonly field?: string;
      /** Machine-readable code of the server's own error body (WordPress `code`). */
      readonly serverCode?: string;
      /** Address of the feed that a web page names. */
      readonly feedUrl?: string;
    } = {},
  ) {
    super(message);
  }
}
