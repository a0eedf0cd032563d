import { testOutcomes } from './outcome-tests.js';
import { at, FALLBACK, form, host, LOADER, news, WIDGETS } from './hostile-page.js';
import { all } from './assert-outcome.js';
import { until, type HostPage } from '../page-in-frame.js';

const drawn = (page: HostPage): Promise<void> =>
  until(() => page.document.querySelectorAll('article').length >= 12, 'no news at first');
const widget = ({ document }: HostPage): HTMLElement => document.querySelector('icesco-news-feed')!;
const articles =
  (count: number) =>
  ({ document }: HostPage): Promise<void> =>
    until(
      () => all(document, 'article').length === count,
      () => `${all(document, 'article').length} articles`,
    );
const feed = at('/feeds/news.en.json');

async function intoOtherDocument(page: HostPage): Promise<void> {
  await drawn(page);
  const frame = page.document.body.appendChild(page.document.createElement('iframe'));
  frame.contentDocument!.body.append(frame.contentDocument!.adoptNode(widget(page)));
  const inside = frame.contentDocument!;
  await until(
    () => inside.querySelectorAll('article').length >= 12,
    'the news is gone in the other document',
  );
  page.document.body.append(page.document.adoptNode(inside.querySelector('icesco-news-feed')!));
  frame.remove();
}

/** How pages move, copy, and throw away the widgets. */
testOutcomes('moves and copies', [
  {
    name: 'moved about while it shows',
    html: host({}),
    act: async (page) => (
      await drawn(page),
      page.document.body.prepend(widget(page)),
      page.document.body.append(widget(page))
    ),
    outcome: 'works',
  },
  {
    name: 'moved about before the script comes',
    html: host({}),
    act: (page) => {
      for (let times = 0; times < 20; times += 1) {
        page.document.body.prepend(widget(page));
      }
    },
    outcome: 'works',
  },
  {
    name: 'taken out and put back a moment later',
    html: host({}),
    act: async (page) => {
      await drawn(page);
      const element = widget(page);
      element.remove();
      await new Promise(requestAnimationFrame);
      page.document.body.append(element);
    },
    outcome: 'works',
  },
  {
    name: 'cloned with all that it shows',
    html: host({}),
    act: async (page) => {
      await drawn(page);
      widget(page).after(widget(page).cloneNode(true));
    },
    also: articles(24),
    outcome: 'works',
  },
  {
    name: 'copied by innerHTML',
    html: host({}),
    act: async (page) => {
      await drawn(page);
      const place = page.document.body.appendChild(page.document.createElement('div'));
      place.innerHTML = widget(page).outerHTML;
    },
    also: articles(24),
    outcome: 'works',
  },
  {
    name: 'the whole body rewritten by innerHTML',
    html: host({}),
    act: async (page) => {
      await drawn(page);
      page.document.body.innerHTML = String(page.document.body.innerHTML);
      await page.window.customElements.whenDefined('icesco-feedback-rating');
    },
    outcome: 'works',
  },
  { name: 'adopted by another document and back', html: host({}), act: intoOtherDocument, outcome: 'works' },
  {
    name: 'moved into a shadow root',
    html: host({}),
    act: async (page) => {
      await drawn(page);
      const place = page.document.body.appendChild(page.document.createElement('div'));
      place
        .attachShadow({ mode: 'open' })
        .append(...page.document.querySelectorAll('icesco-news-feed, icesco-feedback-rating'));
    },
    outcome: 'works',
  },
  {
    name: 'moved into a closed shadow root and out again',
    html: host({}),
    act: async (page) => {
      await drawn(page);
      const place = page.document.body.appendChild(page.document.createElement('div'));
      // eslint-disable-next-line wc/no-closed-shadow-root -- pages do it
      const root = place.attachShadow({ mode: 'closed' });
      const element = widget(page);
      root.append(element);
      await new Promise(requestAnimationFrame);
      page.document.body.append(element);
    },
    outcome: 'works',
  },
  {
    name: 'removed while it loads',
    html: host({
      body:
        LOADER + news() + form() + news(`src="${at('/e2e/answer/late?late=300&body={}')}" class="doomed"`),
    }),
    act: async (page) => {
      await drawn(page);
      page.document.querySelector('.doomed')!.remove();
    },
    outcome: 'works',
  },
  {
    name: 'inserted by innerHTML before the script',
    html: host({
      body: `<div id="place"></div><script>document.getElementById('place').innerHTML = ${JSON.stringify(WIDGETS).replaceAll('<', '\\u003c')};</script>${LOADER}`,
    }),
    outcome: 'works',
  },
  {
    name: 'inserted by innerHTML after the script',
    html: host({ body: `${LOADER}<div id="place"></div>` }),
    act: ({ document }) => {
      document.querySelector('#place')!.innerHTML = WIDGETS;
    },
    outcome: 'works',
  },
  {
    name: 'built by a script, attribute by attribute',
    html: host({ body: LOADER + form() }),
    act: ({ document }) => {
      const element = document.body.appendChild(document.createElement('icesco-news-feed'));
      element.innerHTML = `<a href="/x">${FALLBACK}</a>`;
      element.setAttribute('src', feed);
      element.setAttribute('limit', '12');
    },
    outcome: 'works',
  },
  {
    name: 'its list thrown away by the page',
    html: host({}),
    act: async (page) => {
      await drawn(page);
      widget(page).replaceChildren();
      Object.assign(widget(page), { limit: 11 });
      widget(page).remove();
      page.document.body.append(widget(page) ?? page.document.createElement('p'));
    },
    outcome: 'form',
  },
  {
    name: 'its attributes changed fifty times at once',
    html: host({}),
    act: async (page) => {
      await drawn(page);
      for (let limit = 1; limit <= 50; limit += 1) {
        widget(page).setAttribute('limit', String(limit));
        widget(page).toggleAttribute('isolated');
        widget(page).toggleAttribute('search');
      }
      widget(page).setAttribute('limit', '12');
    },
    outcome: 'works',
  },
  {
    name: 'thirty at once',
    html: host({ body: LOADER + news(`src="${feed}" limit="2"`).repeat(30) + form() }),
    also: articles(60),
    items: 60,
    outcome: 'works',
  },
  {
    name: 'one inside the other',
    html: host({ body: LOADER + `<icesco-news-feed src="${feed}">${news()}</icesco-news-feed>` + form() }),
    outcome: 'works',
  },
  {
    name: 'left for another page and come back to',
    html: host({}),
    act: async (page) => {
      await drawn(page);
      page.window.dispatchEvent(new page.window.PageTransitionEvent('pagehide', { persisted: true }));
      page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', { persisted: true }));
    },
    outcome: 'works',
  },
  {
    name: 'a frame without a width, then shown',
    html: host({}),
    width: 0,
    act: async ({ window }) => {
      await new Promise(requestAnimationFrame);
      (window.frameElement as HTMLElement).style.inlineSize = '900px';
    },
    outcome: 'works',
  },
  {
    name: 'a frame of srcdoc',
    html: host({ body: '<iframe id="inner" style="inline-size:800px;block-size:600px"></iframe>' }),
    act: inFrame((frame, html) => {
      frame.srcdoc = html;
    }),
    outcome: 'plain',
  },
  {
    name: 'a frame of about:blank, written into',
    html: host({ body: '<iframe id="inner" style="inline-size:800px;block-size:600px"></iframe>' }),
    act: inFrame((frame, html) => {
      const inner = frame.contentDocument!;
      inner.open();
      inner.write(html);
      inner.close();
    }),
    outcome: 'plain',
  },
  {
    name: 'a frame of a blob',
    html: host({ body: '<iframe id="inner" style="inline-size:800px;block-size:600px"></iframe>' }),
    act: inFrame((frame, html) => {
      frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    }),
    outcome: 'plain',
  },
]);

/** The widgets stand in a frame of the page. */
function inFrame(fill: (frame: HTMLIFrameElement, html: string) => void): (page: HostPage) => Promise<void> {
  return async ({ document }) => {
    const frame = document.querySelector<HTMLIFrameElement>('#inner')!;
    fill(frame, host({}));
    const { assertOutcome } = await import('./assert-outcome.js');
    await until(
      () =>
        frame.contentWindow &&
        'pageMonitor' in frame.contentWindow &&
        frame.contentDocument!.readyState === 'complete' &&
        frame.contentDocument!.body,
      'the frame is empty',
    );
    await assertOutcome(
      {
        window: frame.contentWindow as HostPage['window'],
        document: frame.contentDocument!,
        close: () => frame.remove(),
      },
      { name: 'inside', html: host({}), outcome: 'works' },
    );
    document.body.append(Object.assign(document.createElement('a'), { textContent: FALLBACK, href: '#' }));
  };
}
