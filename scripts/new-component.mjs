/** Creates the package of a new component: `npm run new:component NAME`, for a tag `<icesco-NAME>`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, stop } from './setup.mjs';

const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  stop('Name the component in lower case with hyphens: npm run new:component event-calendar');
}
const folder = join(root, 'packages', name);
if (existsSync(folder)) {
  stop(`packages/${name} is there already.`);
}

const pascal = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const files = {
  'package.json': `${JSON.stringify(
    {
      name: `@icesco/${name}`,
      version: '0.0.0',
      description: `<icesco-${name}>`,
      license: 'Apache-2.0',
      type: 'module',
      sideEffects: ['./dist/define.js', './src/define.ts', './dist/frameworks/*.js'],
      files: ['dist', 'CHANGELOG.md'],
      exports: {
        '.': { types: './dist/index.d.ts', default: './dist/index.js' },
        './define': { types: './dist/define.d.ts', default: './dist/define.js' },
        './custom-elements.json': './dist/custom-elements.json',
        './package.json': './package.json',
      },
      customElements: './dist/custom-elements.json',
      publishConfig: { access: 'public', provenance: true },
      scripts: {
        build:
          'tsup --config ../../tsup.library.ts && tsc -p tsconfig.build.json && node ../../scripts/manifest/build.mjs',
        typecheck: 'tsc -p tsconfig.json',
      },
      dependencies: { '@icesco/core': '0.0.0', '@icesco/kit': '0.0.0', lit: '^3.3.3' },
    },
    null,
    2,
  )}\n`,
  'tsconfig.json': `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": { "noEmit": true, "types": ["mocha"] },
  "include": ["src"]
}
`,
  'tsconfig.build.json': `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": { "emitDeclarationOnly": true, "outDir": "dist", "rootDir": "src" },
  "include": ["src"],
  "exclude": ["**/*.test.ts", "**/*.stories.ts"]
}
`,
  'README.md': `# @icesco/${name}

\`<icesco-${name}>\`: what it is for.

## Interface

<!-- interface icesco-${name} -->

<!-- /interface -->

Licence: [Apache-2.0](../../LICENSE)
`,
  'src/index.ts': `export { Icesco${pascal} } from './${name}.js';\n`,
  'src/define.ts': `import { defineElement } from '@icesco/kit';
import { Icesco${pascal} } from './${name}.js';

declare global {
  interface HTMLElementTagNameMap {
    'icesco-${name}': Icesco${pascal};
  }
}

defineElement('icesco-${name}', Icesco${pascal});
`,
  [`src/${name}.ts`]: `import { base, LocaleController, tokens } from '@icesco/kit';
import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { messages } from './${name}.messages.js';
import { styles } from './${name}.styles.js';
import { content } from './${name}.templates.js';

/**
 * What it is for, in one sentence.
 *
 * @tag icesco-${name}
 * @slot - What is shown where no script runs.
 */
export class Icesco${pascal} extends LitElement {
  static override styles = [tokens, base, styles];
  static override properties: PropertyDeclarations = { theme: { type: String, reflect: true } };

  declare theme: string;

  #locale = new LocaleController(this, messages);

  constructor() {
    super();
    this.theme = 'auto';
  }

  protected override render(): TemplateResult {
    return content((key) => this.#locale.text(key), this.#locale.dir);
  }
}
`,
  [`src/${name}.templates.ts`]: `import { html, type TemplateResult } from 'lit';
import type { ${pascal}Messages } from './${name}.messages.js';

export function content(say: (key: keyof ${pascal}Messages) => string, dir: string): TemplateResult {
  return html\`<section dir=\${dir} aria-label=\${say('label')}><slot></slot></section>\`;
}
`,
  [`src/${name}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  section {
    display: grid;
    gap: var(--_gap);
  }
\`;
`,
  [`src/${name}.messages.ts`]: `import type { Message } from '@icesco/core/locale';
import type { MessageCatalogue } from '@icesco/kit';
import en from './messages/en.js';

export interface ${pascal}Messages {
  readonly label: Message;
}

export const messages: MessageCatalogue<${pascal}Messages> = {
  en,
  others: { ar: () => import('./messages/ar.js'), fr: () => import('./messages/fr.js') },
};
`,
  ...Object.fromEntries(
    ['ar', 'en', 'fr'].map((lang) => [
      `src/messages/${lang}.ts`,
      `import type { ${pascal}Messages } from '../${name}.messages.js';

const ${lang}: ${pascal}Messages = {
  label: '',
};

export default ${lang};
`,
    ]),
  ),
  [`src/${name}.test.ts`]: `import './define.js';

describe('<icesco-${name}>', () => {
  it('says what it is in the language of the page', () => {
    throw new Error('Write what a reader notices.');
  });
});
`,
};

for (const [file, text] of Object.entries(files)) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`packages/${name} is laid out. Write its words in messages/, its test, then run npm install and npm test.
Add it to packages/widgets/src/all.ts, a file packages/widgets/src/${name}.ts, the loader's list in autoload.ts, and budgets.json.`);
