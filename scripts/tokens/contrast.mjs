/** Contrast of the colours of each theme, for a few accents, by the rules of the token files. */
import { contrast, fromHex, fromOklch, mix, toOklch } from './colour.mjs';
import { readTokens } from './read-tokens.mjs';

/** Deep green, blue, red, gold, light grey. */
export const ACCENTS = ['#005f56', '#0b4fa8', '#b3261e', '#d9a400', '#c9d1d3'];

/** Text needs 4.5:1, borders of controls and icons 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS = [
  ['color.text', 'color.surface', 4.5],
  ['color.text', 'color.card', 4.5],
  ['color.muted', 'color.surface', 4.5],
  ['color.muted', 'color.card', 4.5],
  ['color.accent', 'color.surface', 4.5],
  ['color.accent', 'color.card', 4.5],
  ['color.accent', 'color.accent-soft', 4.5],
  ['color.text', 'color.accent-soft', 4.5],
  ['color.on-accent', 'color.accent', 4.5],
  ['color.control', 'color.surface', 3],
  ['color.control', 'color.card', 3],
];

const within = (value, [least, most]) => Math.min(most, Math.max(least, value));
const toRgb = ({ components, colorSpace }) => (colorSpace === 'oklch' ? fromOklch(components) : components);

/** The colour of a token as the browser computes it, with an accent of the page. */
function colourOf(path, tokens, accent) {
  if (path === 'color.brand') {
    return accent;
  }
  const { value, lightness, readable, mix: mixed } = tokens.get(path);
  if (lightness) {
    const [l, c, h] = toOklch(colourOf(lightness.of, tokens, accent));
    return fromOklch([within(l, lightness.range), c, h]);
  }
  if (readable) {
    const [l] = toOklch(colourOf(readable.on, tokens, accent));
    return l < readable.threshold ? [1, 1, 1] : [0, 0, 0];
  }
  if (mixed) {
    const surface = colourOf('color.card', tokens, accent);
    return mix(colourOf(mixed.of, tokens, accent), mixed.percent, surface);
  }
  return toRgb(value);
}

/** @returns for each theme and pair the least contrast of all accents, with what is needed */
export function contrastTable() {
  return ['light', 'dark'].flatMap((theme) => {
    const tokens = new Map([...readTokens('base'), ...readTokens(theme)].map((each) => [each.path, each]));
    return PAIRS.map(([front, ground, needed]) => {
      const ratios = ACCENTS.map(fromHex).map((accent) =>
        contrast(colourOf(front, tokens, accent), colourOf(ground, tokens, accent)),
      );
      return { theme, front, ground, needed, least: Math.min(...ratios) };
    });
  });
}
