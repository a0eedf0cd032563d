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
} from './feedback-rating.fixture.js';

const TAG = `<icesco-feedback-rating ${ENDPOINT}></icesco-feedback-rating>`;
const ratings = (): Rating[] => [...document.querySelectorAll('icesco-feedback-rating')] as Rating[];
const drafts = (): number => sessionStorage.length;

/** Elements of this test, and those of them that have looked for their draft. */
let added = 0;
let readers = 0;

async function whenReady(elements: Rating[]): Promise<Rating[]> {
  added += elements.length;
  await Promise.all(elements.map(isReady));
  return elements;
}

async function oneRating(): Promise<Rating> {
  const [element] = await whenReady([await place(ENDPOINT)]);
  return element!;
}

function twoRatings(one = TAG, other = TAG): Promise<Rating[]> {
  document.body.innerHTML = one + other;
  return whenReady(ratings());
}

const realGetItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'getItem')!;

/** What is preselected once the draft of each element on the page, if there is one, has been read. */
async function preselected(element: Rating): Promise<string> {
  await until(() => readers === added, 'the drafts are not read');
  await element.updateComplete;
  return element.value;
}

describe('drafts of <icesco-feedback-rating>', () => {
  const address = location.href;
  beforeEach(() => {
    startPage();
    added = readers = 0;
    Storage.prototype.getItem = function (key) {
      readers += Number(this === sessionStorage);
      return (realGetItem.value as Storage['getItem']).call(this, key);
    };
  });
  afterEach(() => {
    Object.defineProperty(Storage.prototype, 'getItem', realGetItem);
    history.replaceState(null, '', address);
  });
  after(endPage);

  for (const [from, to] of [
    ['/articles/a', '/articles/b'],
    ['/?p=1', '/?p=2'],
    ['/app#/a', '/app#/b'],
  ] as const) {
    it(`of ${from} are not preselected on ${to}, and are there on the way back`, async () => {
      history.replaceState(null, '', from);
      radios(await oneRating())[3]!.click();
      await until(() => drafts() === 1, 'no draft');
      history.replaceState(null, '', to);
      assertEqual(await preselected(await oneRating()), '', `on ${to}`);
      history.replaceState(null, '', from);
      assertEqual(await preselected(await oneRating()), '4', `on ${from}`);
    });
  }

  it('are kept when the visitor follows a link within the page', async () => {
    history.replaceState(null, '', '/articles/a');
    radios(await oneRating())[3]!.click();
    await until(() => drafts() === 1, 'no draft');
    history.replaceState(null, '', '/articles/a#part-2');
    assertEqual(await preselected(await oneRating()), '4', 'preselected');
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
      return whenReady(found);
    };
    radios((await build())[0]!)[4]!.click();
    await until(() => drafts() === 1, 'no draft');
    const [first, second] = await build();
    assertEqual([await preselected(first!), await preselected(second!)], ['5', ''], 'preselected');
  });
});
