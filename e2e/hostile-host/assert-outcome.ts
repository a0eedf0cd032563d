import { assert, assertEqual, until as waitUntil, type HostPage } from '../page-in-frame.js';
import { FALLBACK, type HostilePage, type Outcome } from './hostile-page.js';
import { visibilityProblem } from './visibility.js';

const MAX_MS = 20_000;
const until = (condition: () => unknown, message: string | (() => string)): Promise<void> =>
  waitUntil(condition, message, MAX_MS);

/** All elements of a page that match, in its open shadow roots too. */
export function all<Kind extends Element = HTMLElement>(
  root: Document | ShadowRoot | Element,
  selector: string,
): Kind[] {
  const found = [...root.querySelectorAll<Kind>(selector)];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) {
      found.push(...all<Kind>(element.shadowRoot, selector));
    }
  }
  return found;
}

/** News far below the window has not been requested yet: the reader scrolls to it. */
function nextNear(document: Document): void {
  all(document, 'icesco-news-feed')
    .find((feed) => !all(feed, 'article').length)
    ?.scrollIntoView();
}

async function newsIsReadable({ document }: HostPage, items: number): Promise<void> {
  await until(
    () => (nextNear(document), all(document, 'article').length >= items),
    () => `${all(document, 'article').length} articles: ${document.body?.textContent.slice(0, 200)}`,
  );
  let problems: string[] = [];
  const looked = (): string[] =>
    (problems = all(document, 'article .icesco-title > *').map(visibilityProblem));
  await until(
    () => looked().includes(''),
    () => `no title: ${[...new Set(problems)].join(', ')}`,
  );
  await until(
    () =>
      all(document, 'icesco-news-feed').some(
        ({ shadowRoot }) =>
          shadowRoot && !visibilityProblem(shadowRoot.querySelector('[data-action=more], .actions p')),
      ),
    'the line under the news cannot be read',
  );
}

/** Where sheets can be adopted. What the page's own rules do to the list is tested in `page-themes`. */
async function newsIsStyled({ document }: HostPage): Promise<void> {
  const hasStyleSheet = (item: Element): boolean => {
    const { adoptedStyleSheets } = item.getRootNode() as Document | ShadowRoot;
    const applies = (rule: CSSRule): boolean =>
      'selectorText' in rule && item.matches(rule.selectorText as string);
    return !adoptedStyleSheets || adoptedStyleSheets.some(({ cssRules }) => [...cssRules].some(applies));
  };
  await until(
    () => all(document, '.icesco-items > li').some(hasStyleSheet),
    'the list of the news has no style sheet',
  );
}

async function formAnswers({ document }: HostPage): Promise<void> {
  // The question comes when its place is near.
  const root = (): ShadowRoot | null | undefined => {
    all(document, 'icesco-feedback-rating')[0]?.scrollIntoView();
    return all(document, 'icesco-feedback-rating').find(({ shadowRoot }) =>
      shadowRoot?.querySelector('input'),
    )?.shadowRoot;
  };
  await until(root, 'no question');
  const question = root()!;
  for (const [what, selector] of Object.entries({
    question: 'legend',
    numeral: '.mark',
    button: '.submit',
  })) {
    let problem = '';
    await until(
      () => !(problem = visibilityProblem(question.querySelector(selector))),
      () => `the ${what}: ${problem}`,
    );
  }
  question.querySelectorAll('input')[3]!.click();
  question.querySelector<HTMLElement>('.submit')!.click();
  await until(
    () => /received|saved on this device/.test(question.querySelector('.outcome')?.textContent ?? ''),
    () => `not received: ${question.querySelector('.question')?.textContent}`,
  );
  assertEqual(visibilityProblem(question.querySelector('.outcome')), '', 'what became of the answer');
}

function noticeIsSilent({ document }: HostPage): void {
  const notice = document.querySelector('icesco-translate-notice');
  const { width = 0, height = 0 } = notice?.getBoundingClientRect() ?? {};
  assert(width < 2 || height < 2, 'the notice takes space on an untranslated page');
}

function fallbackStands({ document }: HostPage): void {
  const link = all(document, 'a').find(({ textContent }) => textContent === FALLBACK);
  assertEqual(visibilityProblem(link), '', 'the content of the tag');
}

interface Watch {
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly messages: readonly string[];
  added(): { readonly globals: readonly string[]; readonly host: string };
}

const monitorOf = ({ window }: HostPage): Watch | undefined => window['pageMonitor'] as Watch | undefined;

const outcomes: Record<Outcome, (page: HostPage, items: number) => Promise<void>> = {
  async works(page, items) {
    await newsIsReadable(page, items);
    await newsIsStyled(page);
    await formAnswers(page);
    noticeIsSilent(page);
  },
  news: newsIsReadable,
  form: formAnswers,
  async fallback(page) {
    // Either the policy has refused the script, or the script has logged why the element stays as it is.
    await until(
      () => monitorOf(page)?.violations.length || monitorOf(page)?.messages.length,
      'the script has not had its chance',
    );
    fallbackStands(page);
    assertEqual(all(page.document, 'article').length, 0, 'articles');
  },
  async plain(page) {
    await Promise.resolve();
    fallbackStands(page);
  },
  async failed(page) {
    await until(() => all(page.document, '[data-action=retry]').length, 'no way to try again');
    fallbackStands(page);
  },
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What a widget may never leave on a page, whatever the page has done to it. */
function hostUntouched(page: HostPage, { html, ownErrors, ownScripts = 0 }: HostilePage): void {
  const { document } = page;
  const watch = monitorOf(page);
  // Not there where the page lets no script run.
  if (!watch) {
    return;
  }
  assertEqual(
    Array.from(watch.errors).filter((each) => !ownErrors?.test(each)),
    [],
    'errors',
  );
  const { globals, host } = watch.added();
  assertEqual([Array.from(globals), host], [[], ''], 'added to the page');
  // Data of our own stands inside a widget's tag.
  const scripts = [...document.scripts].filter((script) => !script.closest('[data-icesco-news]')).length;
  // One engine counts sheets that are adopted, not written, among them.
  const sheets = [...document.styleSheets].filter(({ ownerNode }) => ownerNode).length;
  assertEqual(
    [scripts, sheets],
    [count(html, /<script\b/g) + ownScripts, count(html, /<style\b/g)],
    'scripts and style sheets',
  );
  assertEqual(
    document.head.children.length,
    html
      .slice(0, html.indexOf('</head>'))
      .split('<head>')[1]!
      .match(/<(?:meta|title|script|style|link|base)\b/g)!.length,
    'elements of the head',
  );
}

/** Waits for the outcome that a page must have, and for all that must hold on every page. */
export async function assertOutcome(page: HostPage, hostile: HostilePage): Promise<void> {
  await hostile.act?.(page);
  await outcomes[hostile.outcome](page, hostile.items ?? 12);
  await hostile.also?.(page);
  // The loader takes its links away when their files are there, or have failed.
  await until(() => !page.document.head?.querySelector('link[rel=modulepreload]'), 'links stay in the head');
  hostUntouched(page, hostile);
}
