import { testOutcomes } from './outcome-tests.js';
import { at, form, host, LOADER, news, NOTICE, scripted, WIDGETS } from './hostile-page.js';
import { assert, assertEqual, type HostPage } from '../page-in-frame.js';

const module = (path: string): string => `<script type="module" src="${at(path)}"></script>`;
const other = '/e2e/other-version/cdn';

const taken = (tag: string): string =>
  `customElements.define('${tag}', class extends HTMLElement { connectedCallback() { this.dataset.taken = 'yes'; } });`;
const stays =
  (tag: string) =>
  ({ document }: HostPage): void =>
    assertEqual(
      document.querySelector<HTMLElement>(tag)!.dataset['taken'],
      'yes',
      'the class that was there first',
    );

const canScope = (): boolean => {
  try {
    return Boolean(new CustomElementRegistry()) && 'customElementRegistry' in document;
  } catch {
    return false;
  }
};

/** In a root with a registry of its own the tags mean what the page says: nothing. */
function intoScopedRoot({ document, window }: HostPage): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = place.attachShadow({
    mode: 'open',
    customElementRegistry: new window.CustomElementRegistry(),
  });
  root.setHTMLUnsafe(news());
  root.dispatchEvent(new window.Event('icesco-autoload', { bubbles: true, composed: true }));
}

const upgraded = ({ document }: HostPage): void => {
  const element = document.querySelector('icesco-news-feed') as unknown as { limit: number; layout: string };
  assertEqual([element.limit, element.layout], [3, 'cards'], 'properties set before the script came');
  assert(document.querySelector('.icesco-cards'), 'the layout set before is not drawn');
};

/** Tags, classes and scripts that meet others of their kind. */
testOutcomes('tags and scripts', [
  {
    name: 'the news’s tag taken by another class',
    html: scripted(taken('icesco-news-feed')),
    also: stays('icesco-news-feed'),
    outcome: 'fallback',
  },
  {
    name: 'the question’s tag taken by another class',
    html: scripted(taken('icesco-feedback-rating')),
    also: stays('icesco-feedback-rating'),
    outcome: 'news',
  },
  { name: 'the loader twice', html: host({ body: LOADER + LOADER + WIDGETS }), outcome: 'works' },
  {
    name: 'the loader and every module',
    html: host({
      body:
        LOADER +
        ['all', 'news-feed', 'feedback-rating', 'translate-notice']
          .map((name) => module(`/cdn/${name}.js`))
          .join('') +
        WIDGETS,
    }),
    outcome: 'works',
  },
  {
    name: 'modules twice under other addresses',
    html: host({ body: module('/cdn/all.js') + module('/cdn/all.js?again') + WIDGETS }),
    outcome: 'works',
  },
  {
    name: 'another version first',
    html: host({ body: module(`${other}/all.js`) + module('/cdn/all.js') + WIDGETS }),
    outcome: 'works',
  },
  {
    name: 'another version afterwards',
    html: host({
      body: module('/cdn/all.js') + `<script async src="${at(`${other}/autoload.js`)}"></script>` + WIDGETS,
    }),
    outcome: 'works',
  },
  {
    name: 'two versions, each with one of the widgets',
    html: host({ body: module('/cdn/news-feed.js') + module(`${other}/feedback-rating.js`) + WIDGETS }),
    outcome: 'works',
  },
  {
    name: 'two versions under Trusted Types that allow no second policy',
    html: host({ body: module('/cdn/news-feed.js') + module(`${other}/feedback-rating.js`) + WIDGETS }),
    csp: "require-trusted-types-for 'script'; trusted-types icesco-lit",
    possible: () => 'trustedTypes' in window,
    outcome: 'news',
    ownErrors: /TrustedHTML|Sink type mismatch/,
  },
  {
    name: 'a registry of its own for a root',
    html: host({ body: LOADER }),
    act: intoScopedRoot,
    possible: canScope,
    outcome: 'plain',
  },
  {
    name: 'properties set before the script',
    html: host({
      body: `${news()}<script>const feed = document.querySelector('icesco-news-feed'); feed.limit = 3; feed.layout = 'cards';</script>${LOADER}`,
    }),
    items: 3,
    also: upgraded,
    outcome: 'news',
  },
  {
    name: 'wrong values as properties, before the script',
    html: host({
      body: `${WIDGETS}<script>const feed = document.querySelector('icesco-news-feed'); feed.limit = -Infinity; feed.headingLevel = {}; feed.dates = null; feed.category = undefined; feed.label = 7; feed.tag = null; feed.include = {}; feed.timeZone = []; feed.layout = Symbol.iterator; feed.refreshMinutes = 'x'; const form = document.querySelector('icesco-feedback-rating'); form.points = 'many'; form.survey = 3; form.labels = []; form.cooldown = {};</script>${LOADER}`,
    }),
    outcome: 'works',
  },
  {
    name: 'wrong values as attributes',
    html: host({
      body:
        LOADER +
        NOTICE.replace(
          '<icesco-translate-notice',
          '<icesco-translate-notice placement="nowhere" contact="javascript:x" authoritative-lang="$$"',
        ) +
        news(
          `src="${at('/feeds/news.en.json')}" limit="many" offset="-5" heading-level="99" dates="never" time-zone="Mars/Olympus" layout="nonsense" images="perhaps" from="yesterday" to="31.12." country="Atlantis" country="" refresh="-1" theme="neon"`,
        ).replace(' country="Atlantis"', '') +
        form('points="0" shape="cubes" sample-rate="2" mode="hidden" cooldown="-1"'),
    }),
    outcome: 'works',
  },
]);
