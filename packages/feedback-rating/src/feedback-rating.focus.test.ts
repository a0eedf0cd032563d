import { sendKeys, sendMouse } from '@web/test-runner-commands';
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
  type Rating,
} from './feedback-rating.fixture.js';

async function clickOn(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(left + Math.min(width / 2, 20)),
    Math.round(top + height / 2),
  ];
  await sendMouse({ type: 'click', position });
}

const focused = (element: Rating): string => {
  const within = element.shadowRoot.activeElement as HTMLInputElement | null;
  return within ? within.value || within.localName : (document.activeElement?.localName ?? '');
};

const blur = (element: Rating): void => (element.shadowRoot.activeElement as HTMLElement).blur();

describe('the focus in <icesco-feedback-rating>', () => {
  beforeEach(() => void startPage());
  after(endPage);

  for (const text of ['.heading', 'legend', '.poles span', '#privacy']) {
    it(`stays where it is when a visitor clicks on text (${text}), and nothing is chosen`, async () => {
      const element = await place(`${ENDPOINT} comment="optional"`);
      await clickOn(within(element, text));
      assert(!element.matches(':focus-within'), `the focus is on ${focused(element)}`);
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      assertEqual([element.value, sessionStorage.length], ['', 0], 'value and drafts');
    });
  }

  it('stays where it is when a visitor clicks on the outcome that had it', async () => {
    const element = await place(ENDPOINT);
    radios(element)[1]!.click();
    radios(element)[1]!.focus();
    await element.submit();
    await until(
      () => element.shadowRoot.activeElement?.className === 'outcome',
      'the outcome is not focused',
    );
    blur(element);
    await element.updateComplete;
    await clickOn(within(element, '.outcome'));
    assert(!element.matches(':focus-within'), 'the outcome has the focus');
  });

  it('goes to the first choice from a label of the page, then to the chosen one', async () => {
    const element = await place(
      'id="rating" name="r"',
      'en',
      (tag) => `<label for="rating">Your opinion</label>${tag}`,
    );
    const label = document.querySelector('label')!;
    await clickOn(label);
    assertEqual([focused(element), element.value], ['1', ''], 'focus and value');
    radios(element)[3]!.click();
    blur(element);
    await clickOn(label);
    assertEqual([focused(element), element.value], ['4', '4'], 'focus and value');
  });

  it('goes to the first choice from a script, then to the chosen one', async () => {
    const element = await place(ENDPOINT);
    element.focus();
    assertEqual([focused(element), element.value], ['1', ''], 'focus and value');
    radios(element)[2]!.click();
    blur(element);
    element.focus();
    assertEqual(focused(element), '3', 'focus');
  });

  it('goes to the button at the edge while the dialog is closed', async () => {
    const element = await place(`${ENDPOINT} mode="tab"`);
    element.focus();
    assertEqual(element.shadowRoot.activeElement?.classList.contains('tab'), true, 'focus');
  });

  it('goes to the first choice when a form reports that an answer is missing', async () => {
    const element = await place('name="r" required', 'en', (tag) => `<form>${tag}<button>Go</button></form>`);
    await until(() => !element.matches(':valid'), 'valid');
    document.querySelector('form')!.reportValidity();
    await until(
      () => focused(element) === '1',
      () => `the focus is on ${focused(element)}`,
    );
    assertEqual(element.value, '', 'value');
  });
});
