import './define.js';
import {
  assertEqual,
  endPage,
  ENDPOINT,
  isReady,
  place,
  radios,
  startPage,
  until,
  type Rating,
} from './rating-page.fixture.js';

const TAG = `<icesco-feedback-rating ${ENDPOINT}></icesco-feedback-rating>`;
const ratings = (): Rating[] => [...document.querySelectorAll('icesco-feedback-rating')] as Rating[];
const drafts = (): number => sessionStorage.length;

async function twoRatings(one = TAG, other = TAG): Promise<Rating[]> {
  document.body.innerHTML = one + other;
  await Promise.all(ratings().map(isReady));
  return ratings();
}

/** What is preselected once the draft, if there is one, has been read. */
async function preselected(element: Rating): Promise<string> {
  // Asks for the part that reads drafts, and changes nothing.
  await element.keep();
  await element.updateComplete;
  return element.value;
}

describe('drafts of <icesco-feedback-rating>', () => {
  const address = location.href;
  beforeEach(() => void startPage());
  afterEach(() => history.replaceState(null, '', address));
  after(endPage);

  for (const [from, to] of [
    ['/articles/a', '/articles/b'],
    ['/?p=1', '/?p=2'],
    ['/app#/a', '/app#/b'],
  ] as const) {
    it(`of ${from} are not preselected on ${to}, and are there on the way back`, async () => {
      history.replaceState(null, '', from);
      radios(await place(ENDPOINT))[3]!.click();
      await until(() => drafts() === 1, 'no draft');
      history.replaceState(null, '', to);
      assertEqual(await preselected(await place(ENDPOINT)), '', `on ${to}`);
      history.replaceState(null, '', from);
      assertEqual(await preselected(await place(ENDPOINT)), '4', `on ${from}`);
    });
  }

  it('are kept when the visitor follows a link within the page', async () => {
    history.replaceState(null, '', '/articles/a');
    radios(await place(ENDPOINT))[3]!.click();
    await until(() => drafts() === 1, 'no draft');
    history.replaceState(null, '', '/articles/a#part-2');
    assertEqual(await preselected(await place(ENDPOINT)), '4', 'preselected');
  });

  for (const [name, one, other] of [
    ['of the same survey', TAG, TAG],
    ['with one id', TAG.replace('>', ' id="r">'), TAG.replace('>', ' id="r">')],
    ['with ids of their own', TAG.replace('>', ' id="a">'), TAG.replace('>', ' id="b">')],
  ] as const) {
    it(`are not shared by two ratings of a page ${name}`, async () => {
      radios((await twoRatings(one, other))[1]!)[2]!.click();
      await until(() => drafts() === 1, 'no draft');
      const [first, second] = await twoRatings(one, other);
      assertEqual([await preselected(first!), await preselected(second!)], ['', '3'], 'preselected');
    });
  }

  it('are not shared by ratings in shadow roots', async () => {
    const build = async (): Promise<Rating[]> => {
      document.body.innerHTML = '<div></div><div></div>';
      const found = [...document.querySelectorAll('div')].map((host) => {
        host.attachShadow({ mode: 'open' }).innerHTML = TAG;
        return host.shadowRoot!.querySelector('icesco-feedback-rating') as Rating;
      });
      await Promise.all(found.map(isReady));
      return found;
    };
    radios((await build())[0]!)[4]!.click();
    await until(() => drafts() === 1, 'no draft');
    const [first, second] = await build();
    assertEqual([await preselected(first!), await preselected(second!)], ['5', ''], 'preselected');
  });
});
