import type { Message } from '@icesco/core/locale';

export interface FeedbackSummaryMessages {
  readonly label: Message;
  readonly loading: Message;
  readonly empty: Message;
  readonly tooFew: Message;
  readonly unauthorised: Message;
  readonly failed: Message;
  readonly retry: Message;
  /** `{count}` answers, `{from}`, `{to}`. */
  readonly answers: Message;
  /** `{share}`, `{low}`, `{high}`, `{least}` (lowest score that counts), `{points}`. */
  readonly satisfied: Message;
  /** `{share}`, `{mean}`, `{points}`. */
  readonly further: Message;
  readonly base: Message;
  readonly distribution: Message;
  readonly trend: Message;
  readonly languages: Message;
  readonly pages: Message;
  readonly others: Message;
  readonly showTable: Message;
  readonly hideTable: Message;
  readonly download: Message;
  readonly score: Message;
  readonly count: Message;
  readonly share: Message;
  readonly interval: Message;
  readonly day: Message;
  readonly language: Message;
  readonly page: Message;
}
