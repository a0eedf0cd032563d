const everywhere = { bubbles: true, composed: true } as const;

/** A score has been chosen; nothing is sent yet. */
export class FeedbackChangeEvent extends Event {
  static readonly type = 'icesco-change';
  constructor(readonly score: number) {
    super(FeedbackChangeEvent.type, everywhere);
  }
}

declare global {
  interface HTMLElementEventMap {
    'icesco-change': FeedbackChangeEvent;
  }
}
