import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problems } from './addresses.js';
import { readChoices, writeChoices } from './choices.js';
import { FIELDS, type Choices } from './fields.js';
import { pageLines, policyLines, preloadLines, styleLines, type Files } from './snippet.js';
import { WIDGETS } from './widgets.js';

const FILES: Files = {
  version: '1.2.3',
  integrity: { 'autoload.js': 'sha384-AAAA', 'news-feed.js': 'sha384-BBBB' },
  preload: {
    'news-feed': ['chunks/base-1.js'],
    'news-feed json': ['chunks/json-2.js'],
    'news-feed wordpress': ['chunks/wordpress-3.js'],
    'news-feed ar': ['chunks/ar-4.js'],
    'news-feed search': ['chunks/search-5.js'],
  },
};
const chosen = (given: Record<string, string>): Choices => readChoices(new URLSearchParams(given), 'off');

describe('what is pasted', () => {
  it('is the script with its version and hash, and the tag with its own content', async () => {
    expect(await pageLines(chosen({ news: 'on', lang: 'ar' }), FILES, 'en')).toBe(
      `<link rel="preconnect" href="https://icesco.org" crossorigin="anonymous">
<script async src="/icesco/1.2.3/autoload.js" integrity="sha384-AAAA"></script>
<icesco-news-feed lang="ar">
  <a href="https://icesco.org/ar/">أخبار الإيسيسكو</a>
</icesco-news-feed>`,
    );
  });

  it('names only what differs from the defaults', async () => {
    const lines = await pageLines(
      chosen({ news: 'on', 'news.layout': 'cards', 'news.limit': '12', 'news.search': 'on', theme: 'dark' }),
      FILES,
      'en',
    );
    expect(lines).toContain('<icesco-news-feed layout="cards" search theme="dark">');
  });

  it('lets the hashes of another host be compared', async () => {
    expect(
      await pageLines(chosen({ news: 'on', files: 'https://cdn.example.org/icesco' }), FILES, 'en'),
    ).toContain(
      '<script async src="https://cdn.example.org/icesco/autoload.js" integrity="sha384-AAAA" crossorigin="anonymous"></script>',
    );
  });

  it('is one module for one widget, and one for all', async () => {
    expect(await pageLines(chosen({ news: 'on', way: 'modules' }), FILES, 'en')).toContain(
      '<script type="module" src="/icesco/1.2.3/news-feed.js" integrity="sha384-BBBB"></script>',
    );
    const all = await pageLines(
      chosen({ news: 'on', rating: 'on', notice: 'on', 'rating.endpoint': '/answers', way: 'modules' }),
      FILES,
      'en',
    );
    expect(all.match(/<script/g)).toHaveLength(1);
    expect(all).toContain('/all.js"');
  });

  it('cannot be broken out of by what is typed in', async () => {
    const lines = await pageLines(
      chosen({ news: 'on', 'news.include': '"><script>alert(1)</script>', 'news.category': "a' onload='x" }),
      FILES,
      'en',
    );
    expect(lines).toContain('include="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(lines.match(/<script/g)).toHaveLength(1);
  });

  it('asks in the page’s language where no script runs', async () => {
    const lines = await pageLines(
      chosen({ rating: 'on', 'rating.endpoint': 'https://feedback.example.org/v1/answers' }),
      FILES,
      'fr',
    );
    expect(lines).toContain(
      '<form method="post" action="https://feedback.example.org/v1/answers" lang="fr" dir="ltr">',
    );
    expect(lines.match(/type="radio"/g)).toHaveLength(5);
    expect(lines).toContain('<button>Envoyer</button>');
    expect(lines).not.toContain('<textarea');
  });

  it('asks without a script what it asks with one', async () => {
    const lines = await pageLines(
      chosen({
        rating: 'on',
        'rating.endpoint': '/answers',
        'rating.comment': 'optional',
        'rating.labels': 'full',
      }),
      FILES,
      'en',
    );
    expect(lines).toContain('<textarea name="comment"');
    expect(lines.match(/\d \([^)]+\)/g)).toHaveLength(5);
  });

  it('is nothing where nothing is chosen', async () => {
    const none = chosen({});
    expect([await pageLines(none, FILES, 'en'), styleLines(none), policyLines(none, FILES)]).toEqual([
      '',
      '',
      '',
    ]);
  });
});

describe('the preload hints', () => {
  const hrefs = (given: Record<string, string>): string[] =>
    [...preloadLines(chosen(given), FILES, 'en').matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);

  it('name the files that the chosen news needs', () => {
    expect(hrefs({ news: 'on', 'news.src': 'https://example.org/feed.json', 'news.search': 'on' })).toEqual(
      ['news-feed.js', 'chunks/base-1.js', 'chunks/json-2.js', 'chunks/search-5.js'].map(
        (name) => `/icesco/1.2.3/${name}`,
      ),
    );
    expect(hrefs({ news: 'on', lang: 'ar' })).toContain('/icesco/1.2.3/chunks/ar-4.js');
    expect(hrefs({ news: 'on' })).toContain('/icesco/1.2.3/chunks/wordpress-3.js');
  });

  it('are left out where there is no news, or no loader', () => {
    expect(hrefs({ rating: 'on' })).toEqual([]);
    expect(hrefs({ news: 'on', way: 'modules' })).toEqual([]);
  });
});

describe('the reserved place', () => {
  it.each([
    [{}, '15.25rem', undefined],
    [{ 'rating.labels': 'full' }, '16.5rem', '30.5rem'],
    [{ 'rating.comment': 'optional' }, '26rem', '32rem'],
    [{ 'rating.follow-up': 'on' }, '26rem', '32rem'],
  ])('of a question in the page with %o is %s, on narrow pages %s', (more, wide, narrow) => {
    const heights = [
      ...styleLines(chosen({ rating: 'on', 'rating.mode': 'inline', ...more })).matchAll(
        /min-block-size: (.*);/g,
      ),
    ].map(([, height]) => height);
    expect(heights).toEqual(narrow ? [wide, narrow] : [wide]);
  });

  it('is none for a question that stands at the edge of the window', () => {
    expect(styleLines(chosen({ rating: 'on', 'rating.mode': 'tab' }))).toBe('');
  });
});

describe('the policy', () => {
  it('names every host that is requested, and no other', () => {
    const choices = chosen({
      news: 'on',
      'news.src': '/a.json https://one.example/feed | https://two.example/feed',
      rating: 'on',
      'rating.endpoint': 'https://answers.example/v1/answers',
      files: 'https://cdn.example/x/',
    });
    expect(policyLines(choices, FILES)).toBe(`script-src https://cdn.example;
connect-src 'self' https://one.example https://two.example https://answers.example;
img-src 'self' https:;
form-action https://answers.example`);
  });

  it('asks for no pictures where none are shown', () => {
    expect(policyLines(chosen({ news: 'on', 'news.images': 'off' }), FILES)).toBe(
      "script-src 'self';\nconnect-src https://icesco.org",
    );
  });
});

describe('what is typed in', () => {
  it.each([
    ['news.src', 'javascript:alert(1)', 'address'],
    ['news.src', '/good.json feed.xml', 'address'],
    ['rating.endpoint', '', 'missing'],
    ['rating.endpoint', 'https://user:secret@example.org/', 'address'],
    ['notice.contact', 'javascript:alert(1)', 'contact'],
    ['files', 'data:text/javascript,1', 'address'],
  ] as const)('%s %s is reported as invalid', (id, value, problem) => {
    expect(
      problems(
        chosen({ news: 'on', rating: 'on', notice: 'on', 'rating.endpoint': '/answers', [id]: value }),
      ),
    ).toEqual({ [id]: problem });
  });

  it('comes back from the address of the page as it went there', () => {
    const choices = chosen({
      news: 'on',
      'news.limit': '7',
      'news.src': 'https://example.org/a b',
      lang: 'ar',
    });
    expect(readChoices(new URLSearchParams(writeChoices(choices)))).toEqual(choices);
  });

  it('is as if it were not there where a field cannot hold it', () => {
    expect(
      readChoices(
        new URLSearchParams('news.limit=99999&news.layout=x&accent=red&news.from=soon&theme=__proto__'),
      ),
    ).toEqual(readChoices(new URLSearchParams()));
  });
});

interface Declaration {
  tagName?: string;
  attributes?: { name: string; type?: { text: string }; default?: string }[];
}

it('offers attributes, values and defaults as the elements have them', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../../packages/widgets/dist/custom-elements.json', import.meta.url), 'utf8'),
  ) as { modules: { declarations: Declaration[] }[] };
  const declarations = manifest.modules.flatMap(({ declarations }) => declarations);
  let compared = 0;
  for (const { id, kind, initial, ...field } of FIELDS) {
    const [choice, name] = id.split('.');
    const widget = WIDGETS.find((each) => each.choice === choice);
    if (!widget || !name) {
      continue;
    }
    const attribute = declarations
      .find(({ tagName }) => tagName === widget.tag)
      ?.attributes?.find((each) => each.name === name);
    expect(attribute, id).toBeDefined();
    expect(attribute!.default?.replace(/^'|'$/g, ''), id).toBe(kind === 'tick' ? 'false' : initial);
    const allowed = attribute!.type!.text.match(/'[^']*'/g)?.map((value) => value.slice(1, -1));
    if (allowed) {
      expect(allowed, id).toEqual(expect.arrayContaining([...('values' in field ? field.values : [])]));
    }
    compared += 1;
  }
  expect(compared).toBeGreaterThan(20);
});
