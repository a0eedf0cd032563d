/** The dialog has opened. */
export class FeedbackOpenEvent extends Event {
  static readonly type = 'icesco-open';
  constructor() {
    super(FeedbackOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'icesco-open': FeedbackOpenEvent;
  }
}
