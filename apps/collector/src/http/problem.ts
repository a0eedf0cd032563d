import { PROBLEM_TYPE, type AnswerProblem } from '@icesco/core/feedback';
import type { Reply } from './reply.js';

/**
 * Every problem that the collector reports. The names are the ends of stable addresses: they never change.
 */
const TITLES = {
  malformed: [400, 'The body cannot be read.'],
  'no-token': [401, 'A token is needed.'],
  'wrong-scope': [403, 'The token does not allow this.'],
  origin: [403, 'Responses from this site are not accepted here.'],
  'not-found': [404, 'There is nothing here.'],
  'wrong-method': [405, 'This method is not supported here.'],
  'other-answer': [409, 'Another answer has this id.'],
  'too-large': [413, 'The body is too large.'],
  'media-type': [415, 'The type of the body is not supported.'],
  invalid: [422, 'Something is wrong with what was sent.'],
  'too-many': [429, 'Too many answers from one address.'],
  fault: [500, 'The collector failed.'],
  unavailable: [503, 'The collector cannot take this now.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemName = keyof typeof TITLES;

/** Ends a request: RFC 9457 describes the reason for the client. */
export class Problem extends Error {
  readonly reply: Reply;

  constructor(
    readonly code: ProblemName,
    {
      id,
      errors,
      headers,
      detail,
    }: {
      /** Of the response that the problem is about: a client believes a refusal that names its own. */
      readonly id?: string | undefined;
      readonly errors?: readonly AnswerProblem[];
      readonly headers?: Record<string, string>;
      readonly detail?: string;
    } = {},
  ) {
    super(code);
    const [status, title] = TITLES[code];
    this.reply = {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...headers },
      body: JSON.stringify({
        type: PROBLEM_TYPE + code,
        title,
        status,
        ...(id !== undefined && { id }),
        ...(detail && { detail }),
        ...(errors && { errors }),
      }),
    };
  }
}
