import './define.js';
import {
  assertEqual,
  endPage,
  ENDPOINT,
  place,
  radios,
  startPage,
  until,
  within,
} from './feedback-rating.fixture.js';

/** How many points each row of the scale holds. */
function rowsOf(element: Element): number[] {
  const rows = new Map<number, number>();
  for (const point of element.shadowRoot!.querySelectorAll('.point')) {
    const top = Math.round(point.getBoundingClientRect().top);
    rows.set(top, (rows.get(top) ?? 0) + 1);
  }
  return [...rows.values()];
}

const inWidth =
  (width: number) =>
  (tag: string): string =>
    `<div style="inline-size: ${width}px">${tag}</div>`;

describe('the scale of <icesco-feedback-rating>', () => {
  beforeEach(() => void startPage());
  after(endPage);

  for (const shape of ['numbers', 'stars', 'faces']) {
    for (const lang of ['en', 'ar', 'fr']) {
      it(`keeps five ${shape} in one row on a small phone, with its words at both ends (${lang})`, async () => {
        const element = await place(`${ENDPOINT} shape="${shape}"`, lang, inWidth(272));
        assertEqual(rowsOf(element), [5], 'points in each row');
        const scale = within(element, '.scale').getBoundingClientRect();
        const [low, high] = [...element.shadowRoot.querySelectorAll('.poles span')].map((pole) =>
          pole.getBoundingClientRect(),
        );
        const isRight = lang === 'ar';
        const edges = isRight ? [low!.right, high!.left] : [low!.left, high!.right];
        const ends = isRight ? [scale.right, scale.left] : [scale.left, scale.right];
        edges.forEach((edge, index) => assertEqual(Math.abs(edge - ends[index]!) < 1, true, 'an end'));
      });
    }
  }

  it('puts ten points on two rows where one is too narrow for a finger', async () => {
    const element = await place(`${ENDPOINT} points="10"`, 'en', inWidth(288));
    assertEqual(rowsOf(element), [5, 5], 'points in each row');
  });

  it('fills what is chosen', async () => {
    const element = await place(ENDPOINT);
    radios(element)[3]!.click();
    await element.updateComplete;
    const look = (selector: string): string => getComputedStyle(within(element, selector)).backgroundColor;
    await until(() => look(':checked + .mark') !== look(':not(:checked) + .mark'), 'looks like the others');
  });
});
