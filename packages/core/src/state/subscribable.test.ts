import { afterEach, describe, expect, it, vi } from 'vitest';
import { Subscribable } from './subscribable.js';

describe('a subscribable', () => {
  afterEach(() => vi.restoreAllMocks());

  it('notifies every listener, also after one that throws', () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const subscribable = new Subscribable<number>();
    const received: number[] = [];
    const failure = new Error('a broken listener');
    subscribable.subscribe(() => {
      throw failure;
    });
    subscribable.subscribe((value) => void received.push(value));
    subscribable.notify(7);
    expect([received, reported.mock.calls]).toEqual([[7], [[failure]]]);
  });

  it('ends one subscription of a listener that subscribed twice', () => {
    const subscribable = new Subscribable();
    let calls = 0;
    const listener = (): void => void (calls += 1);
    const end = subscribable.subscribe(listener);
    subscribable.subscribe(listener);
    end();
    end();
    subscribable.notify();
    expect(calls).toBe(1);
  });

  it('lets a listener end its subscription while it is notified', () => {
    const subscribable = new Subscribable();
    let calls = 0;
    const end = subscribable.subscribe(() => end());
    subscribable.subscribe(() => (calls += 1));
    subscribable.notify();
    expect(calls).toBe(1);
  });
});
