import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOWN } from '../consumers/consume.mjs';
import { codeBlocks } from './code-blocks.mjs';
import { openShell } from './shell.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const blocks = codeBlocks();
const about = (path) => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => about(join(folder, name))),
);
const { scripts } = about('.');

/**
 * Commands that change the checkout or need a database server: only their existence is checked here;
 * their own tests run them.
 */
const ELSEWHERE = [
  [
    /^npm (?:run )?(?:-s )?([\w:-]+)/,
    ([, name]) => (name === 'start' || name === 'test' ? scripts[name] : scripts[name]),
  ],
  [
    /^(?:DATABASE_URL=\S+ )?icesco-collector(?: copy-to-postgres .*)?$/,
    () => existsSync(join(root, 'apps/collector/test')),
  ],
];

describe('what the documents show for a shell', () => {
  let shell;
  beforeAll(async () => void (shell = await openShell()));
  afterAll(() => shell.close());

  for (const { place, code } of blocks.filter(({ language }) => language === 'sh')) {
    it(place, { timeout: 60_000 }, async () => {
      const rest = [];
      for (const line of code.split('\n').map((each) => each.trim())) {
        const install = /^npm install (.+)/.exec(line)?.[1].split(' ');
        const elsewhere = ELSEWHERE.find(([pattern]) => pattern.test(line));
        if (install) {
          const published = install.filter((name) => name.startsWith('@icesco/'));
          for (const name of published) {
            expect(workspaces.find((each) => each.name === name)?.private, name).not.toBe(true);
          }
          const peers = published.flatMap((name) =>
            Object.keys(workspaces.find((each) => each.name === name).peerDependencies ?? {}),
          );
          expect(
            install.filter((name) => !published.includes(name) && !peers.includes(name)),
            'neither ours nor a peer',
          ).toEqual([]);
        } else if (elsewhere) {
          expect(elsewhere[1](elsewhere[0].exec(line)), line).toBeTruthy();
        } else {
          rest.push(line);
        }
      }
      await shell.run(rest.join('\n'));
    });
  }

  it('leaves what it promises', () => {
    expect(readdirSync(join(shell.folder, 'var/www/html/icesco'))).toHaveLength(1);
    expect(
      JSON.parse(readFileSync(join(shell.folder, 'var/www/html/news.en.json'), 'utf8')).items,
    ).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(shell.folder, 'news.json'), 'utf8')).items[0].title).toContain(
      'library',
    );
    expect(readdirSync(join(shell.folder, 'backup'))).toHaveLength(1);
  });
});

describe('what the documents show for a bundler', () => {
  const modules = blocks.filter(({ language, code }) => language === 'js' && code.includes('import '));

  it('compiles against the packages', { timeout: 60_000 }, () => {
    expect(modules.length).toBeGreaterThan(4);
    const texts = new Map(
      modules.map(({ code }, index) => [join(root, 'e2e', `document-${index}.ts`), `${code}\nexport {};`]),
    );
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.getSourceFile = (name, ...rest) =>
      texts.has(name)
        ? ts.createSourceFile(name, texts.get(name), rest[0])
        : getSourceFile.call(host, name, ...rest);
    host.fileExists = (name) => texts.has(name) || fileExists.call(host, name);
    const program = ts.createProgram([...texts.keys()], options, host);
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) =>
          `${modules[[...texts.keys()].indexOf(file?.fileName)]?.place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
    expect(problems).toEqual([]);
  });

  it('is JSON where it says so', () => {
    for (const { place, code } of blocks.filter(({ language }) => language === 'json')) {
      expect(() => JSON.parse(code), place).not.toThrow();
    }
  });

  it('is compiled by a consumer, for a framework', () => {
    const shown = blocks
      .filter(({ language }) => /^(tsx?|vue|svelte)$/.test(language))
      .map(({ place, heading, language }) => [place.split(':')[0], heading, language].join());
    expect(shown.sort()).toEqual(Object.values(SHOWN).map(String).sort());
  });

  it('is in a language that some test reads', () => {
    expect(
      [...new Set(blocks.map(({ language }) => language))].filter(
        (language) =>
          ![
            'html',
            'css',
            'js',
            'sh',
            'json',
            'ts',
            'tsx',
            'vue',
            'svelte',
            'sql',
            'php',
            'console',
            'yaml',
            '',
          ].includes(language),
      ),
    ).toEqual([]);
  });
});

describe('the documents', () => {
  const pages = [
    '.',
    'docs',
    'docs/collector',
    'docs/decisions',
    'docs/embed',
    ...workspaces.map(({ repository }) => repository?.directory).filter(Boolean),
  ].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
      .map((name) => join(folder, name)),
  );

  it('link to what is there', () => {
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#\s]+)/g)]
        .map(([, target]) => target)
        .filter(
          (target) => !/^(?:https?|mailto):/.test(target) && !existsSync(join(root, page, '..', target)),
        )
        .map((target) => `${page}: ${target}`),
    );
    expect(pages.length).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });

  it('name tests that are there, for every threat', () => {
    const rows = readFileSync(join(root, 'docs/decisions/014-threat-model.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| attacker |'));
    const named = rows.map((row) =>
      [
        ...row
          .split('|')
          .at(-2)
          .matchAll(/`([^`]+)`/g),
      ].map(([, path]) => path),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(
      named.filter((paths) => !paths.length || !paths.every((path) => existsSync(join(root, path)))),
    ).toEqual([]);
  });
});
