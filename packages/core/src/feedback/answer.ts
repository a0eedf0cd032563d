import { proxyOriginal } from '../http/translate-proxy.js';
import { MAX_COMMENT } from './comment.js';
import { isUuidV7, uuidV7 } from './uuid-v7.js';

/** What a visitor has said, as it travels and as it is kept. The wire format: JSON with these very names. */
export interface Answer {
  /** UUIDv7 made by the client: the idempotency key of every retry. */
  readonly id: string;
  /** Id of the survey. */
  readonly survey: string;
  readonly surveyVersion: number;
  /** 1 (the low pole) to `points`. */
  readonly score: number;
  /** How many points the scale had, 3 to 10. */
  readonly points: number;
  readonly comment?: string;
  /** URL of the page, without its query and fragment: of the original where a proxy translates it. */
  readonly page: string;
  /** BCP 47 tag of the language that the question was shown in. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The machine translator that the page was under, such as `google`. */
  readonly translatedBy?: string;
  /** The visitor's clock, ms since 1970: it may be wrong, the collector keeps its own. */
  readonly clientTime: number;
}

/** What an answer is made from. */
export type AnswerDraft = Omit<Answer, 'id' | 'clientTime'>;

/** What is wrong with an answer: where (RFC 6901 pointer) and why. */
export interface AnswerProblem {
  readonly pointer: string;
  readonly detail: string;
}

export function newAnswer(
  draft: AnswerDraft,
  now: number,
  random: (bytes: Uint8Array<ArrayBuffer>) => unknown,
): Answer {
  return { id: uuidV7(now, random), ...draft, page: barePage(draft.page), clientTime: Math.floor(now) };
}

/**
 * The page that the response is about: the original of one that is read through a translation proxy. Without
 * its query and fragment, which carry what visitors searched, and who they are.
 */
function barePage(page: string): string {
  const url = proxyOriginal(page)?.url ?? page;
  return url.replace(/[?#].*/s, '').slice(0, 2000);
}

const TAG = /^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8}){0,8}$/;
const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isString = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

/**
 * Reads an answer that came over the wire. The same rules hold in the widget and in the collector. Unknown
 * members are left out; control characters of a comment are removed.
 *
 * @returns the answer, or everything that is wrong with it.
 */
export function readAnswer(
  input: unknown,
): { readonly answer: Answer } | { readonly problems: readonly AnswerProblem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { problems: [{ pointer: '', detail: 'An answer is a JSON object.' }] };
  }
  const given = input as Record<string, unknown>;
  const problems = problemsOf(given);
  if (problems.length > 0) {
    return { problems };
  }
  const { id, survey, surveyVersion, points, score, page, lang, dir, clientTime, comment, translatedBy } =
    given as unknown as Answer;
  const said = comment?.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '').trim();
  return {
    answer: {
      id,
      survey,
      surveyVersion,
      score,
      points,
      ...(said && { comment: said }),
      page: barePage(page),
      lang,
      dir,
      ...(translatedBy && { translatedBy }),
      clientTime,
    },
  };
}

/** Everything that is wrong with the members of an answer. */
function problemsOf(given: Record<string, unknown>): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  const must = (holds: boolean, name: keyof Answer, detail: string): void =>
    void (holds || problems.push({ pointer: `/${name}`, detail }));

  const points = isWhole(given['points'], 3, 10) ? given['points'] : 10;
  must(isUuidV7(given['id']), 'id', 'A UUID of version 7 in lower case.');
  must(
    isString(given['survey'], 64) && /^[a-z\d][a-z\d-]*$/.test(given['survey']),
    'survey',
    'Lower-case letters, digits and hyphens, 64 at most.',
  );
  must(isWhole(given['surveyVersion'], 1, 1_000_000), 'surveyVersion', 'A whole number from 1.');
  must(isWhole(given['points'], 3, 10), 'points', 'A whole number from 3 to 10.');
  must(isWhole(given['score'], 1, points), 'score', `A whole number from 1 to ${points}.`);
  must(isPage(given['page']), 'page', 'An http or https address, 2000 characters at most.');
  must(isString(given['lang'], 35) && TAG.test(given['lang']), 'lang', 'A BCP 47 language tag.');
  must(given['dir'] === 'ltr' || given['dir'] === 'rtl', 'dir', '"ltr" or "rtl".');
  must(isWhole(given['clientTime'], 0, 253_402_300_799_999), 'clientTime', 'Milliseconds since 1970.');
  must(
    given['comment'] === undefined || isString(given['comment'], MAX_COMMENT),
    'comment',
    `A text of ${MAX_COMMENT} characters at most.`,
  );
  must(
    given['translatedBy'] === undefined ||
      (isString(given['translatedBy'], 40) && /^[a-z\d-]+$/.test(given['translatedBy'])),
    'translatedBy',
    'Lower-case letters, digits and hyphens, 40 at most.',
  );
  return problems;
}

function isPage(value: unknown): boolean {
  return isString(value, 2000) && /^https?:\/\//i.test(value) && URL.canParse(value);
}
