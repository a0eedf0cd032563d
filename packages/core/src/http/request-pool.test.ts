import { describe, expect, it, vi } from 'vitest';
import { shareRequest } from './request-pool.js';

const page = () => ({ owner: {}, signal: new AbortController() });

describe('requests of one page', () => {
  it('for the same thing at the same time are one', async () => {
    const { owner, signal } = page();
    const start = vi.fn(async () => ({ news: 1 }));
    const [a, b] = await Promise.all([
      shareRequest(owner, 'x', signal.signal, start),
      shareRequest(owner, 'x', signal.signal, start),
    ]);
    expect(start).toHaveBeenCalledTimes(1);
    expect(a).toBe(b);
  });

  it('for another thing, of another page, or later are their own', async () => {
    const { owner, signal } = page();
    const start = vi.fn(async () => 1);
    await Promise.all([
      shareRequest(owner, 'x', signal.signal, start),
      shareRequest(owner, 'y', signal.signal, start),
      shareRequest({}, 'x', signal.signal, start),
    ]);
    await shareRequest(owner, 'x', signal.signal, start);
    expect(start).toHaveBeenCalledTimes(4);
  });

  it('fail for all who wait, and are then requested again', async () => {
    const { owner, signal } = page();
    const start = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('no')).mockResolvedValue(2);
    const both = await Promise.allSettled([
      shareRequest(owner, 'x', signal.signal, start),
      shareRequest(owner, 'x', signal.signal, start),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await shareRequest(owner, 'x', signal.signal, start)).toBe(2);
  });

  it('go on while somebody waits, and end when nobody does', async () => {
    const owner = {};
    const [one, two] = [new AbortController(), new AbortController()];
    let inner: AbortSignal | undefined;
    const start = (signal: AbortSignal) => {
      inner = signal;
      return new Promise<number>(() => {});
    };
    const first = shareRequest(owner, 'x', one.signal, start);
    const second = shareRequest(owner, 'x', two.signal, start);
    one.abort();
    await expect(first).rejects.toMatchObject({ code: 'aborted' });
    expect(inner!.aborted).toBe(false);
    two.abort();
    await expect(second).rejects.toMatchObject({ code: 'aborted' });
    expect(inner!.aborted).toBe(true);
    expect(await shareRequest(owner, 'x', new AbortController().signal, async () => 3)).toBe(3);
  });

  it('are not begun for who has given up already', async () => {
    await expect(shareRequest({}, 'x', AbortSignal.abort(), async () => 1)).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});
