import { assert, assertEqual, pageOf, until, type HostPage } from './page-in-frame.js';
import { edge } from './translators/edge.js';
import { firefox } from './translators/firefox.js';
import { google } from './translators/google.js';
import { original, type Translator } from './translators/page-text.js';
import { safari } from './translators/safari.js';

/**
 * Each simulated translator: whether the page can learn its target, and whether it reads what is drawn later.
 */
const translators: Record<string, { start(document: Document): Translator; tellsTarget: boolean }> = {
  google: { start: google, tellsTarget: true },
  edge: { start: edge, tellsTarget: false },
  firefox: { start: firefox, tellsTarget: true },
  safari: { start: safari, tellsTarget: true },
};

const MARKUP = `<script type="module" src="/cdn/all.js"></script><p>Host text</p>
<icesco-news-feed src="/feeds/news.en.json" limit="3" search facets heading-level="2"></icesco-news-feed>
<icesco-feedback-rating endpoint="/e2e/answer/x?status=422" comment="optional"></icesco-feedback-rating>
<icesco-translate-notice dismissible></icesco-translate-notice>`;

/** What the widgets say of their own, in the languages that they speak. */
const WORDS: Record<
  string,
  { more: string; filter: string; submit: string; shown: (count: number) => string }
> = {
  en: { more: 'Load more news', filter: 'Filter', submit: 'Send', shown: (count) => `${count} of` },
  fr: {
    more: 'Afficher plus d’actualités',
    filter: 'Filtrer',
    submit: 'Envoyer',
    shown: (count) => String(count),
  },
  ar: {
    more: 'عرض المزيد من الأخبار',
    filter: 'تصفية',
    submit: 'إرسال',
    shown: (count) => String(count),
  },
};

class Visit {
  readonly feed: Element & { shadowRoot: ShadowRoot };
  readonly rating: Element & { shadowRoot: ShadowRoot };
  readonly notice: Element & { shadowRoot: ShadowRoot };

  constructor(
    readonly page: HostPage,
    readonly news: readonly string[],
  ) {
    const find = (tag: string) => page.document.querySelector(tag) as Element & { shadowRoot: ShadowRoot };
    [this.feed, this.rating, this.notice] = [
      find('icesco-news-feed'),
      find('icesco-feedback-rating'),
      find('icesco-translate-notice'),
    ];
  }

  static async begin(): Promise<Visit> {
    const feed = (await (await fetch('/feeds/news.en.json')).json()) as { items: { title: string }[] };
    const news = feed.items.map(({ title }) => title.trim());
    const visit = new Visit(await pageOf(MARKUP), news);
    await visit.titles(3);
    await until(() => visit.button('submit'), 'no question');
    return visit;
  }

  button(action: string): HTMLElement | null {
    return (
      this.feed.shadowRoot.querySelector<HTMLElement>(`[data-action=${action}]`) ??
      this.rating.shadowRoot.querySelector<HTMLElement>(`[data-action=${action}]`)
    );
  }

  /** A reader hits the innermost element, which may be a translator's. */
  press(action: string): void {
    const button = this.button(action)!;
    (button.querySelector<HTMLElement>('font font') ?? button).click();
  }

  /** The headlines, in order, whatever language they are shown in. */
  async titles(count: number): Promise<void> {
    const shown = (): string[] =>
      [...this.feed.querySelectorAll('.icesco-title')].map(({ textContent }) => original(textContent));
    await until(
      () => JSON.stringify(shown()) === JSON.stringify(this.news.slice(0, count)),
      () => `titles instead of ${count}: ${JSON.stringify(shown())}`,
    );
  }

  /**
   * The widgets' own words, as the reader sees them; `original` where a translator may have worked on them.
   */
  async words(lang: string, count: number, byPeople: boolean): Promise<void> {
    const { more, filter, submit, shown } = WORDS[lang]!;
    const read = byPeople ? (text: string) => text.trim() : original;
    const said = () =>
      [this.button('more'), this.feed.shadowRoot.querySelector('.filter span'), this.button('submit')].map(
        (each) => read(each?.textContent ?? ''),
      );
    await until(
      () => JSON.stringify(said()) === JSON.stringify([more, filter, submit]),
      () => `words: ${JSON.stringify(said())}`,
    );
    const totals = read(this.feed.shadowRoot.querySelector('[part=more] p')!.textContent);
    assert(totals.includes(shown(count)), `totals: ${totals}`);
  }

  async noticed(): Promise<void> {
    await until(() => this.notice.hasAttribute('shown'), 'the notice does not show');
  }

  end(): void {
    assertEqual(this.page.window['errors'], [], 'errors');
    this.page.close();
  }
}

describe('under a page translator', () => {
  for (const [name, { start, tellsTarget }] of Object.entries(translators)) {
    for (const target of ['es', 'fa', 'fr', 'ar']) {
      it(`every text of the widgets stays right: ${name} into ${target}`, async () => {
        const visit = await Visit.begin();
        const { document } = visit.page;
        const byPeople = tellsTarget && target in WORDS;
        const lang = byPeople ? target : 'en';
        await visit.words('en', 3, true);
        const translator = start(document);
        translator.translate(target);
        await visit.noticed();
        await visit.words(lang, 3, byPeople);
        await visit.titles(3);

        visit.press('more');
        await visit.titles(6);
        await visit.words(lang, 6, byPeople);
        if (tellsTarget) {
          assertEqual(
            visit.feed.shadowRoot.querySelector('section')!.dir,
            /ar|fa/.test(target) ? 'rtl' : 'ltr',
            'direction',
          );
        }

        const field = visit.feed.shadowRoot.querySelector<HTMLInputElement>('input[type=search]')!;
        const search = (text: string): void => {
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        };
        search('qqqq');
        await until(
          () => original(visit.feed.shadowRoot.querySelector('.note')?.textContent) !== '',
          'nothing says that there is no such news',
        );
        assertEqual(visit.feed.querySelectorAll('article').length, 0, 'news that does not match');
        search('');
        await visit.titles(3);

        const radio = visit.rating.shadowRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')[3]!;
        radio.click();
        assertEqual((visit.rating as unknown as { value: string }).value, '4', 'score');

        if (translator.restore) {
          translator.restore();
          await until(() => !visit.notice.hasAttribute('shown'), 'the notice stays');
          await visit.words('en', 3, true);
          await visit.titles(3);
          visit.press('more');
          await visit.titles(6);
          translator.translate(target);
          await visit.noticed();
          await visit.words(lang, 6, byPeople);
          visit.press('more');
          await visit.titles(9);
        }

        visit.press('submit');
        await until(
          () =>
            visit.rating.matches(':state(failed)') ||
            visit.rating.matches(':state(sent)') ||
            visit.rating.matches(':state(saved)'),
          'no outcome',
        );
        visit.end();
      });
    }
  }

  it('follows the page’s own change of language before and after', async () => {
    const visit = await Visit.begin();
    const { document } = visit.page;
    document.documentElement.lang = 'fr';
    await until(() => visit.button('more')?.textContent === WORDS['fr']!.more, 'does not speak French');
    assert(!visit.notice.hasAttribute('shown'), 'a change of language was taken for a translation');
    const translator = google(document);
    translator.translate('ar');
    await visit.noticed();
    await until(() => visit.button('more')?.textContent === WORDS['ar']!.more, 'does not speak Arabic');
    assert(
      visit.notice.shadowRoot.textContent.includes('الفرنسية'),
      'the notice names another language than the page’s',
    );
    translator.restore!();
    await until(() => visit.button('more')?.textContent === WORDS['fr']!.more, 'does not speak French again');
    document.documentElement.lang = 'en';
    await until(
      () => visit.button('more')?.textContent === WORDS['en']!.more,
      'does not speak English again',
    );
    visit.end();
  });

  it('keeps an isolated list right too', async () => {
    for (const start of [google, edge, safari]) {
      const page = await pageOf(MARKUP.replace('search facets', 'isolated'));
      const list = () => page.document.querySelector('icesco-news-feed')!.shadowRoot;
      await until(() => list()?.querySelectorAll('article').length === 3, 'no news');
      const titles = (): string[] =>
        [...list()!.querySelectorAll('.icesco-title')].map(({ textContent }) => original(textContent));
      const before = titles();
      const translator = start(page.document);
      translator.translate('es');
      await until(
        () => page.document.querySelector('icesco-translate-notice')!.hasAttribute('shown'),
        'the notice does not show',
      );
      list()!.querySelector<HTMLElement>('[data-action=more]')!.click();
      await until(
        () => titles().length === 6,
        () => `${titles().length} articles`,
      );
      translator.restore!();
      await until(
        () => !page.document.querySelector('icesco-translate-notice')!.hasAttribute('shown'),
        'the notice stays',
      );
      assertEqual(titles().slice(0, 3), before, 'titles');
      assertEqual(page.window['errors'], [], 'errors');
      page.close();
    }
  });
});
