import { sanitizeHtml } from './sanitize-html.js';
import type { SanitizeOptions } from './sanitize-options.js';

interface Mocha {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  before(body: () => void): void;
  after(body: () => void): void;
}
const { describe, it, before, after } = globalThis as unknown as Mocha;

async function expectMarkup(
  html: string,
  expected: string,
  options: Partial<SanitizeOptions> = {},
): Promise<void> {
  const place = document.createElement('div');
  const fragment = await sanitizeHtml(html, { document, baseUrl: 'https://news.example/', ...options });
  if (fragment.ownerDocument !== document) {
    throw new Error('nodes of another document');
  }
  place.append(fragment);
  if (place.innerHTML !== expected) {
    throw new Error(
      `${html.slice(0, 200)}: ${place.innerHTML.slice(0, 200)} instead of ${expected.slice(0, 200)}`,
    );
  }
}

const KEPT =
  'p strong b em i u s sub sup ul dl blockquote q cite h2 h3 h4 h5 h6 figure code pre abbr span bdi bdo div a ol time'.split(
    ' ',
  );
const NESTED = [
  '<ul><li>x</li></ul>',
  '<dl><dt>x</dt><dd>y</dd></dl>',
  '<figure>x<figcaption>y</figcaption></figure>',
  '<table><caption>c</caption><thead><tr><th scope="col" colspan="2" rowspan="3">x</th></tr></thead><tbody><tr><td colspan="2" rowspan="3">y</td></tr></tbody></table>',
  'a<br>b<hr>c',
  '<ol start="3" reversed=""><li value="7">x</li></ol>',
  '<time datetime="2026-01-01">x</time>',
  '<p title="t" lang="ar" dir="rtl">x</p>',
];
const UNWRAPPED =
  'article section main header footer aside nav address center font big small tt strike del ins mark acronym picture details summary hgroup nobr wbr kbd samp var label'.split(
    ' ',
  );
const DROPPED =
  'script style iframe object form button select textarea video audio canvas svg math template noscript marquee dialog x-y title'.split(
    ' ',
  );

function suite(engine: string): void {
  describe(`an article by ${engine}`, () => {
    it('keeps every element of a text', async () => {
      for (const name of KEPT) {
        await expectMarkup(`<${name}>x</${name}>`, `<${name}>x</${name}>`);
      }
      for (const html of NESTED) {
        await expectMarkup(html, html);
      }
    });

    it('keeps what a wrapper holds, without it', async () => {
      for (const name of UNWRAPPED.filter((each) => each !== 'wbr')) {
        await expectMarkup(`a<${name}>x <b>y</b></${name}>`, 'ax <b>y</b>');
      }
      await expectMarkup('a<wbr>b', 'ab');
      await expectMarkup(
        '<table><tfoot><tr><td>x</td></tr></tfoot></table>',
        '<table><tr><td>x</td></tr></table>',
      );
    });

    it('drops all else with what it holds', async () => {
      for (const name of DROPPED) {
        await expectMarkup(`a<${name}>x</${name}>`, 'a');
      }
    });

    it('drops comments, and attributes of every other kind', async () => {
      await expectMarkup('a<!-- x -->b', 'ab');
      await expectMarkup(
        '<b data-a="x" aria-label="x" class="x" id="x" style="color: red" onclick="x" part="x" slot="x" role="alert">x</b>',
        '<b>x</b>',
      );
      await expectMarkup('<!-- x --><b>x</b>', '<b>x</b>');
    });

    it('reads 200,000 characters', async () => {
      await expectMarkup('x'.repeat(200_001), 'x'.repeat(200_000));
    });
  });
}

const prototype = Element.prototype as { setHTML?: unknown };
const native = Object.getOwnPropertyDescriptor(prototype, 'setHTML');

if (native) {
  suite('the browser');
}

describe('an article in a browser without a sanitiser', () => {
  before(() => delete prototype.setHTML);
  after(() => native && Object.defineProperty(prototype, 'setHTML', native));

  suite('DOMPurify');

  it('is plain text in paragraphs when DOMPurify cannot be had', async () => {
    const loadPurifier = () => Promise.reject(new TypeError('blocked'));
    await expectMarkup('<p>a &lt;b&gt;</p><p></p><p>c</p>', '<p>a &lt;b&gt;</p><p>c</p>', { loadPurifier });
    await expectMarkup('', '', { loadPurifier });
    await expectMarkup(' <script>x</script> ', '', { loadPurifier });
  });
});
