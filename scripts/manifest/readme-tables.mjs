import { wordsOf } from './elements.mjs';

const cell = (text = '') => String(text).replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text) => (text ? `\`${text}\`` : '');

function table(heads, rows) {
  if (!rows.length) {
    return '';
  }
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |\n`;
  return `${line(heads)}|${heads.map(() => '---').join('|')}|\n${rows.map(line).join('')}\n`;
}

const values = (field) =>
  wordsOf(field).length ? wordsOf(field).map(code).join(' ') : code(field.type?.text);
const named = (what, list, name = code) =>
  table(
    [what, ''],
    list.map((each) => [name(each.name), each.description]),
  );

/** The interface of an element as Markdown, for its README. */
export function readmeTables({
  attributes,
  properties,
  methods,
  events,
  slots,
  parts,
  cssProperties,
  states,
}) {
  const attributeOf = (property) => attributes.find(({ fieldName }) => fieldName === property.name)?.name;
  return [
    table(
      ['attribute', 'property', 'values', 'default', ''],
      properties.map((property) => [
        code(attributeOf(property)),
        code(property.name),
        values(property),
        code(property.default),
        property.description,
      ]),
    ),
    table(
      ['event', 'class', ''],
      events.map(({ name, type, description }) => [code(name), code(type.text), description]),
    ),
    named('method', methods, (name) => code(`${name}()`)),
    named('slot', slots, (name) => code(name) || '(none)'),
    named('part', parts),
    named('custom property', cssProperties),
    named('state', states, (name) => code(`:state(${name})`)),
  ]
    .join('')
    .trim();
}
