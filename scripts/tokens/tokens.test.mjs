import assert from 'node:assert/strict';
import test from 'node:test';
import { contrast, fromHex, fromOklch, toOklch } from './colour.mjs';
import { contrastTable } from './contrast.mjs';
import { CONTEXTS, readTokens } from './read-tokens.mjs';

test('the colours of each theme have the contrast that WCAG asks for, with every accent', () => {
  for (const { theme, front, ground, needed, least } of contrastTable()) {
    assert.ok(least >= needed, `${theme}: ${front} on ${ground} has ${least.toFixed(2)}, not ${needed}`);
  }
});

test('contexts change tokens of the base only', () => {
  const paths = new Set(readTokens('base').map(({ path }) => path));
  for (const { name } of CONTEXTS) {
    for (const { path } of readTokens(name)) {
      assert.ok(paths.has(path), `${name}: ${path} is no token of the base`);
    }
  }
});

test('Arabic text has a line height of 1.7 or more', () => {
  const lines = readTokens('arabic').filter(({ path }) => path.startsWith('line.'));
  assert.equal(lines.length, 2);
  assert.ok(lines.every(({ value }) => value >= 1.7));
});

test('colours survive the way to OKLCH and back', () => {
  const green = fromHex('#005f56');
  const back = fromOklch(toOklch(green));
  assert.ok(green.every((c, index) => Math.abs(c - back[index]) < 0.002));
  assert.equal(contrast([0, 0, 0], [1, 1, 1]), 21);
});
