/**
 * The Custom Elements Manifest of one component package: what its source says, completed by what its built
 * class does.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { fieldsOfTable } from './attribute-table.mjs';
import { completeFromClass } from './complete-from-class.mjs';

/** What is kept by the browser or by Lit, not by a page that uses the element. */
const NOT_FOR_PAGES = /^#|^(styles|properties|shadowRootOptions|formAssociated|className|form\w+Callback)$/;

/**
 * @param folder folder of a component package, built. @returns its manifest, with the addresses of the built
 * files.
 */
export async function analyse(folder) {
  const name = basename(folder);
  const files = [`src/${name}.ts`, `src/${name}.events.ts`];
  const modules = files.flatMap((file) => {
    try {
      return ts.createSourceFile(
        file,
        readFileSync(join(folder, file), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      );
    } catch {
      return [];
    }
  });
  const manifest = create({ modules });
  const built = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
  for (const module of manifest.modules) {
    for (const declaration of module.declarations) {
      // The analyzer takes a global superclass for one of the file's own.
      if (declaration.superclass?.module === module.path) {
        delete declaration.superclass;
      }
      declaration.members = declaration.members?.filter(
        (member) => !NOT_FOR_PAGES.test(member.name) && (member.privacy ?? 'public') === 'public',
      );
      if (!declaration.customElement) {
        continue;
      }
      declaration.description = forUsers(declaration.description);
      // Events are those of the contract; the analyzer adds what it sees dispatched, without names.
      declaration.events = (declaration.events ?? []).filter((event) => event.name?.startsWith('icesco-'));
      declaration.members.unshift(...((await fieldsOfTable(folder)) ?? []));
      completeFromClass(declaration, built[declaration.name]);
      manifest.modules.push(definition(declaration, module.path));
    }
  }
  return JSON.parse(JSON.stringify(manifest).replaceAll(/"src\/([\w.-]+)\.ts"/g, '"dist/$1.js"'));
}

/** Without pointers to the decisions, which are for those who work on the element. */
const forUsers = (description) => description.replaceAll(/\s*\(docs\/decisions\/[^)]*\)/g, '');

/** The entry point that registers the element. */
function definition({ tagName, name }, path) {
  return {
    kind: 'javascript-module',
    path: 'src/define.ts',
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
  };
}
