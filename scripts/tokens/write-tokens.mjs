/**
 * `npm run write:tokens`: writes the style sheet and the table of the kit, and the tables of
 * docs/embed/theming.md, from `packages/kit/tokens`. `--check` only lists what is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { contrastTable } from './contrast.mjs';
import { CONTEXTS, cssValue, derivedValue, privateName, publicName, readTokens } from './read-tokens.mjs';

const FROM = 'Written by `npm run write:tokens` from packages/kit/tokens: do not edit.';
const base = readTokens('base');
const named = new Map(base.map((token) => [token.path, token]));

/** A page's own value comes first, by the names that the base gives the token. */
function declaration(path, value, indent) {
  const { instead = [], ...token } = named.get(path);
  const names = [publicName(token), ...instead].filter(Boolean);
  const nested = names.reduceRight((inner, name) => `var(${name}, ${inner})`, value);
  return `${indent}${privateName(path)}: ${nested};`;
}

const rule = (selector, lines, indent) => `${indent}${selector} {\n${lines.join('\n')}\n${indent}}`;

function styleSheet() {
  const rules = CONTEXTS.map(({ name, selector, also }) => {
    const lines = readTokens(name).map((token) => declaration(token.path, cssValue(token), '    '));
    const own = also ? [`    ${also};`, '    -webkit-text-fill-color: currentColor;'] : [];
    return rule(selector, [...lines, ...own], '  ');
  });
  const derived = CONTEXTS.flatMap(({ name, selector }) => {
    const lines = readTokens(name).flatMap((token) => {
      const value = derivedValue(token);
      return value ? declaration(token.path, value, '      ') : [];
    });
    return lines.length ? rule(selector, lines, '    ') : [];
  });
  return `import { css } from 'lit';

// ${FROM}
export const tokens = css\`
${rules.join('\n')}
  @supports (color: oklch(from currentColor l c h)) {
${derived.join('\n')}
  }
\`;
`;
}

const hasName = (token) => publicName(token) !== null;
const shownDefault = (token) =>
  /^color\.(?:brand|text)$/.test(token.path) ? 'currentColor' : plainDefault(token);
const plainDefault = (token) =>
  cssValue(token).replace(/var\(--_([\w]+)\)/g, (_, name) => name.replaceAll('_', '-'));

/** Without references, as a script or a page elsewhere needs it. */
const resolved = (token) =>
  cssValue(token).replace(/var\((--_\w+)\)/g, (_, name) =>
    resolved(base.find(({ path }) => privateName(path) === name)),
  );

function moduleText() {
  const entries = base
    .filter(hasName)
    .map((token) => ({ property: publicName(token), type: token.type, initial: resolved(token) }));
  return `// ${FROM}

/** A design token: the custom property that a page sets, and the value that it has without that. */
export interface DesignToken {
  readonly property: string;
  readonly type: 'border' | 'color' | 'dimension' | 'duration' | 'number' | 'shadow';
  readonly initial: string;
}

export const designTokens: readonly DesignToken[] = ${JSON.stringify(entries)};
`;
}

function propertiesTable() {
  const rows = base
    .filter((token) => hasName(token) && token.description)
    .map((token) => `| \`${publicName(token)}\` | \`${shownDefault(token)}\` | ${token.description} |`);
  return `| custom property | default | |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function contrastRows() {
  const name = (path) => path.replace('color.', '');
  const rows = contrastTable().map(
    ({ theme, front, ground, needed, least }) =>
      `| ${theme} | ${name(front)} on ${name(ground)} | ${least.toFixed(1)} | ${needed} |`,
  );
  return `| theme | colours | least contrast | needed |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

const at = (path) => new URL(`../../${path}`, import.meta.url);
const THEMING = 'docs/embed/theming.md';
const between = (mark, text) => (page) =>
  page.replace(
    new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- /${mark} -->)`),
    (_, start, end) => start + text + end,
  );
const formatted = async (path, text) =>
  format(text, { ...(await resolveConfig(at(path).pathname)), parser: 'typescript' });
const STYLES = 'packages/kit/src/tokens.styles.ts';
const MODULE = 'packages/kit/src/design-tokens.ts';
const written = {
  [STYLES]: await formatted(STYLES, styleSheet()),
  [MODULE]: await formatted(MODULE, moduleText()),
  [THEMING]: [between('tokens', propertiesTable()), between('contrast', contrastRows())].reduce(
    (page, change) => change(page),
    readFileSync(at(THEMING), 'utf8'),
  ),
};

let stale = 0;
for (const [path, text] of Object.entries(written)) {
  if (readFileSync(at(path), 'utf8') === text) {
    continue;
  }
  stale += 1;
  if (process.argv.includes('--check')) {
    console.error(`${path} is out of date with packages/kit/tokens: npm run write:tokens`);
    process.exitCode = 1;
  } else {
    writeFileSync(at(path), text);
  }
}
console.log(stale ? `${stale} files differ from the design tokens` : 'Design tokens are up to date');
