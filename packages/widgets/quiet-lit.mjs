/**
 * Lit as a guest on pages that are not ours: it leaves no names on `window` nor on `Symbol` (they serve warnings during
 * development, and decorators, which are not used here), and makes its Trusted Types policy under our name, so that the
 * page's own Lit and ours do not meet. Where that policy is refused it does without if the page lets it; if not, it stops at
 * once, and the content of the tags stays.
 *
 * Every change must find its place: a Lit that is written otherwise stops the build.
 */
const CHANGES = {
  'reactive-element': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const \w=litPropertyMetadata[^}]*\}/, ''],
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-html': [
    [/,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/, '(()=>{try{return $1?.createPolicy("icesco-lit",$2)}catch{document.createElement("template").innerHTML=""}})()'],
  ],
  'lit-element': [[/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0']],
};

export const quietLit = {
  name: 'quiet-lit',
  transform: {
    filter: { id: /[\\/](?:reactive-element|lit-html|lit-element)\.js$/ },
    handler(code, id) {
      const name = /([\w-]+)\.js$/.exec(id)[1];
      for (const [place, instead] of CHANGES[name]) {
        const changed = code.replace(place, instead);
        if (changed === code) this.error(`${name} is written otherwise than quiet-lit.mjs expects: ${place}`);
        code = changed;
      }
      return { code, map: null };
    },
  },
};
