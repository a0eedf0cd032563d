import type { Answer } from '@icesco/core/feedback';

/** Events of the parts that are fetched when they are needed. */
const everywhere = { bubbles: true, composed: true } as const;

/** The dialog has opened. */
export class FeedbackOpenEvent extends Event {
  static readonly type = 'icesco-open';
  constructor() {
    super(FeedbackOpenEvent.type, everywhere);
  }
}

/** The visitor submits. Cancelling it keeps the answer with the page: nothing is stored or sent. */
export class FeedbackSubmitEvent extends Event {
  static readonly type = 'icesco-submit';
  constructor(readonly answer: Answer) {
    super(FeedbackSubmitEvent.type, { ...everywhere, cancelable: true });
  }
}

/** The collector has committed the answer. */
export class FeedbackSentEvent extends Event {
  static readonly type = 'icesco-sent';
  constructor(readonly answer: Answer) {
    super(FeedbackSentEvent.type, everywhere);
  }
}

/** The answer is kept, on this device or with the open page, and is sent when that is possible. */
export class FeedbackQueuedEvent extends Event {
  static readonly type = 'icesco-queued';
  constructor(readonly answer: Answer) {
    super(FeedbackQueuedEvent.type, everywhere);
  }
}

/** The answer was rejected, or could be neither sent nor kept. */
export class FeedbackFailedEvent extends Event {
  static readonly type = 'icesco-failed';
  constructor(readonly answer: Answer) {
    super(FeedbackFailedEvent.type, everywhere);
  }
}

declare global {
  interface HTMLElementEventMap {
    'icesco-open': FeedbackOpenEvent;
    'icesco-submit': FeedbackSubmitEvent;
    'icesco-sent': FeedbackSentEvent;
    'icesco-queued': FeedbackQueuedEvent;
    'icesco-failed': FeedbackFailedEvent;
  }
}
