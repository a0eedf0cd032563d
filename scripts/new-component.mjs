/** Creates the package of a new component: `npm run new:component NAME`, for a tag `<icesco-NAME>`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packageJson } from './new-component/package-json.mjs';
import { register } from './new-component/register.mjs';
import { sourceFiles } from './new-component/source-files.mjs';
import { root, stop } from './setup.mjs';

const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  stop('Name the component in lower case with hyphens: npm run new:component event-calendar');
}
const folder = join(root, 'packages', name);
if (existsSync(folder)) {
  stop(`packages/${name} exists already.`);
}

const words = name.split('-');
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const names = { name, pascal: words.map(capital).join(''), title: capital(words.join(' ')) };

const INTERFACE = `<!-- interface icesco-${name} -->\n<!-- /interface -->`;
const files = {
  'package.json': `${JSON.stringify(packageJson(name), null, 2)}\n`,
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

\`\`\`sh
npm install @icesco/${name}
\`\`\`

\`\`\`js
import '@icesco/${name}/define';
\`\`\`

## Interface

${INTERFACE}

Licence: [Apache-2.0](../../LICENSE)
`,
  [`../../docs/embed/${name}.md`]: `# \`<icesco-${name}>\`

\`\`\`html
<script async src="/icesco/1.0.0/autoload.js"></script>
<icesco-${name}></icesco-${name}>
\`\`\`

${INTERFACE}
`,
  ...sourceFiles(names),
};

const formatted = async (path, text) =>
  /\.(ts|mjs|json)$/.test(path) ? format(text, { ...(await resolveConfig(path)), filepath: path }) : text;

for (const [file, text] of Object.entries(files)) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await formatted(path, text));
}
const failed = await register(root, name, formatted);
for (const file of failed) {
  console.error(`Add ${name} to ${file}: its list of components was not found.`);
}
console.log(`packages/${name} is created and added to packages/widgets. Next:
1. npm install
2. npm run write:readmes
3. Write the messages in packages/${name}/src/messages, then docs/embed/${name}.md.
4. Set the budget in packages/widgets/budgets.json to what npm run check:size prints, plus 2 %.
5. If most pages need it, import ./${name}.js in packages/widgets/src/all.ts.`);
