import { NewsError, type NewsErrorCode } from '@icesco/core/news';

/** An error, with the name of the source that it is about. */
export class SourceError extends Error {
  constructor(
    readonly source: string,
    override readonly cause: unknown,
  ) {
    super(source);
  }
}

/** One line for a person: which source, where in it, what is wrong. */
export function explain(error: unknown): string {
  if (error instanceof SourceError) return `${error.source}: ${explain(error.cause)}`;
  if (error instanceof NewsError) return explainNews(error);
  const { code, message, path } = error as NodeJS.ErrnoException;
  const known = FILE_ERRORS[code ?? ''];
  return known ? [path, known].filter(Boolean).join(': ') : (message ?? String(error));
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'not permitted',
  EPERM: 'not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ENOSPC: 'no space left',
  EROFS: 'the file system cannot be written',
};

/** What cannot be read is explained by its reader; what cannot be had, here. */
const FETCH_ERRORS: Readonly<Partial<Record<NewsErrorCode, string>>> = {
  timeout: 'no whole answer in time',
  'too-large': 'larger than 16 MiB',
  'cors-or-network': 'unreachable',
  'http-status': 'the server answered with an error',
  'bad-address': 'not an http(s) address without a password',
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
