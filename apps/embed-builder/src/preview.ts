import type { Lang } from './fallback.js';
import type { Choices } from './fields.js';
import { drawMarkup } from './markup.js';
import { widgetMarkup } from './widgets.js';

const isNews = (node: EventTarget | null): node is HTMLElement =>
  (node as Element | null)?.localName === 'icesco-news-feed';

/**
 * Shows the chosen widgets in an empty page in a frame: the very elements that the snippet writes, run by the
 * same files. Answers are held back; where the news cannot be read from here, the sample takes its place.
 */
export class Preview {
  #drawn = '';
  readonly #ready: Promise<Document>;

  constructor(
    frame: HTMLIFrameElement,
    private readonly onSample: (shown: boolean) => void,
  ) {
    const open = (): Document | undefined =>
      frame.contentDocument?.readyState === 'complete' && frame.contentDocument.body.id === 'preview'
        ? frame.contentDocument
        : undefined;
    this.#ready = new Promise<Document>((resolve) => {
      const settle = (): void => {
        const document = open();
        if (document) {
          resolve(document);
        }
      };
      frame.addEventListener('load', settle);
      settle();
    }).then((document) => this.#listen(document));
  }

  /** Draws what was chosen; what is drawn already stays. */
  async show(choices: Choices, lang: Lang, dir: string): Promise<void> {
    const document = await this.#ready;
    document.documentElement.lang = choices.lang || lang;
    document.documentElement.dir = dir;
    const markup = widgetMarkup(choices);
    const colour = choices['own-colour'] && choices.accent;
    const wanted = JSON.stringify([markup, colour, document.documentElement.lang]);
    if (wanted === this.#drawn) {
      return;
    }
    this.#drawn = wanted;
    this.onSample(false);
    const elements = markup.map((each) => drawMarkup(each, document));
    if (colour) {
      for (const element of elements) {
        element.style.setProperty('--icesco-color-accent', colour);
      }
    }
    document.body.replaceChildren(...elements);
  }

  #listen(document: Document): Document {
    document.addEventListener('icesco-submit', (event) => event.preventDefault());
    document.addEventListener('submit', (event) => event.preventDefault());
    // A link would take the preview away.
    document.addEventListener('click', (event) => {
      if (event.composedPath().some((node) => (node as Element).localName === 'a')) {
        event.preventDefault();
      }
    });
    document.addEventListener('icesco-error', (event) => {
      if (!isNews(event.target) || event.target.dataset['sample']) {
        return;
      }
      event.target.dataset['sample'] = 'shown';
      event.target.removeAttribute('source');
      event.target.setAttribute(
        'src',
        new URL(`../feeds/news.${event.target.lang || document.documentElement.lang}.json`, document.baseURI)
          .href,
      );
      this.onSample(true);
    });
    return document;
  }
}
