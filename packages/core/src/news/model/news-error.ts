import { FetchError, type FetchErrorCode, type FetchErrorDetail } from '../../http/fetch-error.js';

/** Why there is no news. Stable: widgets and the CLI choose their messages by it. */
export type NewsErrorCode =
  | FetchErrorCode
  /** The bytes are in none of the supported formats. */
  | 'not-news'
  /** The bytes claim a format but cannot be parsed as it (truncated JSON, for instance). */
  | 'malformed';

/** What is known about the failure. */
export interface NewsErrorDetail extends FetchErrorDetail {
  /** Where the input is invalid. */
  readonly line?: number;
  readonly field?: string;
  /** URL of the feed that a web page names. */
  readonly feedUrl?: string;
}

/**
 * The only error that loading or parsing news throws. Its message is for developers and leaks no content;
 * `cause` is the error behind it, if any.
 */
export class NewsError extends Error {
  override readonly name = 'NewsError';

  constructor(
    readonly code: NewsErrorCode,
    message: string,
    readonly detail: NewsErrorDetail = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Callers meet one kind of error. An unexpected one is a programming error, and is reported as such. */
export function asNewsError(error: unknown): NewsError {
  if (error instanceof NewsError) {
    return error;
  }
  if (error instanceof FetchError) {
    return new NewsError(error.code, error.message, error.detail, { cause: error });
  }
  console.error(error);
  return new NewsError('malformed', 'the news could not be read', {}, { cause: error });
}
