import { summarise, type SurveySummary } from '@icesco/core/feedback';
import 'axe-core/axe.min.js';
import './define.js';
import type { IcescoFeedbackSummary } from './feedback-summary.js';

const assertEqual = (actual: unknown, expected: unknown, message: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${message}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};
const assert = (holds: unknown, message: string): void => {
  if (!holds) {
    throw new Error(message);
  }
};

type Element_ = IcescoFeedbackSummary & { shadowRoot: ShadowRoot };
const real = window.fetch.bind(window);
const requests: { url: string; headers: Record<string, string> }[] = [];

function answering(answer: () => Response | Promise<Response>): void {
  requests.length = 0;
  window.fetch = async (input, init) => {
    requests.push({
      url: input instanceof Request ? input.url : input.toString(),
      headers: init?.headers as Record<string, string>,
    });
    return answer();
  };
}

const data = (change: Partial<SurveySummary> = {}): SurveySummary => ({
  survey: 'icesco-website',
  version: 1,
  points: 5,
  versions: [1],
  from: '2026-09-01',
  to: '2026-09-30',
  summary: summarise([5, 10, 15, 40, 30]),
  trend: [
    { day: '2026-09-01', ...summarise([2, 4, 6, 20, 18]) },
    { day: '2026-09-02', ...summarise([3, 6, 9, 20, 12]) },
  ],
  languages: [
    { lang: 'ar', ...summarise([1, 2, 3, 20, 24]) },
    { lang: 'fr', ...summarise([4, 8, 12, 20, 6]) },
  ],
  languagesOthers: null,
  pages: [{ page: 'https://example.org/=cmd', ...summarise([5, 10, 15, 40, 30]) }],
  pagesOthers: null,
  ...change,
});
const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });

function place(lang = 'en', token = 'secret'): Element_ {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.body.innerHTML =
    '<main><h1>Page</h1><h2>Answers</h2><icesco-feedback-summary endpoint="https://collector.example/v1/summary"></icesco-feedback-summary></main>';
  const element = document.querySelector('icesco-feedback-summary') as Element_;
  element.token = token;
  return element;
}

async function until(condition: () => boolean, message: () => string): Promise<void> {
  for (let frames = 0; frames < 300; frames += 1) {
    if (condition()) {
      return;
    }
    await new Promise(requestAnimationFrame);
  }
  throw new Error(message());
}
describe('invalid input of <icesco-feedback-summary>', () => {
  const realWarn = console.warn;
  after(() => {
    console.warn = realWarn;
    window.fetch = real;
  });

  for (const [attribute, warning, url] of [
    [
      'endpoint="collector.example/v1/summary"',
      /endpoint="collector.*"https?:\/\/collector/,
      /:\/\/collector\.example\/v1\/summary/,
    ],
    ['endpoint="https//collector.example"', /endpoint=.*"" is used/, undefined],
    ['from="01/09/2026"', /from="01\/09\/2026" is invalid/, /^(?!.*from=)/],
    ['to="2026-13-40"', /to="2026-13-40" is invalid/, /^(?!.*to=)/],
    ['theme="blue"', /theme="blue" is invalid; "auto"/, /survey=icesco-website/],
  ] as const) {
    it(`${attribute} causes one warning that names it, and what is used instead`, async () => {
      const warnings: string[] = [];
      console.warn = (message: unknown) => void warnings.push(String(message));
      answering(() => json(data()));
      const element = place('en', '');
      const [name, value] = attribute.split(/="|"/) as [string, string];
      element.setAttribute(name, value);
      element.token = 'secret';
      await until(
        () => warnings.length > 0 && (url === undefined || requests.length > 0),
        () => `${warnings.join()} ${requests.length}`,
      );
      element.requestUpdate();
      await element.updateComplete;
      assertEqual([warnings.length, warning.test(warnings[0]!)], [1, true], warnings.join('\n'));
      assert(
        url === undefined ? requests.length === 0 : url.test(requests.at(-1)!.url),
        JSON.stringify(requests),
      );
    });
  }
});

const words = (element: Element_): string => element.shadowRoot.textContent.replace(/\s+/g, ' ');
const shows = (element: Element_, text: string | RegExp): Promise<void> =>
  until(
    () => (typeof text === 'string' ? words(element).includes(text) : text.test(words(element))),
    () => words(element),
  );

async function axeFinds(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

describe('<icesco-feedback-summary>', () => {
  after(() => {
    window.fetch = real;
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
    document.documentElement.dir = 'ltr';
  });

  it('shows the share of satisfied respondents with its confidence interval', async () => {
    answering(() => json(data()));
    const element = place();
    await shows(
      element,
      'Satisfied: 70% of respondents (95% confidence interval 60.4% to 78.1%). Scores of 4 or higher out of 5 count as satisfied.',
    );
    await shows(element, '100 responses, 1 September 2026 to 30 September 2026');
  });

  it('sends the token only in a header', async () => {
    answering(() => json(data()));
    const element = place();
    await shows(element, /Satisfied/);
    const { url, headers } = requests.at(-1)!;
    assertEqual(
      [headers['Authorization'], url.includes('secret'), element.outerHTML.includes('secret')],
      ['Bearer secret', false, false],
      'token',
    );
  });

  for (const [state, answer, text] of [
    ['unauthorised', () => new Response('', { status: 401 }), 'A valid token is required'],
    ['failed', () => Promise.reject(new TypeError('offline')), 'could not be loaded'],
    ['failed', () => json({ hello: 'world' }), 'could not be loaded'],
    ['empty', () => json(data({ summary: null, versions: [] })), 'no responses in this period'],
    ['too-few', () => json(data({ summary: null })), 'fewer than 10 responses'],
    ['loading', () => new Promise<Response>(() => {}), 'Loading'],
  ] as const) {
    it(`says when it is ${state}: ${text}`, async () => {
      answering(answer);
      const element = place();
      await shows(element, text);
      assert(element.matches(`:state(${state})`), 'state');
      assertEqual(await axeFinds(), [], 'axe');
    });
  }

  it('sends no request without a token', async () => {
    answering(() => json(data()));
    await shows(place('en', ''), 'A valid token is required');
    assertEqual(requests.length, 0, 'requests');
  });

  it('loads when the reader tries again', async () => {
    answering(() => Promise.reject(new TypeError('offline')));
    const element = place();
    await shows(element, 'could not be loaded');
    answering(() => json(data()));
    element.shadowRoot.querySelector<HTMLElement>('[data-action=retry]')!.click();
    await shows(element, /Satisfied/);
  });

  it('has a table behind a button for each plot', async () => {
    answering(() => json(data()));
    const element = place();
    await shows(element, /Satisfied/);
    assertEqual(element.shadowRoot.querySelectorAll('svg[role=img][aria-label]').length, 4, 'plots');
    const button = element.shadowRoot.querySelector<HTMLElement>('[data-series=languages]')!;
    assertEqual(button.getAttribute('aria-expanded'), 'false', 'before');
    button.click();
    await element.updateComplete;
    assertEqual(button.getAttribute('aria-expanded'), 'true', 'after');
    const rows = [...element.shadowRoot.querySelectorAll('#table-languages tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    assert(rows[0]!.startsWith('Arabic') && rows[0]!.includes('88%'), rows.join());
  });

  it('begins its bars at the beginning of the line, in both directions', async () => {
    answering(() => json(data()));
    for (const [lang, begins] of [
      ['en', true],
      ['ar', false],
    ] as const) {
      const element = place(lang);
      await until(
        () => element.shadowRoot.querySelector('rect') !== null,
        () => words(element),
      );
      const drawing = element.shadowRoot.querySelector('svg')!.getBoundingClientRect();
      const bar = element.shadowRoot.querySelectorAll('rect')[3]!.getBoundingClientRect();
      assertEqual(bar.left - drawing.left < drawing.right - bar.right, begins, lang);
    }
  });

  it('keeps spreadsheets from running what a page’s address says', async () => {
    answering(() => json(data({ pages: [{ page: '=HYPERLINK("x")', ...summarise([5, 10, 15, 40, 30]) }] })));
    const element = place();
    await shows(element, /Satisfied/);
    let blob: Blob | undefined;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (given) => create((blob = given as Blob));
    element.shadowRoot.querySelector<HTMLElement>('[data-action=download]')!.click();
    URL.createObjectURL = create;
    assert((await blob!.text()).includes(`"'=HYPERLINK(""x"")"`), await blob!.text());
  });

  for (const lang of ['en', 'ar', 'fr']) {
    it(`axe finds nothing in ${lang}, tables open`, async () => {
      answering(() => json(data()));
      const element = place(lang);
      await until(
        () => element.shadowRoot.querySelector('rect') !== null,
        () => words(element),
      );
      for (const button of element.shadowRoot.querySelectorAll<HTMLElement>('[data-action=table]')) {
        button.click();
      }
      await element.updateComplete;
      assertEqual(await axeFinds(), [], lang);
    });
  }
});
