/** The layers of ARCHITECTURE.md, enforced: core ← kit ← components ← widgets ← apps. */
import { existsSync, readdirSync } from 'node:fs';

const packages = new URL('packages/', import.meta.url);
const names = readdirSync(packages).filter((name) => existsSync(new URL(`${name}/src/define.ts`, packages)));
const components = `^packages/(${names.join('|')})/`;

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    // `icesco:` modules are written by the build of the browser files.
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^icesco:' },
    },
    {
      name: 'core-stands-alone',
      comment: 'core is data: no Lit, no Node modules, nothing of ours above it',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: '\\.test\\.ts$|\\.contract\\.ts$' },
      to: { pathNot: '^packages/core/src/|node_modules/dompurify/' },
    },
    {
      name: 'core-subjects-apart',
      severity: 'error',
      from: { path: '^packages/core/src/(news|feedback|translation)/' },
      to: { path: '^packages/core/src/(news|feedback|translation)/', pathNot: '^packages/core/src/$1/' },
    },
    {
      name: 'core-ground-below-subjects',
      severity: 'error',
      from: { path: '^packages/core/src/(html|http|text|storage|locale|state)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/core/src/(news|feedback|translation)/' },
    },
    {
      name: 'news-model-below-all',
      comment: 'model ← formats, annotations, list ← loading',
      severity: 'error',
      from: { path: '^packages/core/src/news/model/', pathNot: '\\.(test|contract)\\.ts$' },
      to: { path: '^packages/core/src/news/(?!model/)' },
    },
    {
      name: 'news-formats-annotations-list-apart',
      comment: 'page text finds its dates and its articles by the event dates and countries in it',
      severity: 'error',
      from: { path: '^packages/core/src/news/(formats|annotations|list)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^packages/core/src/news/(?!model/)',
        pathNot: '^packages/core/src/news/($1|annotations)/',
      },
    },
    {
      name: 'kit-below-components',
      severity: 'error',
      from: { path: '^packages/kit/src/' },
      to: { path: '^packages/(?!kit/|core/)|^apps/' },
    },
    {
      name: 'components-apart',
      severity: 'error',
      from: { path: components },
      to: { path: `${components}|^packages/(widgets|cli)/|^apps/`, pathNot: '^packages/$1/' },
    },
    {
      name: 'element-free-parts',
      severity: 'error',
      from: { path: '\\.(templates|styles|events|messages)\\.ts$' },
      to: { path: '^packages/([^/]+)/src/\\1\\.ts$' },
    },
    {
      name: 'index-without-side-effects',
      severity: 'error',
      from: { path: '/src/index\\.ts$' },
      to: { path: '/define\\.(ts|js)$' },
    },
    {
      name: 'entry-points-only',
      comment: 'another package is entered through its exports',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: '^packages/$1/' },
    },
    {
      name: 'widgets-from-define',
      comment: 'but for the keys that the loader looks for: constants, which the build writes into it',
      severity: 'error',
      from: { path: '^packages/widgets/src/', pathNot: '/autoload-(?:conditions|preload)\\.ts$' },
      to: { path: '^packages/(core|kit)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/storybook-static/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
};
