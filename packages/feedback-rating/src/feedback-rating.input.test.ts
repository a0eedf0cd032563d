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
  type FakeCollector,
} from './feedback-rating.fixture.js';

const arabic = {
  id: 'library',
  version: 1,
  points: 5,
  opener: { ar: 'رأيكم' },
  heading: { ar: 'المكتبة' },
  question: { ar: 'ما مدى رضاكم عن المكتبة؟' },
  low: { ar: 'غير راضٍ' },
  high: { ar: 'راضٍ' },
};

describe('invalid input of <icesco-feedback-rating>', () => {
  const real = console.warn;
  let warnings: string[];
  let collector: FakeCollector;

  beforeEach(() => {
    collector = startPage();
    warnings = [];
    console.warn = (message: unknown) => void warnings.push(String(message));
  });
  afterEach(() => (console.warn = real));
  after(endPage);

  for (const [attribute, warning] of Object.entries({
    'points="11"': 'points="11" is invalid; 5 is used instead',
    'points="five"': 'points="five" is invalid; 5 is used instead',
    'sample-rate="0,5"': 'sample-rate="0,5" is invalid; 1 is used instead',
    'sample-rate="50"': 'sample-rate="50" is invalid; 1 is used instead',
    'sample-rate=""': 'sample-rate="" is invalid; 1 is used instead',
    'cooldown="a week"': 'cooldown="a week" is invalid; 0 is used instead',
    'labels="all"': 'labels="all" is invalid; "ends" is used instead',
    'shape="hearts"': 'shape="hearts" is invalid; "numbers" is used instead',
    'comment="yes"': 'comment="yes" is invalid; "off" is used instead',
    'theme="blue"': 'theme="blue" is invalid; "auto" is used instead',
    'value="9"': 'value="9" is invalid; "" is used instead',
    'lang="arabic"': 'lang="arabic" is invalid; "en" is used instead',
  })) {
    it(`${attribute} causes one warning that names it, and what is used instead`, async () => {
      const element = await place(`${ENDPOINT} mode="tab" ${attribute}`);
      await element.updateComplete;
      element.open();
      await until(() => radios(element).length === 5, 'the question is not there');
      element.requestUpdate();
      await element.updateComplete;
      // The code of the warning is fetched when it is needed.
      await until(() => warnings.length > 0, 'no warning');
      assertEqual(
        warnings.map((each) => each.startsWith(`<icesco-feedback-rating> ${warning}`)),
        [true],
        warnings.join('\n'),
      );
    });
  }

  it('mode="Tab" causes one warning', async () => {
    await place(`${ENDPOINT} mode="Tab"`);
    await until(() => warnings.length > 0, 'no warning');
    assertEqual(warnings.length, 1, warnings.join('\n'));
  });

  it('valid input causes none', async () => {
    const element = await place(
      `${ENDPOINT} points="7" sample-rate="1" cooldown="30" labels="ends" shape="stars" comment="optional" theme="dark" value="7" lang="fr-CA"`,
    );
    element.survey = arabic;
    await until(() => /المكتبة/.test(element.shadowRoot.textContent), 'survey not shown');
    assertEqual(warnings, [], 'warnings');
  });

  it('a survey without a question causes a warning that names it', async () => {
    const element = await place(ENDPOINT);
    element.survey = { ...arabic, question: undefined } as never;
    await until(() => warnings.length > 0, 'no warning');
    await element.updateComplete;
    assertEqual(
      [warnings.length, /survey=.*"icesco-website".*"question" is missing/.test(warnings[0]!)],
      [1, true],
      warnings.join('\n'),
    );
  });

  it('an invalid value is not the value of a field either', async () => {
    const element = await place('name="r" value="9"', 'en', (tag) => `<form>${tag}</form>`);
    await until(() => radios(element).length === 5, 'no question');
    assertEqual(new FormData(document.querySelector('form')!).get('r'), null, 'value of the field');
  });

  /** The code for warnings is loaded on demand: one of an earlier test may come late. */
  const endpointWarnings = (): string[] => warnings.filter((each) => each.includes(' endpoint='));

  it('an endpoint without a scheme is a host, not a path of the page', async () => {
    const element = await place('endpoint="collector.example/v1/answers"');
    await until(() => endpointWarnings().length > 0, 'no warning');
    assertEqual(
      endpointWarnings().map((each) =>
        /endpoint="collector\.example.*"https?:\/\/collector\.example/.test(each),
      ),
      [true],
      warnings.join('\n'),
    );
    radios(element)[0]!.click();
    await element.submit();
    assertEqual(collector.urls, [`${location.protocol}//collector.example/v1/answers`], 'sent to');
  });

  for (const endpoint of ['https//collector.example/v1', 'javascript:alert(1)', 'https://', 'ftp://x/y']) {
    it(`the endpoint ${endpoint} is none: no button, and one warning`, async () => {
      const element = await place(`endpoint="${endpoint}"`);
      await until(() => endpointWarnings().length > 0, 'no warning');
      assertEqual([endpointWarnings().length, within(element, '.submit')], [1, null], warnings.join('\n'));
    });
  }

  it('shows a survey in Arabic alone in Arabic, from right to left, on an English page', async () => {
    const element = await place(ENDPOINT);
    element.survey = arabic;
    await until(() => /المكتبة/.test(element.shadowRoot.textContent), 'no question');
    const [first, last] = [radios(element)[0]!, radios(element)[4]!];
    assertEqual(first.getBoundingClientRect().left > last.getBoundingClientRect().left, true, 'mirrored');
    assertEqual(
      within(element, 'legend').closest('[lang]')!.getAttribute('lang'),
      'ar',
      'language of the question',
    );
    assertEqual(
      within(element, '.submit').closest('[lang]')!.getAttribute('lang'),
      'en',
      'language of the button',
    );
    first.click();
    await element.submit();
    assertEqual([collector.sent[0]?.lang, collector.sent[0]?.dir], ['ar', 'rtl'], 'what is recorded');
  });

  it('shows a survey in a language that the interface does not have', async () => {
    const element = await place(ENDPOINT, 'de');
    element.survey = { ...arabic, question: { en: 'How?', de: 'Wie?' }, low: { en: 'L', de: 'S' } };
    await until(
      () => element.shadowRoot.querySelector('legend')?.textContent === 'Wie?',
      () => element.shadowRoot.textContent,
    );
  });
});
