import { assert, assertEqual, pageOf, until, type HostPage } from './page-in-frame.js';

/** A page whose question has come. */
async function questionPage(
  files: string,
  script = '',
  endpoint = '/e2e/collect',
): Promise<{ page: HostPage; root: ShadowRoot; received: Event[] }> {
  const page = await pageOf(
    `<script>${script}</script><script type="module" src="${files}/feedback-rating.js"></script><icesco-feedback-rating endpoint="${endpoint}"></icesco-feedback-rating>`,
  );
  const rating = page.document.querySelector('icesco-feedback-rating')!;
  await until(() => rating.shadowRoot?.querySelector('input'), 'no question');
  const received: Event[] = [];
  rating.addEventListener('icesco-sent', (event) => received.push(event));
  return { page, root: rating.shadowRoot!, received };
}

async function answer(root: ShadowRoot): Promise<void> {
  root.querySelectorAll('input')[3]!.click();
  root.querySelector<HTMLElement>('.submit')!.click();
  await until(
    () => root.querySelector('[role=status]')!.textContent === 'Your response could not be sent.',
    () => root.textContent,
  );
  assertEqual(root.querySelector('.submit')!.textContent, 'Try again', 'button');
  assert(root.querySelectorAll('input')[3]!.checked, 'the choice is gone');
}

describe('the rating, when the network goes between the question and the answer', () => {
  it('says that the answer could not be sent, and keeps it in the form', async () => {
    const { page, root, received } = await questionPage(`/e2e/flaky/${crypto.randomUUID()}`);
    await answer(root);
    assertEqual(received.length, 0, 'answers received');
    page.close();
  });

  it('saves it on the device when what takes the answer had come before', async () => {
    // Test files may share a session: a draft of another one would have chosen already.
    sessionStorage.clear();
    const { page, root } = await questionPage(
      '/cdn',
      'window.online = true; Object.defineProperty(navigator, "onLine", { get: () => window.online })',
      '/e2e/answer/x?status=503',
    );
    root.querySelectorAll('input')[3]!.click();
    await until(() => page.window.sessionStorage.length > 0, 'no draft');
    page.window['online'] = false;
    root.querySelector<HTMLElement>('.submit')!.click();
    await until(
      () => /saved on this device/.test(root.textContent),
      () => root.textContent,
    );
    page.window.localStorage.clear();
    page.close();
  });

  it('sends it by itself when the device is online again', async () => {
    const files = `/e2e/flaky/${crypto.randomUUID()}`;
    // The network lasts for the question, and no longer.
    const { page, root, received } = await questionPage(
      files,
      `window.reads = 0;
      Object.defineProperty(navigator, "onLine", { get: () => window.online || window.reads++ < 1 });
      // A network that is really gone: the request that decides whether it is fails as well.
      const realFetch = window.fetch.bind(window);
      window.fetch = (url, init) => init?.method === 'HEAD' && !window.online ? Promise.reject(new TypeError('lost')) : realFetch(url, init);`,
    );
    await answer(root);
    await fetch(`${files}/repair`);
    page.window['online'] = true;
    page.window.dispatchEvent(new page.window.Event('online'));
    await until(
      () => /has been received/.test(root.textContent),
      () => root.textContent,
    );
    assertEqual(received.length, 1, 'answers received');
    page.close();
  });
});
