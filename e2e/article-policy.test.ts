import { assertEqual, pageOf, until } from './page-in-frame.js';

const STRICT =
  "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** Markup that a strict policy refuses inline, as editors of content-management systems write it. */
const ARTICLES: Readonly<Record<string, string>> = {
  'style attributes': '<p style="color:red">One <b STYLE=\'margin:0\'>word</b></p>',
  'event handlers': '<p onclick="a()">One <b onmouseover=b() OnFocus>word</b></p>',
  'attributes without a space between them': '<p title="a"style="color:red"onclick="a()">One <b>word</b></p>',
  'a slash before an attribute': '<p/style="color:red"/onclick=a()>One <b>word</b></p>',
  'a style element': '<style>p { color: red }</style><p>One <b>word</b></p>',
  'a script': '<p>One <b>word</b></p><script>a()</script>',
  'a frame and a javascript: link':
    '<p>One <b>word</b></p><iframe srcdoc="<p style=a>"></iframe><a href="javascript:a()"></a>',
  'SVG with styles':
    '<p>One <b>word</b></p><svg onload="a()"><rect style="fill:red"/><style>p{}</style></svg>',
  'a broken quote': '<p style="color:red>One <b>word</b></p><p>One <b style=x>word</b></p>',
};

describe('an article that a reader opens under a strict policy', () => {
  for (const [name, html] of Object.entries(ARTICLES)) {
    it(`reports no violation on the page: ${name}`, async () => {
      const feed = JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: '1', title: 'Title', content_html: html }],
      });
      const page = await pageOf(
        `<script async src="/cdn/autoload.js"></script><icesco-news-feed src="/e2e/answer/feed.json?body=${encodeURIComponent(feed)}"></icesco-news-feed>`,
        STRICT,
      );
      await until(() => page.document.querySelector('details'), 'no article');
      page.document.querySelector('details')!.open = true;
      const text = page.document.querySelector('[data-full-text]')!;
      await until(
        () => text.querySelector('b')?.textContent === 'word',
        () => text.innerHTML,
      );
      // Reports come in a task of their own.
      await (await page.window.fetch('/feeds/news.en.json')).text();
      assertEqual([page.window['violations'], page.window['errors']], [[], []], 'violations and errors');
      assertEqual(text.querySelector('[style]'), null, 'style');
      page.close();
    });
  }
});
