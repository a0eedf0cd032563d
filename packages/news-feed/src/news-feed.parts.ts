import { adoptStyles, LazyPart } from '@icesco/kit';
import type { LitElement, ReactiveControllerHost } from 'lit';
import type { NewsOptions } from './news-feed.attributes.js';
import type * as dates from './news-feed.dates.js';
import type * as extras from './news-feed.extras.js';
import { dateKinds, needsExtras } from './news-feed.item-options.js';
import type * as itemTemplate from './news-feed.item-template.js';
import type * as jsonLd from './news-feed.json-ld.js';
import type * as search from './news-feed.search.js';

/** What some elements use beside the plain list: it costs bytes only there. */
export class NewsParts {
  readonly search: LazyPart<typeof search>;
  readonly dates: LazyPart<typeof dates>;
  readonly extras: LazyPart<typeof extras>;
  readonly itemTemplate: LazyPart<typeof itemTemplate>;
  readonly jsonLd: LazyPart<typeof jsonLd>;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & Pick<LitElement, 'renderRoot'>) {
    this.search = new LazyPart(host, async () => {
      const part = await import('./news-feed.search.js');
      adoptStyles(host.renderRoot, part.searchStyles);
      return part;
    });
    this.dates = new LazyPart(host, () => import('./news-feed.dates.js'));
    this.extras = new LazyPart(host, () => import('./news-feed.extras.js'));
    this.itemTemplate = new LazyPart(host, () => import('./news-feed.item-template.js'));
    this.jsonLd = new LazyPart(host, () => import('./news-feed.json-ld.js'));
  }

  /** The author's own template of an item. */
  get template(): HTMLTemplateElement | null {
    return this.host.querySelector(':scope > template[slot=item]');
  }

  #used(options: NewsOptions): readonly LazyPart<unknown>[] {
    return [
      ...(options.search || options.facets ? [this.search] : []),
      ...(dateKinds(options) !== 'published' ? [this.dates] : []),
      ...(needsExtras(options) ? [this.extras] : []),
      ...(this.template ? [this.itemTemplate] : []),
      ...(options.jsonLd ? [this.jsonLd] : []),
    ];
  }

  /** Whether parts are still to come. One that does not come is done without. */
  pending(options: NewsOptions): boolean {
    return this.#used(options).some(({ ready, failed }) => !ready && !failed);
  }

  load(options: NewsOptions): void {
    for (const part of this.#used(options)) {
      if (!part.failed) {
        void part.load();
      }
    }
  }
}
