/** What editors complete and explain from: the same elements in the two formats that they read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from './elements.mjs';

/** HTML custom data of Visual Studio Code, for its setting `html.customData`. */
const vscodeData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, description, attributes }) => ({
    name: tag,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
      ...(wordsOf(attribute).length && { values: wordsOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

/** Web types of the JetBrains editors, which find them by the field `web-types` of package.json. */
const webTypes = (elements, { name, version }) => ({
  name,
  version,
  'description-markup': 'markdown',
  contributions: { html: { elements: elements.map(webElement) } },
});

const named = (list) => list.map(({ name, description }) => ({ name, description }));

const webElement = (element) => ({
  name: element.tag,
  description: element.description,
  attributes: element.attributes.map((attribute) => ({
    name: attribute.name,
    description: attribute.description,
    ...(attribute.default && { default: attribute.default }),
    value: {
      type: wordsOf(attribute).length
        ? wordsOf(attribute).map((word) => `'${word}'`)
        : (attribute.type?.text ?? 'string'),
    },
  })),
  slots: named(element.slots),
  js: {
    properties: element.properties.map(({ name, description, type }) => ({
      name,
      description,
      type: type?.text,
    })),
    events: element.events.map(({ name, description, type }) => ({ name, description, type: type?.text })),
  },
  css: { properties: named(element.cssProperties), parts: named(element.parts) },
});

/** @param dist folder that the files go to. @param about the package's own package.json. */
export function writeEditorData(elements, dist, about) {
  const write = (file, data) => writeFileSync(join(dist, file), `${JSON.stringify(data, null, 2)}\n`);
  write('vscode.html-custom-data.json', vscodeData(elements));
  write('web-types.json', webTypes(elements, about));
}
