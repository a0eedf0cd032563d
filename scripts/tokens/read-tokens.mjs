/**
 * The design tokens of `packages/kit/tokens` (Design Tokens format, https://www.designtokens.org/tr/): one
 * file for what a widget takes from its page, and one for each context that changes some of it.
 */
import { readFileSync } from 'node:fs';

const OURS = 'int.icesco';

/** Contexts with the selectors of their hosts; a later one wins. */
export const CONTEXTS = [
  { name: 'base', selector: ':host' },
  { name: 'compact', selector: ":host([density='compact'])" },
  { name: 'arabic', selector: ':host(:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps)))' },
  { name: 'plain', selector: ":host([preset='plain'])" },
  { name: 'institution', selector: ":host([preset='institution'])" },
  { name: 'light', selector: ":host([theme='light'])", also: 'color-scheme: light' },
  { name: 'dark', selector: ":host([theme='dark'])", also: 'color-scheme: dark' },
];

/** @returns the tokens of a context: path, type, value, description, and how the value is derived */
export function readTokens(name) {
  const file = new URL(`../../packages/kit/tokens/${name}.tokens.json`, import.meta.url);
  return leaves(JSON.parse(readFileSync(file, 'utf8')), [], undefined);
}

function leaves(group, path, inherited) {
  const type = group.$type ?? inherited;
  if ('$value' in group) {
    const { $value: value, $description: description = '', $extensions = {} } = group;
    return [{ path: path.join('.'), type, value, description, ...$extensions[OURS] }];
  }
  return Object.entries(group)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, each]) => leaves(each, [...path, key], type));
}

/** `color.on-accent` is `--_on_accent` within the widgets, and `--icesco-color-on-accent` for a page. */
export const privateName = (path) => `--_${path.replace(/^color\./, '').replaceAll(/[.-]/g, '_')}`;
export const publicName = ({ path, property }) =>
  property === undefined ? `--icesco-${path.replaceAll('.', '-')}` : property;

const withReferences = (text) => text.replace(/\{([\w.-]+)\}/g, (_, path) => `var(${privateName(path)})`);
const reference = (path) => (path === 'currentColor' ? path : `var(${privateName(path)})`);

function colour({ colorSpace, components, alpha = 1, hex }) {
  const end = alpha === 1 ? '' : ` / ${alpha * 100}%`;
  if (colorSpace === 'srgb') {
    return alpha === 1 ? hex : `rgb(${components.map((c) => Math.round(c * 255)).join(' ')}${end})`;
  }
  return `${colorSpace}(${components.join(' ')}${end})`;
}
const length = ({ value, unit }) => (value === 0 ? '0px' : `${value}${unit}`);

const WRITERS = {
  color: colour,
  dimension: length,
  duration: length,
  // Sizes are multiples of the page's own.
  number: (value, path) => (path.startsWith('size.') ? `${value}em` : String(value)),
  shadow: (layers) =>
    layers
      .map(({ offsetY, blur, color }) => `0 ${length(offsetY)} ${length(blur)} ${colour(color)}`)
      .join(', '),
};

/** What every supported browser understands. */
export function cssValue({ path, type, value, css, mix }) {
  if (mix) {
    return `color-mix(in srgb, ${reference(mix.of)} ${mix.percent}%, transparent)`;
  }
  const written = css ?? (typeof value === 'string' ? value : WRITERS[type](value, path));
  return withReferences(written);
}

/** What replaces it where the browser derives colours in OKLCH; else `undefined`. */
export function derivedValue({ lightness, readable, white }) {
  if (lightness) {
    const { of, range, chroma = 'c', hue = 'h' } = lightness;
    return `oklch(from ${reference(of)} clamp(${range[0]}, l, ${range[1]}) ${chroma} ${hue})`;
  }
  if (readable) {
    return `oklch(from ${reference(readable.on)} clamp(0, (${readable.threshold} - l) * 1000, 1) 0 0)`;
  }
  if (white) {
    const [least, most] = white.alpha;
    return `oklch(from ${reference(white.of)} 1 0 0 / clamp(${least}, (${white.threshold} - l) * 1000, ${most}))`;
  }
  return undefined;
}
