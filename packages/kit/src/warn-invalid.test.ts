import { coerceStrings } from './coerce-strings.js';
import { reportInvalid } from './invalid-warning.js';

const assertEqual = (actual: unknown, expected: unknown): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};

describe('a warning of an invalid attribute', () => {
  const real = console.warn;
  let warnings: unknown[];

  beforeEach(() => {
    warnings = [];
    console.warn = (message: unknown) => void warnings.push(message);
  });
  afterEach(() => (console.warn = real));

  it('names the element, the attribute, its value and the value used instead', () => {
    reportInvalid(document.createElement('icesco-example'), 'points', '11', 5, 'A number from 3 to 10.');
    assertEqual(warnings, [
      '<icesco-example> points="11" is invalid; 5 is used instead. A number from 3 to 10.',
    ]);
  });

  it('comes once for each value of each element', () => {
    const [one, other] = [document.createElement('p'), document.createElement('p')];
    for (const value of ['a', 'a', 'b', 'a']) {
      reportInvalid(one, 'mode', value, 'inline');
    }
    reportInvalid(other, 'mode', 'a', 'inline');
    assertEqual(warnings.length, 3);
  });

  it('survives values that cannot be shown, and stays short', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    for (const value of [circular, undefined, Symbol('x'), 5n, 'x'.repeat(5000)]) {
      reportInvalid(document.body, 'survey', value, undefined);
    }
    assertEqual(
      warnings.map((each) => String(each).length < 300),
      Array(5).fill(true),
    );
  });

  it('comes for a property of another type, not for one that is not given', async () => {
    const element = Object.assign(document.createElement('p'), { mode: {}, theme: null, shape: undefined });
    const attributes = {
      mode: { default: 'inline' },
      theme: { default: 'auto' },
      shape: { default: 'numbers' },
    };
    coerceStrings(element, attributes, ['mode', 'theme', 'shape']);
    assertEqual([element.mode, element.theme, element.shape], ['inline', 'auto', 'numbers']);
    // By then its code has been fetched.
    await import('./invalid-warning.js');
    await Promise.resolve();
    assertEqual(warnings, ['<p> mode={} is invalid; "inline" is used instead.']);
  });
});
