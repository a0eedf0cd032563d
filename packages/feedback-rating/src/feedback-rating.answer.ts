import { newAnswer, type Answer, type Survey } from '@icesco/core/feedback';

/** What the visitor gave, and how the page stood. */
export interface Given {
  readonly score: number;
  readonly points: number;
  readonly comment: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly translatedBy: string | undefined;
}

/** The answer as it travels: empty fields are left out. */
export function draftedAnswer({ id, version }: Survey, { comment, translatedBy, ...given }: Given): Answer {
  const draft = { survey: id, surveyVersion: version, page: location.href, ...given, ...(comment && { comment }), ...(translatedBy && { translatedBy }) };
  return newAnswer(draft, Date.now(), (bytes) => crypto.getRandomValues(bytes));
}
