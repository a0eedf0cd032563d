import { parseInteger } from '../text/parse-integer.js';

const words = (text: string): string[] => text.split(' ');

/** Numbers, which `attributeAllowed` keeps small: a table of 65,534 rows is an attack on the page. */
const NUMBERS = words('width height start value colspan rowspan');

/** Elements that take attributes beside the global ones. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang'],
  img: ['src', 'srcset', 'alt', 'width', 'height'],
  ol: ['start', 'reversed'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};

/**
 * On every element: language and direction make a text readable, a title explains. No style, class, id or
 * handler.
 */
const GLOBAL = ['title', 'lang', 'dir'];

/** What may stand in the text of an article. All else goes, with what it holds. */
const ELEMENTS = [
  ...words(
    'p br strong b em i u s sub sup ul dl dt dd blockquote q cite h1 h2 h3 h4 h5 h6 figure figcaption',
  ),
  ...words('table thead tbody tr caption code pre abbr span bdi bdo div hr'),
  ...Object.keys(ATTRIBUTES),
];

/** Wrappers of editors and old feeds: what they hold stays, they go. */
const WRAPPERS = words(
  'article section main header footer aside nav address center font big small tt strike del ins mark acronym picture tfoot label details summary hgroup nobr wbr kbd samp var',
);

/** The one list for every engine that parses and for the walk after it. */
export const POLICY = { elements: new Set(ELEMENTS), wrappers: new Set(WRAPPERS) } as const;

/** Names of attributes that an element may have. */
export const attributesOf = (element: string): readonly string[] => ATTRIBUTES[element] ?? [];

/** Every name of an attribute that some element may have. */
export const allAttributes = (): string[] => [...GLOBAL, ...Object.values(ATTRIBUTES).flat()];

export const attributeAllowed = (element: string, name: string, value: string): boolean =>
  GLOBAL.includes(name) ||
  (attributesOf(element).includes(name) &&
    (!NUMBERS.includes(name) || parseInteger(value, 0, 9999) !== undefined));

/**
 * The configuration of the browser's own sanitiser
 * (https://wicg.github.io/sanitizer-api/#dictdef-sanitizerconfig).
 */
export const sanitizerConfig = () => ({
  elements: [...ELEMENTS, ...WRAPPERS].map((name) => ({ name, attributes: attributesOf(name) })),
  attributes: GLOBAL,
  comments: false,
  dataAttributes: false,
});
