import { testOutcomes } from './outcome-tests.js';
import { at, form, host, LOADER, news, WIDGETS } from './hostile-page.js';
import { assert, type HostPage } from '../page-in-frame.js';

const within = (open: string, close: string): string => host({ body: LOADER + open + WIDGETS + close });
const show =
  (selector: string, act: (element: HTMLElement) => void) =>
  async ({ document }: HostPage): Promise<void> => {
    await new Promise(requestAnimationFrame);
    act(document.querySelector<HTMLElement>(selector)!);
  };
const inside = ({ document }: HostPage): void =>
  assert(
    document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1,
    `the page is ${document.documentElement.scrollWidth} pixels wide`,
  );

/** Where on a page a widget may stand. */
testOutcomes('places', [
  {
    name: 'closed details, opened',
    html: within('<details><summary>More</summary>', '</details>'),
    act: show('details', (element) => element.toggleAttribute('open')),
    outcome: 'works',
  },
  {
    name: 'a closed dialog, opened',
    html: within('<dialog>', '</dialog>'),
    act: show('dialog', (element) => (element as HTMLDialogElement).showModal()),
    outcome: 'works',
  },
  {
    name: 'a popover, opened',
    html: within('<div popover style="max-block-size:90%">', '</div>'),
    act: show('[popover]', (element) => element.showPopover()),
    outcome: 'works',
  },
  {
    name: 'a hidden place, shown',
    html: within('<div hidden id="place">', '</div>'),
    act: show('#place', (element) => element.removeAttribute('hidden')),
    outcome: 'works',
  },
  {
    name: 'display: none, shown',
    html: within('<div style="display:none" id="place">', '</div>'),
    act: show('#place', (element) => element.removeAttribute('style')),
    outcome: 'works',
  },
  {
    name: 'a place of no size that overflows',
    html: within(
      '<div style="inline-size:0;block-size:0;overflow:visible"><div style="inline-size:600px">',
      '</div></div>',
    ),
    outcome: 'works',
  },
  {
    name: 'a place of no size that clips, then grows',
    html: within('<div style="inline-size:0;block-size:0;overflow:hidden" id="place">', '</div>'),
    act: show('#place', (element) => element.removeAttribute('style')),
    outcome: 'works',
  },
  {
    name: 'cells of a table',
    html: host({ body: `${LOADER}<table><tr><td>${news()}</td><td>${form()}</td></tr></table>` }),
    outcome: 'works',
  },
  {
    name: 'a table of a fixed layout, in a narrow window',
    html: host({
      body: `${LOADER}<table style="table-layout:fixed;inline-size:100%"><tr><td>${WIDGETS}</td></tr></table>`,
    }),
    width: 320,
    also: inside,
    outcome: 'works',
  },
  {
    name: 'straight inside a table, where the parser moves it out',
    html: host({ body: `${LOADER}<table>${WIDGETS}<tr><td>x</td></tr></table>` }),
    outcome: 'works',
  },
  {
    name: 'a template, then used',
    html: host({ body: `${LOADER}<template id="t">${WIDGETS}</template>` }),
    act: show('#t', (element) => element.after((element as HTMLTemplateElement).content.cloneNode(true))),
    outcome: 'works',
  },
  {
    name: 'a declared shadow root',
    html: host({
      body: `<div><template shadowrootmode="open">${WIDGETS}</template></div><script type="module" src="${at('/cdn/all.js')}"></script>`,
    }),
    outcome: 'works',
  },
  {
    name: 'content-visibility: auto',
    html: within('<div style="content-visibility:auto">', '</div>'),
    outcome: 'works',
  },
  {
    name: 'content-visibility: hidden, shown',
    html: within('<div style="content-visibility:hidden" id="place">', '</div>'),
    act: show('#place', (element) => element.removeAttribute('style')),
    outcome: 'works',
  },
  {
    name: 'flex and grid that shrink to the content',
    html: within(
      '<div style="display:flex"><div style="display:grid;grid-auto-columns:min-content">',
      '</div></div>',
    ),
    outcome: 'works',
  },
  { name: 'columns', html: within('<div style="columns:2">', '</div>'), outcome: 'works' },
  {
    name: 'a box that scrolls sideways',
    html: within('<div style="inline-size:300px;overflow:auto;white-space:nowrap">', '</div>'),
    outcome: 'works',
  },
  {
    name: 'a paragraph, a heading and a link around it',
    html: within('<p><h2><a href="#">', '</a></h2></p>'),
    outcome: 'works',
  },
  {
    name: 'a form of the page around it',
    html: within(
      '<form action="/nowhere" onsubmit="window.sent = true; return false">',
      '<button>Send</button></form>',
    ),
    also: ({ window }) => assert(!window['sent'], 'the page’s own form was sent'),
    outcome: 'works',
  },
  { name: 'a text that can be edited', html: within('<div contenteditable>', '</div>'), outcome: 'works' },
  {
    name: 'a foreign object of SVG',
    html: within(
      '<svg width="800" height="3000"><foreignObject width="800" height="3000"><div>',
      '</div></foreignObject></svg>',
    ),
    outcome: 'works',
  },
  {
    name: 'a fieldset, a label and a list item',
    html: within('<ul><li><fieldset><label>', '</label></fieldset></li></ul>'),
    outcome: 'works',
  },
  {
    name: 'a marquee',
    html: within('<marquee scrollamount="0" width="800">', '</marquee>'),
    outcome: 'works',
  },
  {
    name: 'a thing that is turned and scaled',
    html: within('<div style="transform:scale(0.5) rotate(180deg);zoom:1.5">', '</div>'),
    outcome: 'works',
  },
]);
