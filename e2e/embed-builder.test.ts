import type Axe from 'axe-core';
import { assert, assertEqual, openPage, pageOf, until, type HostPage } from './page-in-frame.js';

const byId = (page: HostPage, id: string): HTMLElement => page.document.getElementById(id)!;

async function openBuilder(query = ''): Promise<HostPage> {
  const page = await openPage(`/site/builder/index.html${query}`, 1300);
  await until(() => page.document.querySelector('#news'), 'the form is not there');
  // The widgets in the preview wait until their place comes near.
  byId(page, 'frame').scrollIntoView();
  return page;
}

/** Chooses as a person does: the control is changed and fires its event. */
function choose(page: HostPage, id: string, value: string | boolean): void {
  const control = byId(page, id) as HTMLInputElement;
  if (typeof value === 'boolean') {
    control.checked = value;
  } else {
    control.value = value;
  }
  control.dispatchEvent(new page.window.Event('input', { bubbles: true }));
}

/** The lines as they are once the last choice has reached them. */
async function linesOf(page: HostPage, result: string): Promise<string> {
  await until(() => byId(page, 'results').ariaBusy === 'false', 'the lines never come');
  return page.document.getElementById(`lines.${result}`)?.textContent ?? '';
}
const preview = (page: HostPage): Document => (byId(page, 'frame') as HTMLIFrameElement).contentDocument!;

describe('the embed builder', () => {
  for (const way of ['loader', 'modules']) {
    it(`prints lines that work pasted into an empty page, under the very policy that it prints (${way})`, async () => {
      const page = await openBuilder('?lang=en');
      choose(page, 'news.src', '/feeds/news.ar.json');
      choose(page, 'news.layout', 'cards');
      choose(page, 'news.search', true);
      choose(page, 'lang', 'ar');
      choose(page, 'rating', true);
      choose(page, 'rating.endpoint', '/e2e/answer/x?status=201');
      choose(page, 'notice', true);
      choose(page, 'way', way);
      const [pasted, policy] = [await linesOf(page, 'page'), await linesOf(page, 'policy')];
      page.close();
      const host = await pageOf(
        pasted,
        `default-src 'none'; ${policy.replaceAll('\n', ' ')}; require-trusted-types-for 'script'`,
      );
      await until(
        () => host.document.querySelectorAll('article').length === 12,
        () =>
          `no news: ${JSON.stringify([host.window['violations'], host.window['errors'], host.document.querySelector('icesco-news-feed')!.shadowRoot?.textContent])}`,
      );
      assert(
        host.document.querySelector('icesco-news-feed')!.shadowRoot!.querySelector('input[type=search]'),
        'no search',
      );
      const rating = host.document.querySelector('icesco-feedback-rating')!;
      rating.scrollIntoView();
      await until(() => rating.shadowRoot?.querySelectorAll('input[type=radio]').length === 5, 'no question');
      assert(rating.shadowRoot!.textContent.includes('راضٍ'), 'not in Arabic');
      assertEqual([host.window['violations'], host.window['errors']], [[], []], 'violations and errors');
      host.close();
    });
  }

  it('prints hashes that the browser compares: a changed file is refused', async () => {
    const page = await openBuilder('?lang=en');
    choose(page, 'news.src', '/feeds/news.en.json');
    const pasted = await linesOf(page, 'page');
    page.close();
    assert(/integrity="sha384-[\w+/]{64}"/.test(pasted), `no hash in ${pasted}`);
    const host = await pageOf(
      pasted.replace(/sha384-./, (hash) => (hash.endsWith('A') ? 'sha384-B' : 'sha384-A')),
    );
    const settled = await host.window.fetch('/feeds/news.en.json');
    assert(settled.ok, 'the server does not answer');
    assertEqual(
      [
        host.window.customElements.get('icesco-news-feed'),
        host.document.querySelector('a')!.checkVisibility(),
      ],
      [undefined, true],
      'a file that was changed ran',
    );
    host.close();
  });

  it('shows what is chosen, live, in both directions and widths', async () => {
    const page = await openBuilder('?lang=en');
    choose(page, 'news.src', '/feeds/news.fr.json');
    choose(page, 'lang', 'fr');
    await until(() => preview(page).querySelectorAll('article').length === 12, 'no news in the preview');
    assertEqual(
      [preview(page).documentElement.lang, preview(page).documentElement.dir],
      ['fr', 'ltr'],
      'the page in the preview',
    );
    choose(page, 'view.rtl', true);
    await until(() => preview(page).documentElement.dir === 'rtl', 'the direction stays');
    choose(page, 'view.phone', true);
    await until(() => byId(page, 'frame').clientWidth < 400, 'the width stays');
    choose(page, 'news.limit', '3');
    await until(() => preview(page).querySelectorAll('article').length === 3, 'the limit is not followed');
    page.close();
  });

  it('shows a sample, and says so, where the source does not answer', async () => {
    const page = await openBuilder('?lang=ar');
    assertEqual(
      [page.document.documentElement.dir, byId(page, 'title').textContent],
      ['rtl', 'إضافة أدوات الإيسيسكو إلى صفحتكم'],
      'the builder in Arabic',
    );
    choose(page, 'news.src', '/e2e/answer/x?status=404');
    await until(() => byId(page, 'sample').textContent.includes('نموذجية'), 'the sample is not reported');
    await until(() => preview(page).querySelectorAll('article[lang=ar]').length === 12, 'no sample');
    assert(!(await linesOf(page, 'page')).includes('feeds/news.'), 'the sample is in the lines');
    page.close();
  });

  it('sends nothing from its preview', async () => {
    const page = await openBuilder('?lang=en');
    choose(page, 'news', false);
    choose(page, 'rating', true);
    choose(page, 'rating.endpoint', '/e2e/answer/taken?status=201');
    const root = await present(() => preview(page).querySelector('icesco-feedback-rating')?.shadowRoot);
    const choice = await present(() => root.querySelector<HTMLInputElement>('input[value="4"]'));
    choice.click();
    const reported = new Promise<void>((resolve) =>
      preview(page).addEventListener('icesco-submit', () => resolve(), { once: true }),
    );
    root.querySelector<HTMLButtonElement>('button[data-action=submit]')!.click();
    await reported;
    const requested = preview(page)
      .defaultView!.performance.getEntriesByType('resource')
      .filter(({ name }) => name.includes('/taken'));
    assertEqual(requested.length, 0, 'requests');
    page.close();
  });

  it('prints nothing for what cannot work, and says which field to correct', async () => {
    const page = await openBuilder('?lang=en');
    choose(page, 'rating', true);
    const field = byId(page, 'rating.endpoint');
    assertEqual(
      [await linesOf(page, 'page'), field.getAttribute('aria-invalid')],
      ['', 'true'],
      'no address',
    );
    assert(byId(page, 'rating.endpoint.problem').checkVisibility(), 'the problem is not reported');
    choose(page, 'rating.endpoint', 'javascript:alert(1)');
    assertEqual(await linesOf(page, 'page'), '', 'a script as an address');
    choose(page, 'rating.endpoint', 'https://feedback.example.org/v1/answers');
    assert((await linesOf(page, 'page')).includes('feedback.example.org'), 'no lines');
    page.close();
  });

  for (const [id, value] of [
    ['rating.shape', 'stars'],
    ['rating.labels', 'full'],
    ['rating.comment', 'optional'],
    ['rating.follow-up', true],
  ] as const) {
    it(`reserves for a question with ${id} what it takes itself`, async () => {
      const page = await openBuilder('?lang=en');
      choose(page, 'news', false);
      choose(page, 'rating', true);
      choose(page, 'rating.endpoint', '/e2e/answer/x?status=201');
      choose(page, id, value);
      const heights = [...(await linesOf(page, 'style')).matchAll(/min-block-size: (.*)rem/g)].map(
        ([, rem]) => Number(rem),
      );
      const place = (): Element | null | undefined =>
        preview(page).querySelector('icesco-feedback-rating')?.shadowRoot?.querySelector('.placeholder');
      const view = (): Window => preview(page).defaultView!;
      await until(
        () =>
          place() &&
          heights.at(view().matchMedia('(max-width: 40rem)').matches ? -1 : 0) ===
            parseFloat(view().getComputedStyle(place()!).minBlockSize) / 16,
        () =>
          `${heights.join()} rem printed, ${place() && view().getComputedStyle(place()!).minBlockSize} taken`,
      );
      page.close();
    });
  }

  it('keeps the choices in the address, for a bookmark and the other languages', async () => {
    const page = await openBuilder('?lang=en#news.layout=magazine&notice=on');
    const pasted = await linesOf(page, 'page');
    assert(pasted.includes('layout="magazine"') && pasted.includes('<icesco-translate-notice'), pasted);
    choose(page, 'news.limit', '5');
    assert(page.window.location.hash.includes('news.limit=5'), page.window.location.hash);
    assert(
      page.document.querySelector<HTMLAnchorElement>('a[hreflang=fr]')!.hash.includes('news.limit=5'),
      'the other languages forget',
    );
    page.close();
  });

  for (const lang of ['ar', 'en', 'fr']) {
    it(`gives axe nothing to say in ${lang}`, async () => {
      const page = await openBuilder(`?lang=${lang}#news=on&rating=on&notice=on&own-colour=on`);
      const { violations } = await (await axeOf(page)).run(page.document.body, { iframes: false });
      assertEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
        'violations',
      );
      page.close();
    });
  }
});

/** axe reads the nodes of its own page alone. */
async function axeOf(page: HostPage): Promise<typeof Axe> {
  const policy = (
    page.window['trustedTypes'] as
      { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } | undefined
  )?.createPolicy('test', { createScriptURL: (url: string) => url });
  const script = page.document.createElement('script');
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  script.src =
    policy?.createScriptURL('/node_modules/axe-core/axe.min.js') ?? '/node_modules/axe-core/axe.min.js';
  page.document.head.append(script);
  await loaded;
  return page.window['axe'] as typeof Axe;
}

async function present<T>(find: () => T | null | undefined): Promise<T> {
  let found: T | null | undefined;
  await until(() => (found = find()), 'not there');
  return found!;
}
