import { describe, expect, it } from 'vitest';
import { createRateLimit, networkOf } from './rate-limit.js';

describe('the rate limit', () => {
  it.each([
    ['203.0.113.77', '203.0.113'],
    ['::ffff:203.0.113.77', '203.0.113'],
    ['2001:db8:1:2::7', '2001:db8:1'],
    ['2001:0DB8:0001:ffff:1:2:3:4', '2001:db8:1'],
    ['2001:db8::7', '2001:db8:0'],
    ['::1', '0:0:0'],
  ])('takes %s for the network %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('lets a class answer at once, then so many a minute', () => {
    const limit = createRateLimit(20);
    const passed = (from: number) =>
      Array.from({ length: 100 }, () => limit('203.0.113.1', from)).filter((wait) => wait === 0).length;
    expect(passed(0)).toBe(30);
    expect(passed(60_000)).toBe(20);
    expect(passed(10 * 60_000)).toBe(30);
  });

  it('says when to come back, and then lets pass', () => {
    const limit = createRateLimit(2);
    while (limit('203.0.113.1', 0) === 0) {}
    const wait = limit('203.0.113.1', 0);
    expect(limit('203.0.113.1', wait * 1000)).toBe(0);
  });

  it('forgets all networks with the day', () => {
    const limit = createRateLimit(1);
    const lastSecond = 86_400_000 - 1;
    while (limit('203.0.113.1', lastSecond) === 0) {}
    expect(limit('203.0.113.1', lastSecond + 1)).toBe(0);
  });
});
