import { base } from './base.styles.js';
import { tokens } from './tokens.styles.js';

type Rgb = readonly [number, number, number];

const PAGES: Readonly<Record<string, readonly [ground: string, text: string]>> = {
  'a white page': ['#ffffff', '#1b1b1b'],
  'a dark page': ['#161616', '#eeeeee'],
  'a green band': ['#005f56', '#ffffff'],
  'a beige page': ['#f3ead7', '#3a2f1b'],
};
const ACCENTS = ['#005f56', '#0b4fa8', '#b3261e', '#d9a400', '#c9d1d3'];
const TEXT = 4.5;
const CONTROL = 3;

/** What is painted for a colour of any notation, over an opaque ground. */
function painted(colour: string, [r, g, b]: Rgb): Rgb {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = `rgb(${r} ${g} ${b})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

function contrast(one: Rgb, other: Rgb): number {
  const luminance = (colour: Rgb): number => {
    const [r, g, b] = colour.map((c) =>
      c / 255 <= 0.04045 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [least, most] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (most! + 0.05) / (least! + 0.05);
}

/** The colours of a widget on a page: by the names of the tokens. */
function coloursOn([ground, text]: readonly [string, string], attributes: string): (name: string) => string {
  document.body.innerHTML = `<div style="background: ${ground}; color: ${text}"><div ${attributes}></div></div>`;
  const host = document.body.querySelector('div > div')!;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, base.styleSheet!];
  root.innerHTML = '<p></p>';
  const probe = root.querySelector('p')!;
  return (name) => {
    probe.style.color = `var(--_${name})`;
    const { color } = getComputedStyle(probe);
    probe.style.color = '';
    return color;
  };
}

function assertReadable(page: readonly [string, string], attributes: string, pairs: readonly Pair[]): void {
  const colour = coloursOn(page, attributes);
  const surface = painted(colour('surface'), painted(page[0], [255, 255, 255]));
  const grounds: Record<string, Rgb> = { surface, card: painted(colour('card'), surface) };
  grounds['accent'] = painted(colour('accent'), surface);
  for (const [front, ground, least] of pairs) {
    const ratio = contrast(painted(colour(front), grounds[ground]!), grounds[ground]!);
    if (ratio < least) {
      throw new Error(
        `${front} on ${ground} has a contrast of ${ratio.toFixed(2)}, ${attributes || 'no attributes'}`,
      );
    }
  }
}

type Pair = readonly [front: string, ground: 'surface' | 'card' | 'accent', least: number];
const OWN: readonly Pair[] = [
  ['text', 'surface', TEXT],
  ['text', 'card', TEXT],
  ['muted', 'surface', TEXT],
  ['muted', 'card', TEXT],
  ['accent', 'surface', TEXT],
  ['accent', 'card', TEXT],
  ['title', 'surface', TEXT],
  ['title', 'card', TEXT],
  ['control', 'surface', CONTROL],
  ['control', 'card', CONTROL],
];

describe('the colours of the tokens are readable', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [name, page] of Object.entries(PAGES)) {
    it(`on ${name}, in each preset`, () => {
      for (const preset of ['auto', 'plain', 'card', 'institution']) {
        assertReadable(page, `preset="${preset}"`, OWN);
      }
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`with theme="${theme}" and any accent of the page`, () => {
      for (const accent of ACCENTS) {
        const attributes = `theme="${theme}" style="--icesco-color-accent: ${accent}"`;
        assertReadable(PAGES['a white page']!, attributes, [...OWN, ['on_accent', 'accent', TEXT]]);
      }
    });
  }
});
