/**
 * Runs the browser tests, written for Mocha, in Vitest. What needs our test server is left out: its pages are
 * not here.
 */
import { afterAll, beforeAll, describe, it } from 'vitest';

const NEEDS_SERVER = /public list|Trusted Types/;
/** Its limit of time is not for mutated code. */
const SLOW = /without freezing/;
const served = (take) => (name, body) =>
  (NEEDS_SERVER.test(name) || SLOW.test(name) ? take.skip : take)(name, body);

Object.assign(globalThis, { describe: served(describe), it: served(it), before: beforeAll, after: afterAll });
