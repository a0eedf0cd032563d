import { shortName } from './properties.mjs';

/**
 * Both spellings of a listener: \`onicesco-load={…}\` of Svelte 5, and the directive that it took over from
 * version 4.
 */
export function svelte(element) {
  const short = shortName(element);
  return {
    js: `import '../define.js';\n`,
    types: `import '../define.js';
import type { HTMLAttributes } from 'svelte/elements';
import type { ${element.name} } from '../index.js';
import type { ${short}Events, ${short}Properties } from './properties.js';

type Listeners = { [Name in keyof ${short}Events as \`on\${Name}\` | \`on:\${Name}\`]?: ((event: ${short}Events[Name]) => void) | undefined };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${element.tag}': Omit<HTMLAttributes<${element.name}>, keyof ${short}Properties> & ${short}Properties & Listeners;
  }
}
`,
  };
}
