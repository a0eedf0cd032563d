import { newAnswer, pageOutbox, type Answer } from '@icesco/core/feedback';
import { translationWatcher } from '@icesco/core/translation';

/** What the visitor gave, and how the page stood. */
export interface Given {
  readonly score: number;
  readonly points: number;
  readonly comment: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The answer as it travels: empty fields are left out. */
export function draftedAnswer({ id, version }: { readonly id: string; readonly version: number }, { comment, ...given }: Given): Answer {
  const translatedBy = translationWatcher(document).state?.engine;
  const draft = { survey: id, surveyVersion: version, page: location.href, ...given, ...(comment && { comment }), ...(translatedBy && { translatedBy }) };
  return newAnswer(draft, Date.now(), (bytes) => crypto.getRandomValues(bytes));
}

/** The outbox of this page: what an earlier page left in it is delivered by looking. */
export const outbox = (): ReturnType<typeof pageOutbox> => pageOutbox(window);
