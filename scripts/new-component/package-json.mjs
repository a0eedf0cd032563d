/** The `package.json` of a new component: the same as that of the others. */
const FRAMEWORKS = ['react', 'react-18', 'vue', 'svelte', 'solid'];

const target = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });

export const packageJson = (name) => ({
  name: `@icesco/${name}`,
  version: '0.0.0',
  description: `<icesco-${name}>`,
  keywords: ['icesco', 'web-components', 'lit'],
  license: 'Apache-2.0',
  repository: {
    type: 'git',
    url: 'git+https://github.com/icesco/widgets.git',
    directory: `packages/${name}`,
  },
  type: 'module',
  sideEffects: ['./dist/define.js', './src/define.ts', './dist/frameworks/*.js'],
  files: ['dist', 'CHANGELOG.md'],
  exports: {
    '.': target('index'),
    './define': target('define'),
    ...Object.fromEntries(FRAMEWORKS.map((each) => [`./${each}`, target(`frameworks/${each}`)])),
    './custom-elements.json': './dist/custom-elements.json',
    './vscode.html-custom-data.json': './dist/vscode.html-custom-data.json',
    './web-types.json': './dist/web-types.json',
    './package.json': './package.json',
  },
  customElements: './dist/custom-elements.json',
  'web-types': './dist/web-types.json',
  publishConfig: { access: 'public', provenance: true },
  scripts: {
    build:
      'tsup --config ../../tsup.library.ts && tsc -p tsconfig.build.json && node ../../scripts/manifest/build.mjs',
    typecheck: 'tsc -p tsconfig.json',
    prepack: 'node ../../scripts/packages/copy-licence.mjs',
  },
  dependencies: { '@icesco/core': '0.0.0', '@icesco/kit': '0.0.0', lit: '^3.3.3' },
  peerDependencies: {
    '@lit/react': '^1.0.8',
    react: '>=18',
    'solid-js': '^1.9.0',
    svelte: '>=4',
    vue: '^3.5.0',
  },
  peerDependenciesMeta: Object.fromEntries(
    ['@lit/react', 'react', 'solid-js', 'svelte', 'vue'].map((each) => [each, { optional: true }]),
  ),
});
