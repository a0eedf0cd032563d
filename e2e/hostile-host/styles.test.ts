import { testOutcomes } from './outcome-tests.js';
import { all } from './assert-outcome.js';
import { form, host, LOADER, news, NOTICE, styled, WIDGETS, at } from './hostile-page.js';
import { assert, type HostPage } from '../page-in-frame.js';

const FEED = `src="${at('/feeds/news.en.json')}"`;
const body = (newsAttributes: string, formAttributes = ''): string =>
  LOADER + NOTICE + news(`${FEED} ${newsAttributes}`) + form(formAttributes);

/** WCAG 2.2, 1.4.10 and 1.4.12: nothing is cut off, and nothing has to be scrolled sideways. */
function nothingIsCutOff({ document }: HostPage): void {
  const [width, available] = [document.documentElement.scrollWidth, document.documentElement.clientWidth];
  assert(width <= available + 1, `the page is ${width} pixels wide in a window of ${available}`);
  for (const element of all(document, '.icesco-title > *, .icesco-summary, legend, button')) {
    assert(
      element.scrollHeight <= element.clientHeight + 2 || getComputedStyle(element).overflow === 'visible',
      `cut off: ${element.textContent}`,
    );
  }
}

async function dialogIsReadable({ document }: HostPage): Promise<void> {
  const { until } = await import('../page-in-frame.js');
  const { visibilityProblem } = await import('./visibility.js');
  const tab = (): HTMLElement | undefined => all(document, '.tab')[0];
  await until(tab, 'no tab');
  let problem = '';
  await until(
    () => !(problem = visibilityProblem(tab())),
    () => `the tab: ${problem}`,
  );
  tab()!.click();
}

/** Style sheets of hosts: resets, old tricks, strong colours. */
testOutcomes('style sheets', [
  {
    name: 'everything unset, with !important',
    html: styled('* { all: unset !important }'),
    outcome: 'works',
  },
  {
    name: 'a reset of 2008',
    html: styled(
      '*{margin:0;padding:0;border:0;outline:0;font-size:100%;vertical-align:baseline;background:transparent;list-style:none;text-decoration:none;quotes:none}',
    ),
    outcome: 'works',
  },
  {
    name: 'everything red, with !important',
    html: styled('* { color: #c00 !important; background: none !important }'),
    outcome: 'works',
  },
  { name: 'white on black', html: styled('body { color: #fff; background: #000 }'), outcome: 'works' },
  {
    name: 'a dark colour scheme',
    html: styled(':root { color-scheme: dark; background: #111; color: #eee }'),
    outcome: 'works',
  },
  {
    name: 'white on black, the widgets pinned to light',
    html: styled('body { color: #fff; background: #000 }', { body: body('theme="light"', 'theme="light"') }),
    outcome: 'works',
  },
  {
    name: 'a fill colour for all text',
    html: styled('body { -webkit-text-fill-color: #fff; background: #000 }'),
    outcome: 'works',
  },
  {
    name: 'a fill colour for all text, the widgets pinned to light',
    html: styled('body { -webkit-text-fill-color: #fff; background: #000 }', {
      body: body('theme="light"', 'theme="light"'),
    }),
    outcome: 'works',
  },
  {
    name: 'a fill colour for all text, the widgets pinned to dark',
    html: styled('body { -webkit-text-fill-color: #000 }', { body: body('theme="dark"', 'theme="dark"') }),
    outcome: 'works',
  },
  {
    name: 'a fill colour, and the question in a dialog',
    html: styled('body { -webkit-text-fill-color: #fff; background: #000 }', {
      body: LOADER + form('mode="tab"'),
    }),
    act: dialogIsReadable,
    outcome: 'form',
  },
  {
    name: 'white on black, and the question in a dialog',
    html: styled('body { color: #fff; background: #000 }', { body: LOADER + form('mode="tab"') }),
    act: dialogIsReadable,
    outcome: 'form',
  },
  {
    name: 'text with an outline and a clipped gradient',
    html: styled('h1,h2,h3 { background: linear-gradient(red,blue); }  * { -webkit-text-stroke: 0 }'),
    outcome: 'works',
  },
  {
    name: 'no type at all on the body, as against gaps between inline blocks',
    html: styled('body { font-size: 0 } p { font-size: 16px }'),
    outcome: 'works',
  },
  {
    name: 'a root of 62.5 %',
    html: styled('html { font-size: 62.5% } body { font-size: 1.6rem }'),
    outcome: 'works',
  },
  {
    name: 'lines of no height',
    html: styled('body { line-height: 0 } p { line-height: 1.5 }'),
    outcome: 'works',
  },
  {
    name: 'no radio buttons, labels, fieldsets or buttons',
    html: styled('input, label, fieldset, legend, button, select, dialog { display: none !important }'),
    outcome: 'works',
  },
  {
    name: 'unseen radio buttons',
    html: styled(
      'input[type=radio] { position: absolute !important; left: -9999px !important; appearance: none !important }',
    ),
    outcome: 'works',
  },
  {
    name: 'no lists, articles and headings, the list isolated',
    html: styled('div, ul, li, article, h3, time, a { display: none !important }', {
      body: body('isolated'),
    }),
    outcome: 'works',
  },
  {
    name: 'articles of its own shape, the list isolated',
    html: styled(
      'article { block-size: 2px; overflow: hidden; opacity: 0 } ul { columns: 12 } li { float: left; inline-size: 3px }',
      { body: body('isolated') },
    ),
    outcome: 'works',
  },
  {
    name: 'menus made of lists',
    html: styled('nav ul ul { display: none } ul li { list-style: square; margin-left: 2em }'),
    outcome: 'works',
  },
  {
    name: 'nothing that is not defined',
    html: styled(':not(:defined) { visibility: hidden }'),
    outcome: 'works',
  },
  { name: 'nothing that is empty', html: styled('*:empty { display: none !important }'), outcome: 'works' },
  {
    name: 'hidden things shown',
    html: styled('[hidden] { display: block !important; visibility: visible !important }'),
    outcome: 'works',
  },
  {
    name: 'custom properties of the same names',
    html: styled(
      ':root { --_text: #fff; --_surface: #fff; --_accent: #fff; --_border: red; --_gap: 900px; --_radius: 90px }',
    ),
    outcome: 'works',
  },
  {
    name: 'everything animated',
    html: styled(
      '* { transition: all 0.2s !important; animation: turn 0.3s 1 } @keyframes turn { from { opacity: 0 } }',
    ),
    outcome: 'works',
  },
  {
    name: 'the rules of WCAG for text spacing',
    html: styled(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    ),
    also: nothingIsCutOff,
    outcome: 'works',
  },
  { name: 'enlarged four times', html: host({}), width: 320, also: nothingIsCutOff, outcome: 'works' },
  {
    name: 'enlarged type in a narrow window',
    html: styled('html { font-size: 200% }'),
    width: 320,
    also: nothingIsCutOff,
    outcome: 'works',
  },
  { name: 'upright lines', html: styled('html { writing-mode: vertical-rl }'), outcome: 'works' },
  {
    name: 'capitals, justified, without breaks',
    html: styled(
      'body { text-transform: uppercase; text-align: justify; white-space: nowrap; word-break: keep-all; text-indent: 3em }',
    ),
    outcome: 'works',
  },
  {
    name: 'layers and containers',
    html: styled(
      '@layer a, b; @layer b { * { color: #060 !important } } body { container-type: inline-size; contain: layout style }',
    ),
    outcome: 'works',
  },
  {
    name: 'a filter and a blend over all',
    html: styled(
      'body { filter: grayscale(1); mix-blend-mode: multiply; transform: translateZ(0); perspective: 100px }',
      { body: LOADER + WIDGETS },
    ),
    outcome: 'works',
  },
]);
