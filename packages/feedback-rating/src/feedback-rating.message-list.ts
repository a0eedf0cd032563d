import type { SurveyWords } from '@icesco/core/feedback';
import type { Message } from '@icesco/core/locale';

/**
 * What the widget says, with the organisation's own question. The words of another survey come with that
 * survey.
 */
export interface FeedbackRatingMessages extends SurveyWords {
  /** The name of one choice: `{score}`, `{points}`, `{label}`. */
  readonly choice: Message;
  /** A choice between the poles: `{score}`, `{points}`. */
  readonly middle: Message;
  readonly submit: Message;
  readonly sending: Message;
  readonly required: Message;
  readonly failed: Message;
  readonly retry: Message;
}
