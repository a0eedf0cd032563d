import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import {
  assert,
  assertEqual,
  endPage,
  ENDPOINT,
  place,
  radios,
  startPage,
  until,
  within,
} from './feedback-rating.fixture.js';

/** A page with shortcuts: it takes keys for commands where the target is no field of its own. */
function listen(): { readonly keys: string[]; end(): void } {
  const keys: string[] = [];
  const take = ({ type, key }: KeyboardEvent): void => void keys.push(`${type} ${key}`);
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) {
    document.addEventListener(type, take);
  }
  return { keys, end: () => types.forEach((type) => document.removeEventListener(type, take)) };
}

describe('keystrokes in <icesco-feedback-rating>', () => {
  let page: ReturnType<typeof listen>;
  beforeEach(() => {
    startPage();
    page = listen();
  });
  afterEach(() => page.end());
  after(endPage);

  it('in the comment are written there, and reach no shortcut of the page', async () => {
    const element = await place(`${ENDPOINT} comment="optional"`);
    const area = within<HTMLTextAreaElement>(element, 'textarea');
    area.focus();
    await sendKeys({ type: 's/k' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Backspace' });
    assertEqual([area.value, page.keys], ['s/\n', []], 'comment, and keys that reached the page');
  });

  it('on the scale choose there, and reach no shortcut of the page', async () => {
    const element = await place(ENDPOINT);
    radios(element)[1]!.click();
    radios(element)[1]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'j' });
    assertEqual([element.value, page.keys], ['3', []], 'value, and keys that reached the page');
  });

  it('that move the focus, or close what the widget stands in, reach the page', async () => {
    const element = await place(`${ENDPOINT} comment="optional"`);
    within(element, 'textarea').focus();
    await sendKeys({ press: 'Escape' });
    assert(page.keys.includes('keydown Escape'), 'Escape did not reach the page');
    await sendKeys({ press: 'Tab' });
    assert(page.keys.includes('keydown Tab'), 'Tab did not reach the page');
    assertEqual(element.shadowRoot.activeElement?.className, 'submit', 'focus after Tab');
  });

  it('close the dialog alone, not a dialog of the page around it', async () => {
    const element = await place(
      `${ENDPOINT} mode="dialog" comment="optional"`,
      'en',
      (tag) => `<dialog>${tag}</dialog>`,
    );
    const outer = document.querySelector('dialog')!;
    outer.showModal();
    element.open();
    await until(() => element.shadowRoot.querySelector('textarea'), 'not open');
    within(element, 'textarea').focus();
    page.keys.length = 0;
    await sendKeys({ press: 'Escape' });
    await until(() => !within<HTMLDialogElement>(element, 'dialog').open, 'its dialog is open');
    assert(outer.open, 'the dialog of the page is closed');
    assert(!page.keys.includes('keydown Escape'), 'Escape reached the page');
    within(element, 'dialog').blur();
    await sendKeys({ press: 'Escape' });
    await until(() => !outer.open, 'the dialog of the page is still open');
  });
});
