import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import './define.js';
import {
  acknowledged,
  assert,
  assertEqual,
  ENDPOINT,
  heard,
  place,
  radios,
  until,
} from './feedback-rating.fixture.js';

const real = window.fetch;
let sent: { id: string; score: number; comment?: string; lang: string; dir: string; page: string }[] = [];
let answerWith: (id: string) => Response | Promise<Response>;

function clean(): void {
  sent = [];
  answerWith = acknowledged;
  window.fetch = (async (_url: string, init: RequestInit) => {
    sent.push(JSON.parse(init.body as string));
    return answerWith(sent.at(-1)!.id);
  }) as typeof fetch;
  localStorage.clear();
  sessionStorage.clear();
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
  document.body.replaceChildren();
}

async function axeFinds(): Promise<string[]> {
  const { violations } = await (
    globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    }
  ).axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

describe('<icesco-feedback-rating>', () => {
  beforeEach(clean);
  after(() => {
    clean();
    window.fetch = real;
  });

  it('asks the organisation’s question, each choice named with its pole, in three languages', async () => {
    const names: Record<string, [string, string]> = {
      en: ['1 of 5, Extremely Dissatisfied', '5 of 5, Extremely Satisfied'],
      fr: ['1 sur 5, Très insatisfait', '5 sur 5, Très satisfait'],
      ar: ['1 من 5، غير راضٍ إطلاقًا', '5 من 5، راضٍ تمامًا'],
    };
    for (const [lang, [low, high]] of Object.entries(names)) {
      const element = await place(ENDPOINT, lang);
      await until(
        () => radios(element)[0]?.getAttribute('aria-label') === low,
        `${lang}: ${radios(element)[0]?.getAttribute('aria-label')}`,
      );
      assertEqual(radios(element)[4]!.getAttribute('aria-label'), high, lang);
      assertEqual(radios(element).length, 5, 'points');
    }
  });

  for (const [lang, key, expected] of [
    ['en', 'ArrowRight', '3'],
    ['en', 'ArrowLeft', '1'],
    ['ar', 'ArrowLeft', '3'],
    ['ar', 'ArrowRight', '1'],
    ['ar', 'ArrowDown', '3'],
    ['en', 'ArrowUp', '1'],
  ] as const) {
    it(`${key} goes to ${expected} from 2 in ${lang}, and sends nothing`, async () => {
      const element = await place(ENDPOINT, lang);
      radios(element)[1]!.click();
      radios(element)[1]!.focus();
      await sendKeys({ press: key });
      await until(() => element.value === expected, `value ${element.value}`);
      assert(radios(element)[Number(expected) - 1]!.checked, 'not checked');
      assertEqual(element.shadowRoot.activeElement, radios(element)[Number(expected) - 1], 'focus');
      assertEqual(sent.length, 0, 'sent');
    });
  }

  it('shows the low pole first in reading order in both directions', async () => {
    const ltr = await place(ENDPOINT, 'en');
    assert(
      radios(ltr)[0]!.getBoundingClientRect().left < radios(ltr)[4]!.getBoundingClientRect().left,
      'left to right',
    );
    const rtl = await place(ENDPOINT, 'ar');
    assert(
      radios(rtl)[0]!.getBoundingClientRect().left > radios(rtl)[4]!.getBoundingClientRect().left,
      'right to left',
    );
  });

  it('gives every choice 44 pixels', async () => {
    const element = await place(`${ENDPOINT} points="10"`);
    for (const radio of radios(element)) {
      const { width, height } = radio.getBoundingClientRect();
      assert(width >= 44 && height >= 44, `${width} x ${height}`);
    }
  });

  it('sends the answer and says so only when the collector has it', async () => {
    const element = await place(`${ENDPOINT} comment="optional"`, 'ar');
    let release = (): void => {};
    answerWith = (id) => new Promise((resolve) => (release = () => resolve(acknowledged(id))));
    radios(element)[3]!.click();
    const area = element.shadowRoot.querySelector('textarea')!;
    area.value = ' موقع واضح ';
    area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    radios(element)[3]!.focus();
    void element.submit();
    await until(() => sent.length === 1, 'not sent');
    assert(!element.shadowRoot.querySelector('.outcome'), 'thanked before the collector answered');
    const done = heard(element, 'icesco-sent');
    release();
    await done;
    await until(
      () => element.shadowRoot.activeElement?.className === 'outcome',
      'the outcome does not have the focus',
    );
    assertEqual(
      [sent[0]!.score, sent[0]!.comment, sent[0]!.lang, sent[0]!.dir],
      [4, 'موقع واضح', 'ar', 'rtl'],
      'answer',
    );
    assertEqual(
      Object.keys(localStorage).filter((key) => key.startsWith('icesco:answer:')),
      [],
      'left in the outbox',
    );
  });

  it('keeps the answer while the collector is away, says so, and delivers it once it is back', async () => {
    const element = await place(ENDPOINT);
    answerWith = () => Promise.reject(new TypeError('offline'));
    radios(element)[0]!.click();
    const queued = heard(element, 'icesco-queued');
    void element.submit();
    await queued;
    await until(
      () => /saved on this device/.test(element.shadowRoot.textContent),
      'does not say that it is saved',
    );
    const [key] = Object.keys(localStorage).filter((each) => each.startsWith('icesco:answer:'));
    const entry = JSON.parse(localStorage.getItem(key!)!);
    localStorage.setItem(key!, JSON.stringify({ ...entry, due: 0 }));
    answerWith = acknowledged;
    window.dispatchEvent(new Event('online'));
    await until(() => !localStorage.getItem(key!), 'never delivered');
    assertEqual(new Set(sent.map(({ id }) => id)).size, 1, 'ids');
  });

  it('says that an answer was refused, and keeps what the visitor chose', async () => {
    const element = await place(ENDPOINT);
    answerWith = (id) =>
      new Response(JSON.stringify({ type: 'urn:icesco:collector:problem:invalid', id }), { status: 422 });
    radios(element)[2]!.click();
    const failed = heard(element, 'icesco-failed');
    void element.submit();
    await failed;
    await until(() => /could not be sent/.test(element.shadowRoot.textContent), 'does not say so');
    assert(radios(element)[2]!.checked, 'the choice is gone');
  });

  it('stores nothing before the visitor acts', async () => {
    await place(`${ENDPOINT} mode="tab" cooldown="30"`);
    await place(`${ENDPOINT} comment="optional"`);
    assertEqual([localStorage.length, sessionStorage.length, document.cookie], [0, 0, ''], 'stored');
  });

  it('keeps the draft for the session', async () => {
    const first = await place(ENDPOINT);
    radios(first)[3]!.click();
    await until(() => sessionStorage.length > 0, 'no draft');
    const second = await place(ENDPOINT);
    await until(() => second.value === '4' && radios(second)[3]!.checked, 'draft');
  });

  for (const lang of ['ar', 'en']) {
    it(`has its tab at the edge where lines end, half way down (${lang})`, async () => {
      const element = await place(`${ENDPOINT} mode="tab"`, lang);
      const tab = element.shadowRoot.querySelector<HTMLElement>('.tab')!.getBoundingClientRect();
      const page = document.documentElement;
      assertEqual(
        Math.round(lang === 'ar' ? tab.left : page.clientWidth - tab.right),
        0,
        'distance from the edge',
      );
      const middle = (tab.top + tab.bottom) / 2 / page.clientHeight;
      assert(middle > 0.45 && middle < 0.55, `its middle is at ${middle} of the height`);
      assert(tab.height > tab.width, 'its word is not written along the edge');
    });
  }

  it('opens from the tab, closes with Escape, and gives the focus back', async () => {
    const element = await place(`${ENDPOINT} mode="tab"`);
    const tab = element.shadowRoot.querySelector<HTMLElement>('.tab')!;
    tab.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot.querySelector('dialog')!.open, 'not open');
    await sendKeys({ press: 'Escape' });
    await until(() => !element.shadowRoot.querySelector('dialog')!.open, 'not closed');
    await until(() => element.shadowRoot.activeElement === tab, 'focus not given back');
  });

  it('is a field of a partner’s form: value, required, reset, Enter', async () => {
    const element = await place(
      'name="satisfaction" required',
      'en',
      (tag) => `<form>${tag}<button>Go</button></form>`,
    );
    const form = document.querySelector('form')!;
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    assert(!form.checkValidity(), 'an empty required field is valid');
    radios(element)[1]!.click();
    await element.updateComplete;
    assertEqual([form.checkValidity(), new FormData(form).get('satisfaction')], [true, '2'], 'value');
    radios(element)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => submits === 1, 'Enter did not submit the form');
    form.reset();
    await element.updateComplete;
    assertEqual(new FormData(form).get('satisfaction'), null, 'after reset');
    assert(!element.shadowRoot.querySelector('[data-action=submit]'), 'a button of its own inside a form');
  });

  it('asks for an answer before it sends one', async () => {
    const element = await place(ENDPOINT);
    await element.submit();
    await until(() => /choose an answer/.test(element.shadowRoot.textContent), 'says nothing');
    assertEqual(sent.length, 0, 'sent');
  });

  it('can be held back by the page', async () => {
    const element = await place(ENDPOINT);
    element.addEventListener('icesco-submit', (event) => event.preventDefault());
    radios(element)[1]!.click();
    await element.submit();
    assertEqual([sent.length, Object.keys(localStorage).length], [0, 0], 'sent and stored');
  });

  for (const lang of ['en', 'ar']) {
    for (const attributes of [
      '',
      'labels="full" shape="faces" comment="optional"',
      'shape="stars" points="10"',
      'mode="tab"',
      'disabled',
    ]) {
      it(`axe finds nothing in ${lang} with ${attributes || 'the defaults'}`, async () => {
        const element = await place(`${ENDPOINT} ${attributes}`, lang);
        assertEqual(await axeFinds(), [], 'asking');
        if (attributes.includes('tab')) {
          element.open();
          await element.updateComplete;
          assertEqual(await axeFinds(), [], 'open');
        } else if (attributes !== 'disabled') {
          radios(element)[0]!.click();
          await element.submit();
          assertEqual(await axeFinds(), [], 'sent');
        }
      });
    }
  }
});
