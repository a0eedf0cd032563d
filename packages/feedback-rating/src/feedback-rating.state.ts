import type { LocaleController } from '@icesco/kit';
import type { LitElement } from 'lit';
import type { RatingOptions } from './feedback-rating.attributes.js';
import type { FeedbackRatingMessages } from './feedback-rating.messages.js';

/** Where the response stands. The last four are outcomes of sending it. */
export type Phase = 'asking' | 'required' | 'sending' | 'sent' | 'saved' | 'held' | 'failed';

/** The survey that is shown, in one language. */
export interface ResolvedSurvey {
  readonly id: string;
  readonly version: number;
  /** Of the scale that is shown. */
  readonly points: number;
  /** BCP 47 tag of its words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language of the interface where the survey is in another; `undefined` where both are the same. */
  readonly other?: string | undefined;
  readonly word: (name: 'opener' | 'heading' | 'question' | 'low' | 'high' | 'reason') => string;
  /** The labels of every point, where all are labelled and the survey has them for this scale. */
  readonly labels?: readonly string[] | undefined;
}

/** The element as its parts see it. */
export interface RatingHost extends LitElement, RatingOptions {
  open(): void;
  close(): void;
  submit(): Promise<void>;
}

/** What the question offers to the parts that are loaded after it. */
export interface RatingQuestion {
  readonly locale: LocaleController<FeedbackRatingMessages>;
  readonly survey: ResolvedSurvey;
  /** What is chosen; 0 for nothing. */
  readonly score: number;
}

type Changes = Partial<Pick<RatingState, 'phase' | 'isOpen' | 'comment'>>;

/** What the parts of one element share beside its attributes. */
export class RatingState {
  phase: Phase = 'asking';
  /** Whether the dialog is, or is about to be, open. */
  isOpen = false;
  /** The comment as it is being written. */
  comment = '';
  /** There before all other parts. */
  question!: RatingQuestion;
  /** `undefined` where it is missing, or taken by the page. */
  readonly internals: ElementInternals | undefined;

  /** @param keepDraft keeps the choice and the comment for the session */
  constructor(
    private readonly host: RatingHost,
    readonly keepDraft: () => Promise<void>,
  ) {
    try {
      this.internals = host.attachInternals();
    } catch {
      // The widget is no form field then, and shows no states.
    }
  }

  /** Takes over changes, and updates the element. */
  update(changes: Changes): void {
    Object.assign(this, changes);
    this.host.requestUpdate();
  }

  /**
   * Shows the phase and the open dialog for `:state()`. Browsers from before it know no states, or want other
   * names.
   */
  showStates(): void {
    try {
      const { states } = this.internals!;
      states.clear();
      states.add(this.phase);
      if (this.isOpen) {
        states.add('open');
      }
    } catch {
      // States are an extra, never a reason to fail.
    }
  }
}
