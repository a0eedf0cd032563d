import { pascal, shortName } from './properties.mjs';

/**
 * React 19 and newer set properties and listen to events of custom elements by themselves: types are all that
 * is missing.
 */
export function react(element) {
  const short = shortName(element);
  return {
    js: `import '../define.js';\n`,
    types: `import '../define.js';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${element.name} } from '../index.js';
import type { ${short}Attributes, ${short}Events, ${short}Properties } from './properties.js';

type Own = ${short}Properties & ${short}Attributes;
type Listeners = { [Name in keyof ${short}Events as \`on\${Name}\`]?: ((event: ${short}Events[Name]) => void) | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${element.tag}': Omit<DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}>, keyof Own> & Own & Listeners;
    }
  }
}
`,
  };
}

/** React 18 knows attributes alone: a component sets the properties and listens. */
export function react18(element) {
  const short = shortName(element);
  const listeners = (line) =>
    element.events.map((event) => `    on${pascal(event.name)}${line(event)},\n`).join('');
  return {
    js: `'use client';
import * as React from 'react';
import { createComponent } from '@lit/react';
import '../define.js';
import { ${element.name} } from '../index.js';

export const ${short} = createComponent({
  react: React,
  tagName: '${element.tag}',
  elementClass: ${element.name},
  events: {
${listeners(({ name }) => `: '${name}'`)}  },
});
`,
    types: `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${element.name} } from '../index.js';
import type { ${short}Events } from './properties.js';

/** \`<${element.tag}>\` as a component. */
export declare const ${short}: ReactWebComponent<
  ${element.name},
  {
${listeners(({ name }) => `: EventName<${short}Events['${name}']>`)}  }
>;
`,
  };
}
