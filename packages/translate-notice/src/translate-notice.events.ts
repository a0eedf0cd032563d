import type { Translation } from '@icesco/core/translation';

/**
 * A machine translator has translated the page, or has gone on to another language: `detail` holds what is
 * known of it.
 */
export class PageTranslatedEvent extends CustomEvent<Translation> {
  static readonly type = 'icesco-translated';
  constructor(translation: Translation) {
    super(PageTranslatedEvent.type, { bubbles: true, composed: true, detail: translation });
  }
}

/** The page reads again as its authors wrote it. */
export class PageRestoredEvent extends Event {
  static readonly type = 'icesco-restored';
  constructor() {
    super(PageRestoredEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'icesco-translated': PageTranslatedEvent;
    'icesco-restored': PageRestoredEvent;
  }
}
