import { shortName } from './properties.mjs';

export function vue(element) {
  const short = shortName(element);
  return {
    js: `import '../define.js';\n`,
    types: `import '../define.js';
import type { HTMLAttributes } from 'vue';
import type { ${short}Events, ${short}Properties } from './properties.js';

type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Pascal<Rest>}\` : Capitalize<Name>;
type Listeners = { [Name in keyof ${short}Events as \`on\${Pascal<Name>}\`]?: ((event: ${short}Events[Name]) => void) | undefined };

declare module 'vue' {
  interface GlobalComponents {
    '${element.tag}': new () => { $props: Omit<HTMLAttributes, keyof ${short}Properties> & ${short}Properties & Listeners };
  }
}
`,
  };
}
