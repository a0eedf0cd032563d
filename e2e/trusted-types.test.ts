import { assert, assertEqual, pageOf, until } from './page-in-frame.js';

const NO_POLICY = "require-trusted-types-for 'script'; trusted-types 'none'";
const CONSOLE = '<script src="/e2e/complaints.js"></script>';
const NEWS = '<icesco-news-feed src="/feeds/news.en.json"><a href="/x">Our news</a></icesco-news-feed>';
const NOTICE =
  '<icesco-translate-notice><p slot="disclaimer">Read the original.</p></icesco-translate-notice>';

describe('a page whose policy refuses ours', () => {
  if (!('trustedTypes' in window)) {
    return;
  }
  for (const file of ['all.js', 'news-feed.js', 'feedback-rating.js', 'feedback-summary.js']) {
    it(`keeps the content of the elements, and hears no error: ${file}`, async () => {
      const page = await pageOf(
        `${CONSOLE}<script type="module" src="/cdn/${file}"></script>${NEWS}<icesco-feedback-rating><a href="/form">Your opinion</a></icesco-feedback-rating><icesco-feedback-summary>Figures</icesco-feedback-summary>`,
        NO_POLICY,
      );
      const messages = page.window['complaints'] as string[];
      await until(() => messages.some((each) => each.includes('could not be defined')), 'no message');
      assertEqual(page.window['errors'], [], 'errors');
      for (const link of page.document.querySelectorAll('a')) {
        assert(link.checkVisibility(), `${link.textContent} is gone`);
      }
      page.close();
    });
  }

  for (const loader of [
    '<script async src="/cdn/autoload.js"></script>',
    '<script type="module" src="/cdn/all.js"></script>',
  ]) {
    it(`says all the same that the page is translated: ${loader}`, async () => {
      const page = await pageOf(`${loader}${NOTICE}`, NO_POLICY);
      await until(() => page.document.querySelector('[data-icesco-canary]'), 'no notice');
      page.document.documentElement.lang = 'fr';
      page.document.documentElement.className = 'translated-ltr';
      page.document.querySelector('[data-icesco-canary]')!.textContent = 'Bonjour, comment allez-vous ?';
      const notice = page.document.querySelector('icesco-translate-notice')!;
      await until(
        () => notice.shadowRoot!.textContent.includes('traduite automatiquement par Google Translate'),
        () => notice.shadowRoot!.textContent,
      );
      assert(notice.querySelector('p')!.checkVisibility(), 'its own sentence is gone');
      assertEqual(page.window['errors'], [], 'errors');
      page.close();
    });
  }
});

describe('a notice whose words cannot be loaded', () => {
  it('shows the sentence that the author wrote into it while the page is translated', async () => {
    const prefix = `/e2e/fault/${crypto.randomUUID()}/refused/translate-notice.body`;
    const page = await pageOf(`<script async src="${prefix}/cdn/autoload.js"></script>${NOTICE}`);
    await until(() => page.document.querySelector('[data-icesco-canary]'), 'no notice');
    const sentence = page.document.querySelector('icesco-translate-notice p')!;
    assert(!sentence.checkVisibility(), 'shown on an untranslated page');
    page.document.documentElement.className = 'translated-ltr';
    page.document.querySelector('[data-icesco-canary]')!.textContent = 'Bonjour, comment allez-vous ?';
    await until(() => sentence.checkVisibility(), 'not shown');
    page.document.documentElement.className = '';
    page.document.querySelector('[data-icesco-canary]')!.textContent = 'Good morning, how are you today?';
    await until(() => !sentence.checkVisibility(), 'it stays');
    page.close();
  });
});
