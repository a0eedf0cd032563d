import { describe, expect, it } from 'vitest';
import { summarise, topBoxes, wilsonInterval } from './summary.js';

describe('the interval of a share', () => {
  // Newcombe (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (count, n, low, high) => {
    const interval = wilsonInterval(count, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('says nothing is known where nobody answered', () =>
    expect(wilsonInterval(0, 0)).toEqual({ share: 0, low: 0, high: 1 }));

  it('stays within 0 and 1, and mirrors', () => {
    for (let n = 1; n <= 40; n += 1) {
      for (let count = 0; count <= n; count += 1) {
        const { low, high, share } = wilsonInterval(count, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low <= share && share <= high).toBe(true);
        expect(low).toBeCloseTo(1 - wilsonInterval(n - count, n).high, 12);
      }
    }
  });
});

describe('the summary', () => {
  it('counts the two highest of five as satisfied', () => {
    const summary = summarise([5, 10, 15, 40, 30]);
    expect([
      summary.n,
      summary.boxes,
      summary.satisfied.share,
      summary.dissatisfied.share,
      summary.mean,
    ]).toEqual([100, 2, 0.7, 0.15, 3.8]);
  });

  it('takes its rule from the number of points', () =>
    expect([3, 4, 5, 7, 8, 10].map(topBoxes)).toEqual([1, 2, 2, 2, 3, 3]));

  it('of nobody has no mean', () => expect(summarise([0, 0, 0, 0, 0])).toMatchObject({ n: 0, mean: 0 }));
});
