import type { PropertyDeclaration } from 'lit';

/** Which values are valid: all, where nothing is said. */
export interface AttributeLimits {
  /** Allowed words. */
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Whether only whole numbers are valid. */
  readonly isInteger?: boolean;
  /** Whether a number beyond a limit counts as the limit, rather than as invalid. */
  readonly isClamped?: boolean;
}

/** One attribute with its property: Lit's declaration, the default and the limits. */
export interface Attribute extends PropertyDeclaration, AttributeLimits {
  /** Used where the author gives no value, or an invalid one. */
  readonly default: unknown;
}

/**
 * All attributes of an element, by the names of their properties, as data: Lit, the server, the warnings and
 * the manifest read it. The comment before an entry is its public documentation.
 */
export type AttributeTable = Readonly<Record<string, Attribute>>;

type Widened<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends boolean
      ? boolean
      : Value;

type ValueOf<Entry extends Attribute> = Entry extends { choices: readonly (infer Word)[] }
  ? Word
  : Widened<Entry['default']>;

/** The properties of an element with these attributes. */
export type Values<Table extends AttributeTable> = {
  -readonly [Name in keyof Table]: ValueOf<Table[Name]>;
};

/** The same as authors may give them: any text, of which only the allowed words count. */
export type GivenValues<Table extends AttributeTable> = {
  readonly [Name in keyof Table]: Widened<ValueOf<Table[Name]>>;
};

/** The properties of an element whose author gives nothing. */
export const defaultsOf = <Table extends AttributeTable>(attributes: Table): Values<Table> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, attribute.default]),
  ) as Values<Table>;
