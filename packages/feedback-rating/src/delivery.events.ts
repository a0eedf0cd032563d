import type { Answer } from '@icesco/core/feedback';

const everywhere = { bubbles: true, composed: true } as const;

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

/** The answer is kept, on this device or with the open page, and goes out when that is possible. */
export class FeedbackQueuedEvent extends Event {
  static readonly type = 'icesco-queued';
  constructor(readonly answer: Answer) {
    super(FeedbackQueuedEvent.type, everywhere);
  }
}

/** The answer was refused for good, or could neither be sent nor kept. */
export class FeedbackFailedEvent extends Event {
  static readonly type = 'icesco-failed';
  constructor(readonly answer: Answer) {
    super(FeedbackFailedEvent.type, everywhere);
  }
}

declare global {
  interface HTMLElementEventMap {
    'icesco-submit': FeedbackSubmitEvent;
    'icesco-sent': FeedbackSentEvent;
    'icesco-queued': FeedbackQueuedEvent;
    'icesco-failed': FeedbackFailedEvent;
  }
}
