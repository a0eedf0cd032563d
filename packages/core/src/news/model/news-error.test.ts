import { afterEach, describe, expect, it, vi } from 'vitest';
import { FetchError } from '../../http/fetch-error.js';
import { asNewsError, NewsError } from './news-error.js';

afterEach(() => vi.restoreAllMocks());

describe('an error of the news', () => {
  it('keeps the code, the detail and the cause of a failed request', () => {
    const cause = new FetchError('http-status', 'http-status: https://example.org/', { status: 503 });
    const error = asNewsError(cause);
    expect(error).toBeInstanceOf(NewsError);
    expect(error).toMatchObject({ code: 'http-status', detail: { status: 503 }, cause });
  });

  it('is passed on as it is', () => {
    const error = new NewsError('not-news', 'This is a web page, not a feed.');
    expect(asNewsError(error)).toBe(error);
  });

  it('reports a programming error on the console, with its stack', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const mistake = new TypeError('items is not iterable');
    expect(asNewsError(mistake)).toMatchObject({ code: 'malformed', cause: mistake });
    expect(report).toHaveBeenCalledWith(mistake);
  });
});
