import { afterEach, expect, test, vi } from 'vitest';
import { findCountries } from './countries.js';

afterEach(() => vi.unstubAllGlobals());

// Names are built once and kept, so this stands in a file, and thus a module graph, of its own.
test('an engine without Intl.DisplayNames still finds the names of the alias table', () => {
  vi.stubGlobal('Intl', {});
  expect(findCountries('Ivory Coast, Palestine and Egypt; فلسطين وكوت ديفوار')).toEqual(['CI', 'PS']);
});
