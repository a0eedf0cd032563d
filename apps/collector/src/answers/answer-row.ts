import type { Answer } from '@icesco/core/feedback';
import type { AnswerRow, Quarantine } from '../store/schema.js';
import { redact } from './redact.js';

/** An index entry of Postgres holds 2,700 bytes; an address is ASCII once it is normal. */
const MAX_PAGE = 1_000;

/** An answer as it is kept: redacted first, so that what is taken out never reaches the disk. */
export function answerRow(answer: Answer, receivedMs: number, quarantine: Quarantine | null): AnswerRow {
  const { id, survey, surveyVersion, score, points, comment, page, lang, dir, translatedBy, clientTime } =
    answer;
  return {
    id,
    survey,
    survey_version: surveyVersion,
    score,
    points,
    // Halves of surrogate pairs cannot be stored as they are, and a retry must equal what was stored.
    comment: comment ? redact(comment.toWellFormed()) : null,
    page: pageAddress(page),
    lang: lang.toLowerCase(),
    dir,
    translated_by: translatedBy ?? null,
    client_ms: clientTime,
    received_ms: receivedMs,
    quarantine,
  };
}

/** Origin and path alone: no names, passwords, queries. */
function pageAddress(page: string): string {
  const { origin, pathname } = new URL(page);
  return (origin + pathname).slice(0, MAX_PAGE);
}
