/**
 * Lit as a guest on pages that are not ours: it leaves no names on `window` nor on `Symbol` (they serve
 * warnings during development, and decorators, which are not used here), is not altered by what the page
 * keeps there for another Lit (polyfills, hydration), and makes its Trusted Types policy under our name, so
 * that the page's own Lit and ours do not meet. Where that policy is refused it does without if the page lets
 * it; if not, no element can be defined with it, and the content of the tags stays. What it reports to
 * developers of itself is left out.
 *
 * Every change must find its place: a Lit that is written otherwise stops the build.
 */
const CHANGES = {
  'css-tag': [
    [/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/, ''],
    [/throw Error\("CSSResult[^"]+"\)/, 'throw Error()'],
    [/throw Error\("Value passed[^"]+"\+\w+\+"[^"]+"\)/, 'throw Error()'],
  ],
  'reactive-element': [
    [/,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
    [/\w\?\.\(\{ReactiveElement:\w\}\),/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const \w=litPropertyMetadata[^}]*\}/, ''],
    [/,?\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-html': [
    [/,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),/, ';'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [
      /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
      '(()=>{try{return $1?.createPolicy("icesco-lit",$2)}catch{try{document.createElement("template").innerHTML=""}catch(error){refusal.error=error}}})()',
    ],
  ],
  'lit-element': [
    [
      /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/,
      ';',
    ],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    // `customElements.define` calls it, and `defineElement` catches what it throws.
    [/(\w+)\._\$litElement\$=!0,/, '$&refusal.error&&($1.finalize=()=>{throw refusal.error}),'],
  ],
  'served-root': [[/"litElementHydrateSupport" in globalThis/, 'false']],
};

/**
 * What the two files share: why no template can be made on this page. Beside Lit, so that it travels with it.
 */
const REFUSAL = '/virtual/lit-html/refusal.js';
const USES_REFUSAL = /^lit-(?:html|element)$/;

export const quietLit = {
  name: 'quiet-lit',
  resolveId: { filter: { id: /^icesco:refusal$/ }, handler: () => REFUSAL },
  load: { filter: { id: /refusal\.js$/ }, handler: () => 'export const refusal = {};' },
  transform: {
    filter: { id: /[\\/](?:css-tag|reactive-element|lit-html|lit-element|served-root)\.js$/ },
    handler(code, id) {
      const name = /([\w-]+)\.js$/.exec(id)[1];
      for (const [place, instead] of CHANGES[name]) {
        const changed = code.replace(place, instead);
        if (changed === code) {
          this.error(`${name} is written otherwise than quiet-lit.mjs expects: ${place}`);
        }
        code = changed;
      }
      const imports = USES_REFUSAL.test(name) ? 'import{refusal}from"icesco:refusal";' : '';
      return { code: imports + code, map: null };
    },
  },
};
