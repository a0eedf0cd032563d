import { shortName } from './properties.mjs';

/**
 * Solid writes plain values into the markup, where names lose their capitals: those with capitals go by the
 * attribute's name, or as `prop:`. Events go by their names, as `on:`.
 */
export function solid(element) {
  const short = shortName(element);
  return {
    js: `import '../define.js';\n`,
    types: `import '../define.js';
import type { JSX } from 'solid-js';
import type { ${element.name} } from '../index.js';
import type { ${short}Attributes, ${short}Events, ${short}Properties } from './properties.js';

type Own = ${short}Attributes & {
  [Name in keyof ${short}Properties as Name extends Lowercase<Name> ? Name : never]: ${short}Properties[Name];
} & { [Name in keyof ${short}Properties as \`prop:\${Name}\`]: ${short}Properties[Name] };
type Listeners = { [Name in keyof ${short}Events as \`on:\${Name}\`]?: ((event: ${short}Events[Name]) => void) | undefined };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${element.tag}': Omit<JSX.HTMLAttributes<${element.name}>, keyof Own> & Own & Listeners;
    }
  }
}
`,
  };
}
