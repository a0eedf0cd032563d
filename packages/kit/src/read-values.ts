import { readValue } from './attribute-values.js';
import type { AttributeTable, Values } from './attributes.js';

/** All values to use, of what an element or a server is given. */
export const readValues = <Table extends AttributeTable>(attributes: Table, given: object): Values<Table> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      readValue(attribute, (given as Record<string, unknown>)[name]),
    ]),
  ) as Values<Table>;
