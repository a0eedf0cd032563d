import type { Message } from '@icesco/core/locale';

/** The words of fields and links that few pages show. */
export interface ExtraMessages {
  /** `{count}`: whole minutes. */
  readonly readingTime: Message;
  readonly share: Message;
  readonly copy: Message;
  readonly copied: Message;
  readonly copyFailed: Message;
  readonly email: Message;
}
