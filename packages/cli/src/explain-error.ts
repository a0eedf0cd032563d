import { NewsError, type NewsErrorCode } from '@icesco/core/news';

/** An error, with the name of its source. */
export class SourceError extends Error {
  constructor(
    readonly source: string,
    override readonly cause: unknown,
  ) {
    super(source);
  }
}

/** One line: the source, the position in it and the problem. */
export function explain(error: unknown): string {
  if (error instanceof SourceError) {
    return `${error.source}: ${explain(error.cause)}`;
  }
  if (error instanceof NewsError) {
    return explainNews(error);
  }
  const { code, message, path } = error as NodeJS.ErrnoException;
  const known = FILE_ERRORS[code ?? ''];
  return known ? [path, known].filter(Boolean).join(': ') : (message ?? String(error));
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a directory',
  ENOTDIR: 'is not a directory',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
};

/** Messages for failed requests; parsers bring their own. */
const FETCH_ERRORS: Readonly<Partial<Record<NewsErrorCode, string>>> = {
  timeout: 'the request timed out',
  'too-large': 'larger than 16 MiB',
  'cors-or-network': 'could not connect',
  'http-status': 'the server returned an error',
  'bad-address': 'must be an http(s) URL without a password',
};

function explainNews({ code, message, detail }: NewsError): string {
  const { line, field, status, serverCode } = detail;
  const words = FETCH_ERRORS[code] ?? message;
  const place = [line !== undefined && `line ${line}`, field !== undefined && `field ${field}`].filter(
    Boolean,
  );
  const answer = [status !== undefined && `status ${status}`, serverCode].filter(Boolean);
  return [...place, words + (answer.length > 0 ? ` (${answer.join(', ')})` : '')].join(': ');
}
