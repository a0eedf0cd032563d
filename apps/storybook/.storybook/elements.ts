import type { StrictArgTypes } from 'storybook/internal/types';
import manifest from '../../../packages/widgets/dist/custom-elements.json';

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
  readonly default?: string;
}

const declarations = (
  manifest as { modules: { declarations?: { tagName?: string; attributes?: Attribute[] }[] }[] }
).modules.flatMap(({ declarations = [] }) => declarations);
const attributesOf = (tag: unknown): readonly Attribute[] =>
  declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [];

function control(type: string): Pick<StrictArgTypes[string], 'control' | 'options'> {
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (values.length) {
    return { control: { type: 'select' }, options: values };
  }
  return { control: { type: type === 'boolean' || type === 'number' ? type : ('text' as const) } };
}

/** A control for every attribute of an element, as its manifest has it. */
export const attributeControls = (tag: unknown): StrictArgTypes =>
  Object.fromEntries(
    attributesOf(tag).map(({ name, type, description, default: initial }) => [
      name,
      {
        name,
        ...control(type?.text ?? 'string'),
        description: description ?? '',
        table: {
          category: 'attributes',
          type: { summary: type?.text ?? '' },
          defaultValue: { summary: initial ?? '' },
        },
      },
    ]),
  );

/**
 * The element of a story: what its manifest calls an attribute is set as one, as on a page; anything else as
 * a property.
 */
export function elementOf(tag: string, args: Readonly<Record<string, unknown>>): HTMLElement {
  const element = document.createElement(tag);
  const attributes = new Set(['lang', ...attributesOf(tag).map(({ name }) => name)]);
  for (const [name, value] of Object.entries(args)) {
    if (!attributes.has(name)) {
      Object.assign(element, { [name]: value });
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (typeof value === 'string' || typeof value === 'number') {
      element.setAttribute(name, String(value));
    }
  }
  return element;
}
