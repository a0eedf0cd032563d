import './define.js';
import {
  assertEqual,
  endPage,
  ENDPOINT,
  place,
  startPage,
  until,
  within,
} from './feedback-rating.fixture.js';

const PARENTS = {
  'is transformed': 'transform: translateX(300px) scale(0.5)',
  'is filtered': 'filter: blur(0)',
  'contains its paint': 'contain: paint',
  'hides what overflows': 'overflow: hidden; block-size: 10px; inline-size: 10px; position: relative',
  'is turned': 'rotate: 90deg',
  'will change': 'will-change: transform',
};

describe('the tab of <icesco-feedback-rating>', () => {
  beforeEach(() => void startPage());
  after(endPage);

  for (const [name, style] of Object.entries(PARENTS)) {
    for (const lang of ['en', 'ar']) {
      it(`is whole at the edge of the window in a parent that ${name} (${lang})`, async () => {
        const element = await place(
          `${ENDPOINT} mode="tab"`,
          lang,
          (tag) => `<div style="${style}">${tag}</div><div style="block-size: 3000px"></div>`,
        );
        const tab = within(element, '.tab');
        const { clientWidth, clientHeight } = document.documentElement;
        const distance = (): number => {
          const { left, right } = tab.getBoundingClientRect();
          return Math.round(lang === 'ar' ? left : clientWidth - right);
        };
        await until(
          () => distance() === 0,
          () => `${distance()} pixels from the edge`,
        );
        const { left, right, top, bottom, height, width } = tab.getBoundingClientRect();
        assertEqual(Math.abs((top + bottom) / 2 - clientHeight / 2) < 2, true, 'half way down');
        assertEqual(height > width && width >= 44, true, `${width} x ${height}`);
        const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        assertEqual(found?.localName, 'icesco-feedback-rating', 'what a click there reaches');
      });
    }
  }

  it('is there again after it was moved on the page', async () => {
    const element = await place(`${ENDPOINT} mode="tab"`);
    await until(() => within(element, '.tab').matches(':popover-open'), 'not shown');
    document.body.append(element);
    await until(() => within(element, '.tab').checkVisibility(), 'not shown after a move');
  });

  it('is there where the browser has no popovers', async () => {
    const { showPopover } = HTMLElement.prototype;
    HTMLElement.prototype.showPopover = undefined as never;
    try {
      const element = await place(`${ENDPOINT} mode="tab"`);
      await until(() => within(element, '.tab').checkVisibility(), 'not shown');
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });
});
