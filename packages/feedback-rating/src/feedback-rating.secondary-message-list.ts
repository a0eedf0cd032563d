import type { Message } from '@icesco/core/locale';

/** What is shown only once the visitor acts, or where an attribute asks for it. */
export interface SecondaryMessageTexts {
  readonly comment: Message;
  /** Warns before anything personal is written. */
  readonly privacy: Message;
  /** `{count}` characters are left. */
  readonly left: Message;
  readonly close: Message;
  readonly sent: Message;
  readonly saved: Message;
  /** Kept only for as long as the page is open. */
  readonly held: Message;
}
