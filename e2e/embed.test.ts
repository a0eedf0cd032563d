import { assert, assertEqual, openPage, pageOf, until, type HostPage } from './page-in-frame.js';

const STRICT =
  "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

describe('a partner’s page, with one script tag', () => {
  for (const [lang, dir, title, more] of [
    ['ar', 'rtl', 'لبنان والإيسيسكو', 'عرض المزيد'],
    ['en', 'ltr', 'Lebanon and ICESCO', 'Load more'],
    ['fr', 'ltr', 'Le Liban et l’ICESCO', 'Afficher plus'],
  ] as const) {
    it(`shows the news in ${lang}, under strict security headers`, async () => {
      const page = await openPage(`/site/${lang}/index.html`);
      const feed = page.document.querySelector('icesco-news-feed')!;
      await until(
        () => feed.querySelectorAll('article').length === 10,
        () => `${feed.querySelectorAll('article').length} articles`,
      );
      assert(feed.querySelector('article')!.textContent.includes(title), 'the first title');
      assertEqual(
        [feed.querySelector('article')!.lang, feed.querySelector('article')!.dir],
        [lang, dir],
        'language and direction',
      );
      await until(() => feed.shadowRoot!.textContent.includes(more), 'the button for more');
      assertEqual(
        [...feed.querySelectorAll<HTMLImageElement>('article img')]
          .map(({ src }) => new URL(src).origin)
          .filter((origin) => origin !== location.origin),
        [],
        'pictures from elsewhere',
      );
      page.close();
    });
  }

  for (const file of ['autoload.js', 'all.js', 'news-feed.js']) {
    it(`runs from ${file} without a violation of a strict policy`, async () => {
      const tag =
        file === 'autoload.js'
          ? `<script async src="/cdn/${file}"></script>`
          : `<script type="module" src="/cdn/${file}"></script>`;
      const page = await pageOf(
        `${tag}<icesco-news-feed src="/feeds/news.en.json" search facets json-ld></icesco-news-feed><icesco-translate-notice></icesco-translate-notice><icesco-feedback-rating endpoint="/e2e/answer/x?status=201" mode="tab"></icesco-feedback-rating>`,
        STRICT,
      );
      await until(() => page.document.querySelectorAll('article').length === 12, 'no news');
      assertEqual([page.window['violations'], page.window['errors']], [[], []], 'violations and errors');
      page.close();
    });
  }

  it('has a policy name of its own, so that the page’s own Lit may have its', async () => {
    const page = await pageOf(
      '<script src="/e2e/own-lit.js"></script><script type="module" src="/cdn/news-feed.js"></script><icesco-news-feed src="/feeds/news.en.json" search></icesco-news-feed>',
      `${STRICT}; trusted-types lit-html icesco-lit`,
    );
    await until(() => page.document.querySelectorAll('article').length === 12, 'no news');
    assertEqual([page.window['violations'], page.window['errors']], [[], []], 'violations and errors');
    page.close();
  });

  it('loads a widget whose tag comes later', async () => {
    const page = await pageOf('<script async src="/cdn/autoload.js"></script>');
    const feed = page.document.createElement('icesco-news-feed');
    feed.setAttribute('src', '/feeds/news.en.json');
    page.document.body.append(feed);
    await until(() => page.document.querySelectorAll('article').length === 12, 'no news');
    page.close();
  });

  describe('far below the window', () => {
    const requested = ({ window }: { window: Window }): string[] =>
      window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith('/cdn/'));
    const far = (widget: string) =>
      pageOf(`<script async src="/cdn/autoload.js"></script><div style="block-size:6000px"></div>${widget}`);
    /**
     * Has waited for the drawing with which the loader looks, for its events, and for the answer to
     * a request later than its own.
     */
    async function looked({ window, document }: HostPage): Promise<void> {
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      const near = await new Promise((resolve) =>
        new window.IntersectionObserver(([entry]) => resolve(entry!.isIntersecting)).observe(
          document.body.lastElementChild!,
        ),
      );
      assertEqual(near, false, 'in the window');
      await (await window.fetch('/feeds/news.en.json')).text();
    }

    for (const widget of [
      '<icesco-news-feed src="/feeds/news.en.json"></icesco-news-feed>',
      '<icesco-feedback-rating endpoint="/e2e/answer/x?status=201"></icesco-feedback-rating>',
      '<icesco-feedback-rating mode="inline" endpoint="/e2e/answer/x?status=201"></icesco-feedback-rating>',
    ]) {
      it(`asks for nothing but the script until it comes near: ${widget}`, async () => {
        const page = await far(widget);
        await looked(page);
        assertEqual(requested(page), ['/cdn/autoload.js'], 'requests');
        const element = page.document.body.lastElementChild!;
        element.scrollIntoView();
        await until(
          () => element.querySelector('article') ?? element.shadowRoot?.querySelector('input'),
          'it never comes',
        );
        page.close();
      });
    }

    for (const [what, widget] of [
      ['a notice, since a translation may come', '<icesco-translate-notice></icesco-translate-notice>'],
      [
        'a rating at the edge of the window',
        '<icesco-feedback-rating mode="tab" endpoint="/e2e/answer/x?status=201"></icesco-feedback-rating>',
      ],
      [
        'a dialog that a script opens',
        '<icesco-feedback-rating mode="dialog" endpoint="/e2e/answer/x?status=201"></icesco-feedback-rating>',
      ],
    ] as const) {
      it(`is there at once: ${what}`, async () => {
        const page = await far(widget);
        const { localName } = page.document.body.lastElementChild!;
        await until(() => page.window.customElements.get(localName), 'it never comes');
        page.close();
      });
    }

    it('is there at once: a rating where answers of earlier pages wait', async () => {
      localStorage.setItem('icesco:answer:of-an-earlier-page', '{}');
      try {
        const page = await far(
          '<icesco-feedback-rating endpoint="/e2e/answer/x?status=201"></icesco-feedback-rating>',
        );
        await until(() => page.window.customElements.get('icesco-feedback-rating'), 'not there');
        page.close();
      } finally {
        localStorage.removeItem('icesco:answer:of-an-earlier-page');
      }
    });
  });

  it('finds widgets in an open shadow root that it is given', async () => {
    const page = await pageOf('<div id="app"></div><script src="/cdn/autoload.js"></script>');
    const root = page.document.querySelector('#app')!.attachShadow({ mode: 'open' });
    root.dispatchEvent(new Event('icesco-autoload', { bubbles: true, composed: true }));
    const feed = page.document.createElement('icesco-news-feed');
    feed.setAttribute('src', '/feeds/news.en.json');
    root.append(feed);
    await until(() => root.querySelectorAll('article').length === 12, 'no news');
    page.close();
  });

  it('fetches the staff’s plots from all.js where their tag is, and nowhere else', async () => {
    const page = await pageOf(
      '<script type="module" src="/cdn/all.js"></script><icesco-feedback-rating endpoint="/e2e/answer/x?status=201" mode="inline"></icesco-feedback-rating>',
    );
    await until(() => page.window.customElements.get('icesco-feedback-rating'), 'the rating is not there');
    assertEqual(
      page.window.customElements.get('icesco-feedback-summary'),
      undefined,
      'defined without a tag',
    );
    page.document.body.append(page.document.createElement('icesco-feedback-summary'));
    await until(() => page.window.customElements.get('icesco-feedback-summary'), 'the summary is not there');
    page.close();
  });

  it('stands the script being there twice', async () => {
    const page = await pageOf(
      '<script src="/cdn/autoload.js"></script><script src="/cdn/autoload.js"></script><script type="module" src="/cdn/all.js"></script><icesco-news-feed src="/feeds/news.en.json"></icesco-news-feed>',
    );
    await until(() => page.document.querySelectorAll('article').length === 12, 'no news');
    assertEqual(page.window['errors'], [], 'errors');
    page.close();
  });

  it('leaves the content of the tag standing where its module does not come', async () => {
    const page = await pageOf(
      '<script async src="/e2e/answer/autoload.js?type=text/javascript"></script><icesco-news-feed><a href="/x">Our news</a></icesco-news-feed>',
    );
    assert(page.document.querySelector('a')!.checkVisibility(), 'the content is gone');
    page.close();
  });

  it('sends nothing but what the author configured, and leaves no cookie', async () => {
    const page = await openPage('/site/en/index.html');
    await until(() => page.document.querySelectorAll('article').length === 10, 'no news');
    const elsewhere = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:'));
    assertEqual([elsewhere, page.document.cookie], [[], ''], 'requests elsewhere, cookies');
    page.close();
  });
});
