/** The recipes of CONTRIBUTING.md, carried out on a copy of the repository. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository, linkPackage, runIn } from './repository-copy.mjs';

// Compilers and linters of a whole repository, on a machine that may be busy.
const timeout = 600_000;
let copy = '';
let remove = () => {};

beforeAll(() => ({ copy, remove } = copyRepository()), timeout);
afterAll(() => remove(), timeout);

const read = (file) => readFileSync(join(copy, file), 'utf8');
const write = (file, text) => {
  mkdirSync(join(copy, file, '..'), { recursive: true });
  writeFileSync(join(copy, file), text);
};
function edit(file, before, after) {
  expect(read(file), file).toContain(before);
  write(file, read(file).replace(before, after));
}
const run = (folder, command, ...args) => runIn(join(copy, folder), command, ...args);
function expectSuccess(folder, command, ...args) {
  const { succeeded, output } = run(folder, command, ...args);
  expect(succeeded, `${command} ${args.join(' ')}\n${output}`).toBe(true);
}
/** The second check of a package reuses what the first one found. */
function typecheck(folder) {
  const state = join(copy, folder, '.tsbuildinfo');
  return run(folder, 'tsc', '-p', 'tsconfig.json', '--noEmit', '--incremental', '--tsBuildInfoFile', state);
}

describe('Add a component', () => {
  const folder = 'packages/event-calendar';

  beforeAll(() => {
    expectSuccess('.', 'node', 'scripts/new-component.mjs', 'event-calendar');
    linkPackage(copy, folder);
    expectSuccess(folder, 'npm', 'run', 'build');
    expectSuccess('packages/widgets', 'node', 'build.mjs');
    expectSuccess('.', 'node', 'scripts/docs/write-readmes.mjs');
  }, timeout);

  it.each([
    ['types', folder, 'tsc', '-p', 'tsconfig.json'],
    ['types of the browser files', 'packages/widgets', 'tsc', '-p', 'tsconfig.json'],
    ['lint', '.', 'eslint', folder, 'packages/widgets/src', '--max-warnings=0'],
    ['format', '.', 'prettier', '--check', folder, 'packages/widgets', 'apps/storybook/package.json'],
    ['imports', '.', 'depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps'],
    ['unused code', '.', 'knip'],
    ['manifest', '.', 'node', 'scripts/checks/check-manifest.mjs'],
    ['README', '.', 'node', 'scripts/docs/write-readmes.mjs', '--check'],
    ['package', folder, 'publint', '--strict'],
    ['sizes', '.', 'node', 'scripts/checks/check-size.mjs'],
  ])('passes the check: %s', (_, ...command) => expectSuccess(...command), timeout);

  it(
    'publishes its licence and its README',
    () => {
      const { output } = run(folder, 'npm', 'pack', '--dry-run', '--loglevel=notice');
      expect(output).toContain('LICENSE');
      expect(output).toContain('README.md');
    },
    timeout,
  );
});

describe('Add a language', () => {
  const folder = 'packages/feedback-summary';
  const english = () => read(`${folder}/src/messages/en.ts`).replace('const en:', 'const sw:');

  it(
    'names each message that is missing',
    () => {
      write(
        `${folder}/src/messages/sw.ts`,
        english()
          .replace(/ {2}retry: .*\n/, '')
          .replace('default en', 'default sw'),
      );
      expect(typecheck(folder).output).toContain("'retry' is missing");
    },
    timeout,
  );

  it(
    'passes the check of types',
    () => {
      write(`${folder}/src/messages/sw.ts`, english().replace('default en', 'default sw'));
      edit(
        `${folder}/src/feedback-summary.messages.ts`,
        "fr: () => import('./messages/fr.js')",
        "fr: () => import('./messages/fr.js'), sw: () => import('./messages/sw.js')",
      );
      const { succeeded, output } = typecheck(folder);
      expect(succeeded, output).toBe(true);
    },
    timeout,
  );
});

describe('Add a news format', () => {
  const news = 'packages/core/src/news';

  it(
    'is required by the compiler in parse-news.ts',
    () => {
      edit(`${news}/model/source-kind.ts`, "'page-text']", "'page-text', 'lines']");
      write(
        `${news}/formats/lines/lines.ts`,
        `import { NewsError } from '../../model/news-error.js';
import type { NewsSource } from '../../model/news-source.js';

/** A format that nobody uses. */
export const lines: NewsSource = {
  kind: 'lines',
  recognises: ({ text }) => text.startsWith('LINES'),
  read() {
    throw new NewsError('malformed', 'There is no line.', {});
  },
};
`,
      );
      edit(
        `${news}/formats/index.ts`,
        'readonly Format[] = [\n',
        "readonly Format[] = [\n  { kind: 'lines', family: 'text', load: () => import('./lines/lines.js').then(({ lines }) => lines) },\n",
      );
      expect(typecheck('packages/core').output).toContain('parse-news.ts');
    },
    timeout,
  );

  it(
    'passes the check of types and of imports',
    () => {
      edit(`${news}/formats/parse-news.ts`, "'page-text': pageText,", "'page-text': pageText,\n  lines,");
      edit(
        `${news}/formats/parse-news.ts`,
        'import { pageText }',
        "import { lines } from './lines/lines.js';\nimport { pageText }",
      );
      const { succeeded, output } = typecheck('packages/core');
      expect(succeeded, output).toBe(true);
      expectSuccess('.', 'depcruise', '--config', '.dependency-cruiser.mjs', 'packages/core');
    },
    timeout,
  );
});
