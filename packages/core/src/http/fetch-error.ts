/** Why a response could not be fetched. Stable. */
export type FetchErrorCode =
  /** More bytes than the limit allows. */
  | 'too-large'
  /** No response within the time limit. */
  | 'timeout'
  /** Refused, unreachable, or not allowed across origins: a browser cannot tell these apart. */
  | 'cors-or-network'
  /** The server responded with an error status. */
  | 'http-status'
  /** The URL is not one that may be fetched (scheme, credentials, syntax). */
  | 'bad-address'
  /** The caller aborted the request. Never shown. */
  | 'aborted';

/** What is known about a failed request. */
export interface FetchErrorDetail {
  /** The requested URL. */
  readonly url?: string;
  /** HTTP status. */
  readonly status?: number;
  /** How long the server asks clients to wait, in ms. */
  readonly retryAfterMs?: number;
  /** Machine-readable code of the server's own error body (WordPress `code`). */
  readonly serverCode?: string;
}

/** The only error that fetching throws. Its message is for developers and leaks no content. */
export class FetchError extends Error {
  override readonly name = 'FetchError';

  constructor(
    readonly code: FetchErrorCode,
    message: string,
    readonly detail: FetchErrorDetail = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
