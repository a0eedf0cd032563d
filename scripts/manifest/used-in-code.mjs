/**
 * What an element's source really uses: the slots and parts of its templates, the custom properties of its
 * styles, the events of its package, the attributes that it watches or reads. Words that a template is given
 * are looked up in their types; one that may be any text cannot be documented, and is an error.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const isSource = (file) => file.endsWith('.ts') && !/\.(test|stories|fixture|contract)\.ts$/.test(file);

/** @param folder folder of a built component package. @param name of its class. */
export async function usedInCode(folder, name) {
  const files = readdirSync(join(folder, 'src'))
    .filter(isSource)
    .map((file) => join(folder, 'src', file));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const templates = files.flatMap((file) =>
    templatesOf(program.getSourceFile(file), program.getTypeChecker()),
  );
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const entryPoint = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
  return {
    attributes: attributesOf(entryPoint[name], text),
    events: Object.values(entryPoint).flatMap(({ type, prototype }) =>
      prototype instanceof Event ? `${type} ${prototype.constructor.name}` : [],
    ),
    // An element without templates names them as properties of what it creates.
    slots: [
      ...words(templates, /<slot(?=[\s>])[^>]*?(?:\sname="?([^">\s]*)|>)/g),
      ...words([text], /\bslot: '([^']*)'/g),
    ],
    parts: [...words(templates, /\spart="?([^">]*)/g), ...words([text], /\bpart: '([^']*)'/g)],
    cssProperties: customProperties(text),
  };
}

/** The text of every `html` template, each value in it replaced by the words it may be. */
function templatesOf(source, checker) {
  const found = [];
  const valueOf = ({ expression }, before) => {
    // Only the names of slots and parts have to be known.
    if (!/(\spart="?|<slot[^>]*\sname=)[^">]*$/.test(before)) {
      return '';
    }
    const type = checker.getTypeAtLocation(expression);
    const each = type.isUnion() ? type.types : [type];
    if (!each.every((one) => one.isStringLiteral())) {
      throw new Error(
        `${source.fileName}: \${${expression.getText()}} may be any text: give it a type of words`,
      );
    }
    return each.map(({ value }) => value).join();
  };
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      if (ts.isNoSubstitutionTemplateLiteral(template)) {
        found.push(template.text);
      } else {
        found.push(
          template.templateSpans.reduce(
            (text, span) => text + valueOf(span, text) + span.literal.text,
            template.head.text,
          ),
        );
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Each word that a pattern finds; '' where it finds none, as in an unnamed slot. */
const words = (templates, pattern) =>
  templates.flatMap((text) =>
    [...text.matchAll(pattern)].flatMap(([, found = '']) => found.trim().split(/[\s,]+/)),
  );

/**
 * Those of the browser itself are no part of ours; one that the element sets on itself is its own business.
 */
const attributesOf = (element, text) => [
  ...element.observedAttributes,
  ...[...text.matchAll(/this\.(?:get|has)Attribute\('([\w-]+)'\)/g)].map(([, attribute]) => attribute),
];

/**
 * Directly, or by the tokens of kit that the package's or kit's base styles use. A private property that the
 * package sets itself is its own business.
 */
function customProperties(text) {
  const kit = (file) =>
    readFileSync(new URL(`../../packages/kit/src/${file}.styles.ts`, import.meta.url), 'utf8');
  const declarations = [...kit('tokens').matchAll(/(--_\w+):([^;]+);/g)];
  const behind = (token, seen = new Set()) => {
    if (seen.has(token)) {
      return [];
    }
    seen.add(token);
    return declarations
      .filter(([, name]) => name === token)
      .flatMap(([, , value]) => [
        ...publicIn(value),
        ...privateIn(value).flatMap((each) => behind(each, seen)),
      ]);
  };
  const used = privateIn(text + kit('base')).filter((token) => !text.includes(`${token}:`));
  const properties = used.flatMap((token) => {
    const found = behind(token);
    return found.length ? found : token;
  });
  return [...properties, ...publicIn(text)];
}

const publicIn = (css) => [...css.matchAll(/var\((--icesco-[a-z\d-]+)/g)].map(([, name]) => name);
const privateIn = (css) => [...css.matchAll(/var\((--_\w+)/g)].map(([, name]) => name);
