import { assert, assertEqual, openPage, pageOf, until, type HostPage } from '../page-in-frame.js';

interface CodeBlock {
  readonly place: string;
  readonly language: string;
  readonly code: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: { name: string }[];
  readonly cssProperties?: { name: string }[];
  readonly cssParts?: { name: string }[];
  readonly cssStates?: { name: string }[];
}

const read = async (address: string): Promise<unknown> => (await fetch(address)).json();
const blocks = (await read('/e2e/code-blocks.json')) as CodeBlock[];
const manifest = (await read('/packages/widgets/dist/custom-elements.json')) as {
  modules: { declarations?: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const names = (kind: 'attributes' | 'cssProperties' | 'cssParts' | 'cssStates', tag?: string): Set<string> =>
  new Set(
    elements
      .filter(({ tagName }) => !tag || tagName === tag)
      .flatMap((each) => (each[kind] ?? []).map(({ name }) => name)),
  );
const written = (...languages: string[]): CodeBlock[] =>
  blocks.filter(({ language }) => languages.includes(language));

const LOADER = '<script async src="/cdn/autoload.js"></script>';
const GLOBAL = new Set(['lang', 'dir', 'id', 'class', 'slot', 'name']);

/** The markup in a page of its own, as a webmaster's page would have it. */
function placed(markup: string): Promise<HostPage> {
  const own = markup.replaceAll('https://YOUR-SITE', '');
  const withLoader = own.includes('<script async') ? own : `${LOADER}${own}`;
  if (!own.includes('<html')) {
    return pageOf(withLoader);
  }
  const page = withLoader.replace(/(<html[^>]*>)/, '$1<script src="/e2e/violations.js"></script>');
  return openPage(
    `/e2e/answer/page.html?type=${encodeURIComponent('text/html; charset=utf-8')}&body=${encodeURIComponent(page)}`,
  );
}

/** Tests do not request sources of other hosts: the element's own content has to stay there. */
const reachable = (element: Element): boolean =>
  (element.getAttribute('src') ?? 'https:').split(/[\s|]+/).some((address) => address.startsWith('/'));

describe('the code in the documents', () => {
  it('is there', () => {
    assert(
      written('html').length > 15 && written('css').length > 3 && written('js').length > 3,
      `${blocks.length} blocks`,
    );
  });

  for (const { place, code } of written('html')) {
    it(`works pasted: ${place}`, async () => {
      const page = await placed(code);
      const tags = [...page.document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('icesco-'),
      );
      assert(
        tags.length || code.includes('<form') || code.includes('<link'),
        'there is nothing of ours in it',
      );
      for (const tag of tags) {
        const known = names('attributes', tag.localName);
        assertEqual(
          tag.getAttributeNames().filter((name) => !known.has(name) && !GLOBAL.has(name)),
          [],
          `unknown attributes of <${tag.localName}>`,
        );
        await until(() => tag.matches(':defined'), `<${tag.localName}> never came`);
        tag.scrollIntoView();
        if (tag.localName === 'icesco-news-feed' && reachable(tag)) {
          await until(
            () => tag.querySelector('[slot=list] li') ?? tag.shadowRoot?.querySelector('article'),
            'no news',
          );
        }
        if (tag.localName === 'icesco-feedback-rating') {
          await until(() => tag.shadowRoot?.querySelector('input, button'), 'no question');
        }
      }
      assertEqual(page.window['errors'], [], 'errors');
      page.close();
    });
  }

  for (const { place, code } of written('css')) {
    it(`says what the widgets have: ${place}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(code);
      assertEqual(sheet.cssRules.length, code.match(/\{/g)!.length, 'rules that the browser takes');
      const used = (pattern: RegExp): string[] => [...code.matchAll(pattern)].map(([, name]) => name!);
      const foreign = (kind: Parameters<typeof names>[0], pattern: RegExp): string[] =>
        used(pattern).filter((name) => !names(kind).has(name));
      assertEqual(
        [
          foreign('cssProperties', /(--icesco-[\w-]+)/g),
          foreign('cssParts', /::part\(([\w-]+)\)/g),
          foreign('cssStates', /:state\(([\w-]+)\)/g),
        ],
        [[], [], []],
        'unknown properties, parts and states',
      );
    });
  }

  for (const { place, code } of written('js').filter((block) => !block.code.includes('import '))) {
    it(`runs in a page with the widgets: ${place}`, async () => {
      const page = await pageOf(
        `<script>window.prompt = () => 'token'</script><script type="module" src="/cdn/all.js"></script><div id="app"></div>${elements.map(({ tagName }) => `<${tagName}></${tagName}>`).join('')}`,
      );
      for (const { tagName } of elements) {
        await page.window.customElements.whenDefined(tagName!);
      }
      const script = page.document.createElement('script');
      script.textContent = code;
      page.document.body.append(script);
      assertEqual(page.window['errors'], [], 'errors');
      page.close();
    });
  }
});
