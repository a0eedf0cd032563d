import { sendMouse } from '@web/test-runner-commands';
import './define.js';
import {
  assert,
  assertEqual,
  endPage,
  ENDPOINT,
  place,
  startPage,
  until,
  within,
  type Rating,
} from './feedback-rating.fixture.js';

async function opened(attributes = ''): Promise<Rating> {
  const element = await place(`${ENDPOINT} mode="dialog" ${attributes}`);
  element.open();
  await until(
    () => within<HTMLDialogElement>(element, 'dialog').open && element.shadowRoot.querySelector('input'),
    'not open',
  );
  return element;
}
const isOpen = (element: Rating): boolean => within<HTMLDialogElement>(element, 'dialog').open;
const box = (element: Rating): DOMRect => within(element, 'dialog').getBoundingClientRect();
const styleOf = (element: Element): string | null => element.getAttribute('style') || null;

describe('the dialog of <icesco-feedback-rating>', () => {
  beforeEach(() => void startPage());
  after(endPage);

  it('closes when its backdrop is clicked', async () => {
    const element = await opened();
    await sendMouse({ type: 'click', position: [5, 5] });
    await until(() => !isOpen(element), 'still open');
  });

  it('stays open when its own area is clicked, or a selection of text ends on the backdrop', async () => {
    const element = await opened();
    const { left, top } = box(element);
    const inside: [number, number] = [Math.round(left + 10), Math.round(top + 10)];
    await sendMouse({ type: 'click', position: inside });
    await sendMouse({ type: 'move', position: inside });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [5, 5] });
    await sendMouse({ type: 'up' });
    await element.updateComplete;
    assert(isOpen(element), 'closed');
  });

  for (const [name, rootStyle, bodyStyle] of [
    ['an ordinary page', '', 'margin: 0'],
    ['a page that sets its own overflow', 'overflow-y: scroll', ''],
    ['a page whose body sets it', '', 'overflow-x: hidden'],
  ] as const) {
    it(`keeps ${name} from scrolling while it is open, and gives back its styles`, async () => {
      const { documentElement: root, body } = document;
      root.style.cssText = rootStyle;
      body.style.cssText = bodyStyle;
      const before = [styleOf(root), styleOf(body)];
      const element = await opened();
      body.insertAdjacentHTML('beforeend', '<div style="block-size: 5000px"></div>');
      const scroller = getComputedStyle(root).overflowY === 'visible' ? body : root;
      assertEqual(getComputedStyle(scroller).overflowY, 'hidden', 'overflow');
      element.close();
      await until(() => !isOpen(element) && styleOf(body) === before[1], 'not given back');
      assertEqual([styleOf(root), styleOf(body)], before, 'styles');
      root.removeAttribute('style');
      body.removeAttribute('style');
    });
  }

  it('lets the page scroll again when it is removed while it is open, or when two were open', async () => {
    const element = await opened();
    const other = element.cloneNode(true) as Rating;
    document.querySelector('main')!.append(other);
    await until(() => other.shadowRoot?.querySelector('dialog'), 'not rendered');
    other.open();
    await until(() => isOpen(other), 'not open');
    element.remove();
    assertEqual(document.body.style.overflowY, 'hidden', 'overflow while one is open');
    other.close();
    await until(() => document.body.style.overflowY === '', 'the page cannot scroll');
  });

  it('has text fields that iOS does not zoom into: 16 pixels on touch devices', async () => {
    const element = await opened('comment="optional"');
    element.style.fontSize = '12px';
    const rules = element.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const touch = rules.find(
      (rule): rule is CSSMediaRule =>
        rule instanceof CSSMediaRule && rule.conditionText === '(pointer: coarse)',
    );
    touch!.media.mediaText = 'all';
    const size = getComputedStyle(within(element, 'textarea')).fontSize;
    touch!.media.mediaText = '(pointer: coarse)';
    assertEqual(size, '16px', 'size on touch devices');
    assertEqual(getComputedStyle(within(element, 'textarea')).fontSize, '12px', 'size elsewhere');
  });
});
