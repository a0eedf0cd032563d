import { sanitizeHtml } from './sanitize-html.js';
import type { SanitizeOptions } from './sanitize-options.js';
import { attributeAllowed, POLICY } from './sanitize-policy.js';

interface Mocha {
  describe(name: string, body: () => void): void;
  it(name: string, body: (this: { skip(): never }) => Promise<void>): void;
  before(body: () => void): void;
  after(body: () => void): void;
}
const { describe, it, before, after } = globalThis as unknown as Mocha;

function equal(actual: unknown, expected: unknown, about = ''): void {
  if (actual !== expected) {
    throw new Error(`${about} expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

const BASE = 'https://news.example/2020/article/';
const sanitize = (html: string, options: Partial<SanitizeOptions> = {}) =>
  sanitizeHtml(html, { document, baseUrl: BASE, ...options });

async function markup(html: string, options?: Partial<SanitizeOptions>): Promise<string> {
  const place = document.createElement('div');
  place.append(await sanitize(html, options));
  return place.innerHTML;
}

const ATTACKS = [
  '<script>attacked()</script>',
  '<img src=x onerror=attacked()>',
  '<svg onload=attacked()>',
  '<svg><script>attacked()</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=attacked()&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=attacked()>',
  '<noscript><p title="</noscript><img src=x onerror=attacked()>">',
  '<iframe srcdoc="<script>parent.attacked()</script>"></iframe>',
  '<iframe src="javascript:parent.attacked()"></iframe>',
  '<object data="javascript:attacked()"></object><embed src="javascript:attacked()">',
  '<a href="javascript:attacked()">x</a>',
  '<a href=" java\tscript:attacked()">x</a>',
  '<a href="data:text/html,<script>attacked()</script>">x</a>',
  '<details open ontoggle=attacked()>x</details>',
  '<template><script>attacked()</script></template>',
  '<div><template shadowrootmode=open><img src=x onerror=attacked()></template></div>',
  '<style>@import "https://evil.example/x.css"; * { display: none }</style>',
  '<link rel=stylesheet href="https://evil.example/x.css"><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<p style="position:fixed;inset:0" class="admin" id="cart" onclick="attacked()" data-x="1" aria-label="x" is="x-y">x</p>',
  '<form action="https://evil.example/" id=login><input name=password autofocus onfocus=attacked()><button formaction="javascript:attacked()">x</button></form>',
  '<video autoplay src="https://evil.example/x.mp4" onplay=attacked()></video><audio src=x onerror=attacked()></audio>',
  '<img name=body><img id=getElementById><a id=cookie name=cookie>x</a>',
  '<custom-element onclick=attacked()>x</custom-element><slot name=list>x</slot>',
  '<a href="https://user:secret@evil.example/">x</a><area href="javascript:attacked()">',
  '<b <script>attacked()</script>>x',
  '<isindex action=javascript:attacked() type=image><marquee onstart=attacked()>x</marquee>',
  '<xmp><img src=x onerror=attacked()></xmp><plaintext><img src=x onerror=attacked()>',
  '"><img src=x onerror=attacked()>',
];

/** Shows each on the page, and reports the first that harmed it. */
async function withstand(payloads: readonly string[]): Promise<void> {
  let ran = '';
  const names = ['attacked', 'alert', 'prompt', 'confirm', 'print'] as const;
  const page = window as unknown as Record<string, unknown>;
  const own = names.map((name) => page[name]);
  for (const name of names) {
    page[name] = () => (ran ||= name);
  }
  const place = document.createElement('div');
  document.body.append(place);
  try {
    for (const html of payloads) {
      place.replaceChildren(await sanitize(html, { images: false }));
      for (const element of place.querySelectorAll('*')) {
        const { localName, attributes } = element;
        if (!POLICY.elements.has(localName)) {
          throw new Error(`<${localName}> came through: ${html}`);
        }
        for (const { name, value } of attributes) {
          if (!attributeAllowed(localName, name, value) && !(name === 'rel' && localName === 'a')) {
            throw new Error(`${name}="${value}" came through: ${html}`);
          }
        }
        if (
          element instanceof HTMLAnchorElement &&
          element.hasAttribute('href') &&
          !/^(?:https?|mailto):$/.test(element.protocol)
        ) {
          throw new Error(`${element.href} came through: ${html}`);
        }
      }
      for (const element of place.querySelectorAll<HTMLElement>('a, p, div')) {
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      }
      if (ran) {
        throw new Error(`${ran} was called by: ${html}`);
      }
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    equal(ran, '', 'called later');
    equal(
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('evil.example')).length,
      0,
      'requests to strangers',
    );
  } finally {
    place.remove();
    names.forEach((name, index) => (page[name] = own[index]));
  }
}

function suite(engine: string): void {
  describe(`sanitizeHtml by ${engine}`, () => {
    it('keeps the text of an article', async () => {
      const kept =
        '<p lang="ar" dir="rtl">نص <strong>مهم</strong> <bdi>x</bdi></p><ul><li>a</li></ul><table><tbody><tr><td colspan="2">c</td></tr></tbody></table>';
      equal(await markup(kept), kept);
    });

    it('resolves links and reveals nothing about the reader', async () => {
      equal(
        await markup('<a href="../other/?a=1&amp;b=2" target=_blank onclick=x>x</a>'),
        '<a href="https://news.example/2020/other/?a=1&amp;b=2" rel="noopener noreferrer">x</a>',
      );
      equal(
        await markup('<a href="mailto:info@news.example">x</a>'),
        '<a href="mailto:info@news.example" rel="noopener noreferrer">x</a>',
      );
      equal(await markup('<a href="javascript:x()">x</a>'), '<a>x</a>');
      equal(await markup('<a href="/x">x</a>', { baseUrl: '' }), '<a>x</a>');
    });

    it('keeps pictures, late and without a referrer, or leaves them out', async () => {
      const html =
        '<p>x<img src="p.jpg" srcset="p1.jpg 320w, javascript:x() 640w, https://cdn.example/p2.jpg 2x" width=640 height=65534000 onload=x></p>';
      const place = document.createElement('div');
      place.append(await sanitize(html));
      const picture = place.querySelector('img')!;
      equal(picture.getAttribute('src'), `${BASE}p.jpg`);
      equal(picture.getAttribute('srcset'), `${BASE}p1.jpg 320w, https://cdn.example/p2.jpg 2x`);
      equal(
        [...picture.attributes]
          .map(({ name }) => name)
          .sort()
          .join(' '),
        'alt decoding height loading referrerpolicy src srcset width'.replace('height ', ''),
      );
      equal([picture.loading, picture.referrerPolicy, picture.alt].join(), 'lazy,no-referrer,');
      equal(await markup(html, { images: false }), '<p>x</p>');
      equal(await markup('<img src="data:image/svg+xml,x"><img>'), '');
    });

    it('unwraps what editors wrap, and drops what is not text with what it holds', async () => {
      equal(
        await markup(
          '<article><font color=red>a <center><b>b</b></center></font></article><select><option>c</option></select><button>d</button>',
        ),
        'a <b>b</b>',
      );
    });

    it('moves headings below those of the page', async () => {
      equal(
        await markup('<h1>a</h1><h2 lang="fr">b</h2><h3>c</h3>', { headingLevel: 4 }),
        '<h4>a</h4><h4 lang="fr">b</h4><h5>c</h5>',
      );
      equal(await markup('<h1>a</h1><h6>b</h6>'), '<h2>a</h2><h6>b</h6>');
      equal(await markup('<h5>a</h5>', { headingLevel: 6 }), '<h6>a</h6>');
    });

    it('leaves plain text and unusual characters as they are', async () => {
      equal(await markup('a < b &amp; c > d'), 'a &lt; b &amp; c &gt; d');
      equal(await markup(''), '');
    });

    it('caps a megabyte', async () => {
      if ((await markup('<p>word '.repeat(150_000))).length > 400_000) {
        throw new Error('not capped');
      }
    });

    it('keeps the words of markup that would freeze the page', async () => {
      equal(await markup('<b>x'.repeat(20_000)), `<p>${'x'.repeat(20_000)}</p>`);
      equal(await markup('<font>'.repeat(20_000) + 'x'), '<p>x</p>');
      equal(await markup(`<font>${'<br>'.repeat(40_000)}x</font>`), '<p>x</p>');
    });

    for (const [what, shape] of [
      ['paragraphs that are never closed', (share: number) => '<p>word '.repeat(9_000 * share)],
      [
        'elements in elements, taken away',
        (share: number) => ('<font>'.repeat(250) + 'x' + '</font>'.repeat(250)).repeat(18 * share),
      ],
      [
        'elements in elements, kept',
        (share: number) => ('<b>x'.repeat(250) + '</b>'.repeat(250)).repeat(18 * share),
      ],
      [
        'an element of many children, taken away',
        (share: number) => `<font>${'<br>'.repeat(9_000 * share)}</font>`,
      ],
    ] as const) {
      it(`ends with a limited result for ${what}`, async () => {
        const result = await markup(shape(1));
        if (result.length > 400_000) {
          throw new Error(`${result.length} characters`);
        }
      });
    }

    it('withstands the attacks that we know', () => withstand(ATTACKS));

    it('withstands public lists of attacks (needs HOSTILE_LISTS, see CONTRIBUTING.md)', async function () {
      const response = await fetch('/e2e/payload-lists');
      const { lists } = (await response.json()) as { lists: Record<string, string[]> };
      const payloads = Object.values(lists).flat();
      if (payloads.length === 0) {
        this.skip();
      }
      await withstand(payloads);
    });
  });
}

const prototype = Element.prototype as { setHTML?: unknown };
const native = Object.getOwnPropertyDescriptor(prototype, 'setHTML');

if (native) {
  suite('the browser');
}

describe('sanitizeHtml without a sanitiser in the browser', () => {
  before(() => delete prototype.setHTML);
  after(() => native && Object.defineProperty(prototype, 'setHTML', native));

  suite('DOMPurify');

  it('gives plain text when DOMPurify cannot be had', async () => {
    const loadPurifier = () => Promise.reject(new TypeError('blocked'));
    equal(
      await markup('<h2>a</h2><p onclick=x>b <b>c</b></p><script>d()</script>', { loadPurifier }),
      '<p>a</p><p>b c</p>',
    );
  });
});

/** Sanitises in a page of its own under a policy. */
async function under(csp: string, html: string): Promise<string> {
  const script = new URL('./sanitize-html.ts', import.meta.url).href;
  const code = `import { sanitizeHtml } from '${script}';
    const place = document.createElement('div');
    place.append(await sanitizeHtml(${JSON.stringify(html)}, { document }));
    let enforced = false;
    try { document.createElement('p').innerHTML = 'x' } catch { enforced = true }
    parent.postMessage({ sanitized: place.innerHTML, enforced }, '*');`;
  const body = `<!doctype html><script type="module" src="data:text/javascript,${encodeURIComponent(code)}"></script>`;
  const frame = document.createElement('iframe');
  frame.src = `/e2e/answer/page?${String(new URLSearchParams({ type: 'text/html', csp, body }))}`;
  const outcome = new Promise<{ sanitized: string; enforced: boolean }>((resolve) => {
    const heard = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow) {
        return;
      }
      window.removeEventListener('message', heard);
      resolve(data as { sanitized: string; enforced: boolean });
    };
    window.addEventListener('message', heard);
  });
  document.body.append(frame);
  const { sanitized, enforced } = await outcome;
  frame.remove();
  equal(enforced || !('trustedTypes' in window), true, 'the policy is enforced');
  return sanitized;
}

describe('sanitizeHtml under Trusted Types', () => {
  it('works with the policy that DOMPurify needs', async () => {
    equal(
      await under(
        `require-trusted-types-for 'script'; trusted-types dompurify`,
        '<p onclick=x>a <b>b</b></p>',
      ),
      '<p>a <b>b</b></p>',
    );
  });

  it('loses no text where no policy may be made', async () => {
    const sanitized = await under(
      `require-trusted-types-for 'script'; trusted-types 'none'`,
      '<p onclick=x>a <b>b</b></p>',
    );
    equal(sanitized, native || !('trustedTypes' in window) ? '<p>a <b>b</b></p>' : '<p>a b</p>');
  });
});
