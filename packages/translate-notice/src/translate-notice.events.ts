import type { Confidence, Translation, TranslationEngine } from '@icesco/core/translation';

/** A machine translator has translated the page, or has gone on to another language. */
export class PageTranslatedEvent extends Event {
  static readonly type = 'icesco-translated';
  readonly engine: TranslationEngine;
  readonly confidence: Confidence;
  /** BCP 47 tags, where known. */
  readonly source: string | undefined;
  readonly target: string | undefined;

  constructor({ engine, confidence, source, target }: Translation) {
    super(PageTranslatedEvent.type, { bubbles: true, composed: true });
    this.engine = engine;
    this.confidence = confidence;
    this.source = source;
    this.target = target;
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
