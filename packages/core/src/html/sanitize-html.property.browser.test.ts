import fc from 'fast-check';
import { sanitizeHtml } from './sanitize-html.js';
import { attributeAllowed, POLICY } from './sanitize-policy.js';

interface Mocha {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
}
const { describe, it } = globalThis as unknown as Mocha;

const BASE = 'https://news.example/article/';
const tag = fc.constantFrom(
  'p',
  'a',
  'img',
  'svg',
  'math',
  'style',
  'script',
  'noscript',
  'template',
  'select',
  'option',
  'table',
  'td',
  'form',
  'iframe',
  'textarea',
  'title',
  'xmp',
  'plaintext',
  'mglyph',
  'mtext',
  'annotation-xml',
  'foreignObject',
  'desc',
  'font',
  'b',
  'h1',
  'details',
  'x-y',
  'marquee',
  'frameset',
  'object',
  'base',
  'meta',
  'slot',
  'dialog',
);
const attribute = fc.constantFrom(
  ' onclick=x',
  ' onerror="x"',
  ' href="javascript:x"',
  ' href="//evil.example"',
  ' src=x',
  ' srcset="javascript:x 1x, y 2x"',
  ' style="color:red"',
  ' id=x',
  ' name=cookie',
  ' class=y',
  ' is=x-y',
  ' slot=list',
  ' part=z',
  ' xlink:href="data:x"',
  ' title="</style><img src=x onerror=x>"',
  ' srcdoc="<script>"',
  ' width=99999',
  ' colspan=65534',
  ' dir=rtl',
  ' lang=ar',
  ' /',
  ' "',
  " '",
  ' `',
  ' <',
  ' \0=',
);
const markup = fc.oneof(
  fc
    .tuple(tag, fc.array(attribute, { maxLength: 3 }))
    .map(([name, attributes]) => `<${name}${attributes.join('')}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!',
    '&lt;img src=x onerror=x&gt;',
    '&#60;',
    '\0',
    '<',
    '>',
    '"',
    "'",
    'text',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** What came through that must not; '' for nothing. */
function harm(fragment: DocumentFragment): string {
  for (const element of fragment.querySelectorAll('*')) {
    if (!POLICY.elements.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') {
      return element.outerHTML;
    }
    for (const { name, value } of element.attributes) {
      const ours =
        (element.localName === 'a' && name === 'rel') ||
        (element.localName === 'img' && ['loading', 'decoding', 'referrerpolicy'].includes(name));
      if (!ours && !attributeAllowed(element.localName, name, value)) {
        return `${name}="${value}"`;
      }
      if ((name === 'href' || name === 'src') && !/^(?:https?|mailto):/.test(value)) {
        return `${name}="${value}"`;
      }
    }
  }
  return '';
}

async function hold(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(markup, { maxLength: 25 }), async (parts) => {
      const html = parts.join('');
      const found = harm(await sanitizeHtml(html, { document, baseUrl: BASE }));
      if (found) {
        throw new Error(`${found} came through`);
      }
      // What is written out and read again by an innocent parser must be as harmless: nothing waits inside a
      // text.
      const place = document.implementation.createHTMLDocument('').createElement('div');
      place.append(await sanitizeHtml(html, { document, baseUrl: BASE }));
      const again = document.createRange().createContextualFragment('');
      const second = document.implementation.createHTMLDocument('');
      second.body.innerHTML = place.innerHTML;
      again.append(...second.body.childNodes);
      const later = harm(again);
      if (later) {
        throw new Error(`${later} came to life when it was read again`);
      }
    }),
    { numRuns: runs },
  );
}

const prototype = Element.prototype as { setHTML?: unknown };
const native = Object.getOwnPropertyDescriptor(prototype, 'setHTML');

describe('any markup', () => {
  if (native) {
    it('is harmless after the browser’s own sanitiser, now and when it is read again', () => hold(400));
  }

  it('is harmless after DOMPurify, now and when it is read again', async () => {
    delete prototype.setHTML;
    try {
      await hold(400);
    } finally {
      if (native) {
        Object.defineProperty(prototype, 'setHTML', native);
      }
    }
  });
});
