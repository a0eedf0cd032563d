import './define.js';

// A page that may store nothing, from its beginning.
for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
  Object.defineProperty(window, name, {
    configurable: true,
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
}

const assert = (holds: unknown, message: string): void => {
  if (!holds) {
    throw new Error(message);
  }
};

async function until(condition: () => unknown, message: string): Promise<void> {
  for (let frames = 0; frames < 300; frames += 1) {
    if (condition()) {
      return;
    }
    await new Promise(requestAnimationFrame);
  }
  throw new Error(message);
}

const heard = (element: HTMLElement, type: string): Promise<Event> =>
  new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

async function place(lang: string) {
  document.documentElement.lang = lang;
  document.body.innerHTML =
    '<icesco-feedback-rating endpoint="https://collector.example/v1/answers"></icesco-feedback-rating>';
  const element = document.querySelector('icesco-feedback-rating')!;
  await until(() => element.shadowRoot?.querySelector('input'), 'never rendered');
  element.shadowRoot!.querySelectorAll('input')[1]!.click();
  return element;
}

describe('<icesco-feedback-rating> where storage is blocked', () => {
  let sent: string[];
  let answerWith: (id: string) => Promise<Response>;
  const acknowledge = async (id: string): Promise<Response> =>
    new Response(JSON.stringify({ id }), { status: 201 });
  const real = window.fetch;

  beforeEach(() => {
    sent = [];
    window.fetch = (async (_url: string, init: RequestInit) => {
      sent.push((JSON.parse(init.body as string) as { id: string }).id);
      return answerWith(sent.at(-1)!);
    }) as typeof fetch;
  });
  after(() => (window.fetch = real));

  it('sends', async () => {
    answerWith = acknowledge;
    const element = await place('en');
    const received = heard(element, 'icesco-sent');
    void element.submit();
    await received;
    assert(sent.length === 1, `${sent.length} sent`);
  });

  for (const [lang, sentence] of Object.entries({
    en: /cannot save it.*keep this page open/,
    fr: /ne permet pas de l’enregistrer.*page ouverte/,
    ar: /لا يسمح هذا المتصفح بحفظها.*إبقاء هذه الصفحة مفتوحة/,
  })) {
    it(`says in ${lang} that the answer waits only while the page is open, and sends it then`, async () => {
      answerWith = () => Promise.resolve(new Response('', { status: 503 }));
      const element = await place(lang);
      const queued = heard(element, 'icesco-queued');
      void element.submit();
      await queued;
      await until(() => sentence.test(element.shadowRoot!.textContent), element.shadowRoot!.textContent);
      assert(
        element.matches(':state(held)') && !element.matches(':state(saved)'),
        'said to be saved on the device',
      );
      answerWith = acknowledge;
      await until(
        () => sent.length === 2 || (window.dispatchEvent(new Event('online')), false),
        'not sent again',
      );
      assert(sent[0] === sent[1], 'sent as another answer');
    });
  }
});
