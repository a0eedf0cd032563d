import { assert, assertEqual, openPage, until, type HostPage } from '../page-in-frame.js';
import { THEMES, type PageTheme } from './themes.js';

const LAYOUTS = ['cards', 'magazine', 'list', 'headlines'] as const;

async function openThemed(
  { css, around }: PageTheme,
  layout: string,
  dir: string,
  attributes = '',
): Promise<HostPage> {
  const lang = dir === 'rtl' ? 'ar' : 'en';
  const news = `<icesco-news-feed src="/feeds/news.${lang}.json" layout="${layout}" limit="6" ${attributes}></icesco-news-feed>`;
  const body = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Host</title><style>${css}</style></head><body>${around(news)}<script async src="/cdn/autoload.js"></script></body></html>`;
  const type = encodeURIComponent('text/html; charset=utf-8');
  const page = await openPage(`/e2e/answer/page.html?type=${type}&body=${encodeURIComponent(body)}`, 900);
  await until(() => page.document.querySelectorAll('article.icesco-item').length === 6, 'no news');
  return page;
}

const all = ({ document }: HostPage, selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-icesco-news] ${selector}`),
];
const px = (value: string): number => Number.parseFloat(value) || 0;

function assertNoBullets(page: HostPage): void {
  const { getComputedStyle } = page.window;
  for (const item of all(page, 'li')) {
    assertEqual(getComputedStyle(item).listStyleType, 'none', 'the marker of an item');
    assertEqual(getComputedStyle(item, '::before').content, 'none', 'what the theme draws before an item');
  }
  for (const list of all(page, 'ul')) {
    const { marginLeft, marginRight, paddingLeft, paddingRight } = getComputedStyle(list);
    const indents = [marginLeft, marginRight, paddingLeft, paddingRight].map(px);
    assertEqual(indents, [0, 0, 0, 0], 'the indents of a list');
  }
}

function assertTitlesInProportion(page: HostPage): void {
  const { getComputedStyle } = page.window;
  for (const title of all(page, '.icesco-title')) {
    const { fontSize, textTransform, letterSpacing, marginTop } = getComputedStyle(title);
    const text = px(getComputedStyle(title.closest('article')!).fontSize);
    const ratio = px(fontSize) / text;
    // The lead story of a magazine is the largest: 1.73 times the text, in Arabic 1.86.
    assert(ratio >= 0.95 && ratio <= 1.9, `a title of ${fontSize} beside text of ${text}px`);
    assertEqual([textTransform, letterSpacing, px(marginTop) < 16], ['none', 'normal', true], 'a title');
  }
}

/** Nothing sticks out of its item, and no two links of an item overlap. */
function assertContained(page: HostPage): void {
  for (const item of all(page, 'article')) {
    const { left, right } = item.getBoundingClientRect();
    for (const part of item.querySelectorAll('h3, p, img, ul, time')) {
      const box = part.getBoundingClientRect();
      assert(box.left >= left - 1 && box.right <= right + 1, `${part.localName} sticks out of its item`);
    }
    const links = [...item.querySelectorAll('.icesco-languages a')].map((link) =>
      link.getBoundingClientRect(),
    );
    links.forEach((link, index) => {
      const next = links[index + 1];
      const isApart = !next || link.right <= next.left || next.right <= link.left || link.bottom <= next.top;
      assert(isApart, 'language links overlap');
    });
  }
  const { scrollWidth, clientWidth } = page.document.documentElement;
  assert(scrollWidth <= clientWidth + 1, `the page is ${scrollWidth} pixels wide in ${clientWidth}`);
}

describe('news on a page with', () => {
  for (const theme of THEMES) {
    it(`${theme.name} keeps its design, in both directions`, async function () {
      this.timeout(60_000);
      for (const layout of LAYOUTS) {
        for (const dir of ['ltr', 'rtl']) {
          const page = await openThemed(theme, layout, dir);
          assertNoBullets(page);
          assertTitlesInProportion(page);
          assertContained(page);
          page.close();
        }
      }
    });
  }

  it('its own rules for the list shows them with `inherit-styles`, also when it is set later', async () => {
    const theme: PageTheme = {
      name: 'own rules',
      css: 'h3 { font-size: 31px; text-transform: uppercase; } .post ul { list-style: square; }',
      around: (news) => `<div class="post">${news}</div>`,
    };
    const page = await openThemed(theme, 'list', 'ltr', 'inherit-styles');
    const look = (): string[] => {
      const { getComputedStyle } = page.window;
      const [title, list] = [all(page, '.icesco-title')[0]!, all(page, 'ul')[0]!];
      return [getComputedStyle(title).textTransform, getComputedStyle(list).listStyleType];
    };
    assertEqual(look(), ['uppercase', 'square'], 'the look with the attribute');
    page.document.querySelector('icesco-news-feed')!.removeAttribute('inherit-styles');
    await until(
      () => look()[0] === 'none',
      () => `the look without it: ${look().join()}`,
    );
    page.close();
  });
});
