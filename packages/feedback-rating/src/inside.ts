import type { LocaleController } from '@icesco/kit';
import type { LitElement } from 'lit';
import type { RatingOptions } from './feedback-rating.attributes.js';
import type { FeedbackRatingMessages } from './feedback-rating.messages.js';

/** Where an answer stands. The last four are what became of it. */
export type Phase = 'asking' | 'required' | 'sending' | 'sent' | 'saved' | 'held' | 'failed';

/** The question that is asked, in the language that is spoken. */
export interface Asked {
  readonly id: string;
  readonly version: number;
  /** Of the scale that is shown. */
  readonly points: number;
  /** BCP 47 tag of its words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language of the interface where the question is in another; `undefined` where both are in one. */
  readonly other?: string | undefined;
  readonly word: (name: 'opener' | 'heading' | 'question' | 'low' | 'high' | 'reason') => string;
  /** The words of every point, where all are labelled and the survey has them for this scale. */
  readonly labels?: readonly string[] | undefined;
}

/** The element as its parts see it: those that are fetched read and write it. */
export interface Inside extends LitElement, RatingOptions {
  phase: Phase;
  /** Whether the dialog is, or is about to be, open. */
  opened: boolean;
  /** The comment as it is being written. */
  said: string;
  readonly internals: ElementInternals | undefined;
  /** Parts are made once the question is there: so are these two. */
  readonly locale: LocaleController<FeedbackRatingMessages>;
  readonly asked: Asked;
  /** What is chosen; 0 for nothing. */
  readonly score: number;
  /** Takes a choice: what is drawn, told and kept follows from it. */
  choose(score: number): void;
  /** Keeps the draft for the session. */
  keep(): Promise<void>;
  open(): void;
  close(): void;
  submit(): Promise<void>;
}
