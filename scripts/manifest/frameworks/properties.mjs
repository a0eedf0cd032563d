/** Types that all frameworks share: what may be set on an element, and the events that it sends. */

/** `IcescoNewsFeed` → `NewsFeed`. */
export const shortName = ({ name }) => name.replace(/^Icesco/, '');

/** `icesco-item-click` → `IcescoItemClick`. */
export const pascal = (name) => name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

const quoted = (names) => names.map((name) => `'${name}'`).join(' | ');

export function propertyTypes(element) {
  const short = shortName(element);
  const events = [...new Set(element.events.map(({ type }) => type.text))];
  return `import type { ${[element.name, ...events].join(', ')} } from '../index.js';

/** What may be set on \`<${element.tag}>\`, by the names of its properties. */
export type ${short}Properties = { [Name in ${quoted(element.properties.map(({ name }) => name))}]?: ${element.name}[Name] | undefined };
${attributeTypes(element, short)}
/** The events that it sends, by name. */
${events.length ? `export interface ${short}Events {\n${element.events.map(({ name, type }) => `  '${name}': ${type.text};`).join('\n')}\n}` : `export type ${short}Events = Record<never, never>;`}
`;
}

/**
 * Attributes that are spelled otherwise than their property. One that shares its name with a method is left
 * out: frameworks set whatever an element has by that name, and would overwrite the method.
 */
function attributeTypes({ tag, name, attributes, methods }, short) {
  const other = attributes.filter(
    (attribute) =>
      attribute.name !== attribute.fieldName && !methods.some((method) => method.name === attribute.name),
  );
  const lines = other.map(
    (attribute) => `  '${attribute.name}'?: ${name}['${attribute.fieldName}'] | undefined;`,
  );
  return `\n/** Attributes of \`<${tag}>\` that are spelled otherwise than their property. */\n${
    lines.length
      ? `export interface ${short}Attributes {\n${lines.join('\n')}\n}`
      : `export type ${short}Attributes = Record<never, never>;`
  }\n`;
}
