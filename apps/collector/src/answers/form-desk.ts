import { webcrypto } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readAnswer, uuidV7, uuidV7Time, type AnswerProblem, type Survey } from '@icesco/core/feedback';
import { directionOf } from '@icesco/core/locale';
import type { Metrics } from '../http/metrics.js';
import type { Problem } from '../http/problem.js';
import type { Reply } from '../http/reply.js';
import type { AnswerStore, Outcome } from '../store/answer-store.js';
import { answerRow } from './answer-row.js';
import { readForm } from './form-fields.js';
import { messageReply, questionReply, TRAP } from './form-page.js';
import { readTicket, signTicket } from './form-ticket.js';
import { formWords } from './form-words.js';

/** Forms for pages and readers without scripts. */
export interface FormDesk {
  /** The form of a survey. */
  serve(survey: Survey, langs: readonly string[], page: string): Reply;
  /** Takes what a form sends. */
  receive(body: string, incoming: IncomingMessage): Promise<Reply>;
  /** A problem, in the words of the reader. */
  apologise(problem: Problem, incoming: IncomingMessage): Reply;
}

const SENTENCES = { new: 'thanks', duplicate: 'again', conflict: 'conflict' } as const satisfies Record<
  Outcome,
  string
>;

const STATUSES: Readonly<Record<Outcome, number>> = { new: 201, duplicate: 200, conflict: 409 };

/** The sentence about the first mistake that a visitor can correct. */
function reasonOf(problems: readonly AnswerProblem[]): 'invalid' | 'tooLong' | 'wrongForm' {
  const pointers = problems.map(({ pointer }) => pointer);
  if (pointers.includes('/score')) {
    return 'invalid';
  }
  return pointers.includes('/comment') ? 'tooLong' : 'wrongForm';
}

export function createFormDesk({
  store,
  secret,
  metrics,
  frameAncestors = "'none'",
  now,
}: {
  readonly store: AnswerStore;
  readonly secret: () => string;
  readonly metrics: Metrics;
  readonly frameAncestors?: string;
  readonly now: () => number;
}): FormDesk {
  const newId = (): string => uuidV7(now(), (bytes) => webcrypto.getRandomValues(bytes));
  const langsOf = (incoming: IncomingMessage): string[] =>
    (incoming.headers['accept-language'] ?? '').slice(0, 200).split(',');

  /** Only the pages of the form may be shown in frames of other sites. */
  const framed = (reply: Reply): Reply => ({
    ...reply,
    headers: {
      ...reply.headers,
      'Content-Security-Policy': `${reply.headers?.['Content-Security-Policy']}; frame-ancestors ${frameAncestors}`,
    },
  });
  const message = (...args: Parameters<typeof messageReply>): Reply => framed(messageReply(...args));

  return {
    serve(survey, langs, page) {
      const { lang, words } = formWords(langs);
      return framed(questionReply(survey, lang, words, signTicket(newId(), secret()), page));
    },

    async receive(body, incoming) {
      const fields = readForm(body);
      const field = (name: string): string => fields.get(name) ?? '';
      // A plain form of another site has no ticket: its answers are as good, only the trap cannot tell how
      // fast they came.
      const ticket = field('ticket') ? readTicket(field('ticket'), secret(), now()) : undefined;
      const forged = field('ticket') !== '' && !ticket;
      // Forms that were copied before the field was renamed have "website".
      const isTooFast = forged || ticket?.tooFast ? 'too-fast' : null;
      const quarantine = field(TRAP) || field('website') ? 'honeypot' : isTooFast;
      const shown = field('lang') || 'en';
      const { lang, words } = formWords([shown]);
      const read = readAnswer({
        id: ticket?.id ?? newId(),
        survey: field('survey'),
        surveyVersion: Number(field('surveyVersion')),
        score: Number(field('score')),
        points: Number(field('points')),
        // Browsers send line breaks as CRLF; the limit counts what the visitor typed.
        comment: field('comment').replaceAll('\r\n', '\n') || undefined,
        page: field('page') || incoming.headers.referer || `http://${incoming.headers.host}/`,
        lang: shown,
        dir: directionOf(shown),
        clientTime: ticket ? uuidV7Time(ticket.id) : now(),
      });
      if ('problems' in read) {
        return message(422, lang, words, words[reasonOf(read.problems)], undefined);
      }
      const outcome = await store.add(answerRow(read.answer, now(), quarantine));
      metrics.count('icesco_answers_total', `outcome="${quarantine ?? outcome}"`);
      return message(STATUSES[outcome], lang, words, words[SENTENCES[outcome]], read.answer.page);
    },

    apologise(problem, incoming) {
      const { lang, words } = formWords(langsOf(incoming));
      const { status, headers = {} } = problem.reply;
      return message(
        status,
        lang,
        words,
        problem.code === 'too-many' ? words.tooMany : words.failed,
        undefined,
        headers,
      );
    },
  };
}
