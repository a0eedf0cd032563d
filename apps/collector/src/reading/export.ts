import { csvCell, isUuidV7 } from '@icesco/core/feedback';
import { Problem } from '../http/problem.js';
import type { Reply } from '../http/reply.js';
import type { AnswerStore, SiteFilter } from '../store/answer-store.js';
import type { AnswerRow } from '../store/schema.js';
import { DAY_MS, dayParameter } from './days-query.js';

const ROWS_A_PAGE = 500;
const COLUMNS = [
  'id',
  'received',
  'survey',
  'survey_version',
  'score',
  'points',
  'lang',
  'dir',
  'page',
  'translated_by',
  'comment',
  'quarantine',
] as const;

interface ExportQuery {
  readonly survey?: string | undefined;
  readonly quarantined: boolean;
  readonly after?: string | undefined;
  /** When responses were received, in ms: from, and before. */
  readonly fromMs: number;
  readonly beforeMs: number;
}

const PARAMETERS = new Set(['survey', 'site', 'quarantined', 'after', 'from', 'to']);

/** @throws Problem `invalid` for what an export does not know: it would be taken for a filter that works. */
function readQuery(query: URLSearchParams): ExportQuery {
  const invalid = (pointer: string, detail: string): Problem =>
    new Problem('invalid', { errors: [{ pointer: `#/${pointer}`, detail }] });
  for (const name of query.keys()) {
    if (!PARAMETERS.has(name)) {
      throw invalid(name.slice(0, 100), `Not a parameter. There are: ${[...PARAMETERS].join(', ')}.`);
    }
  }
  const quarantined = query.get('quarantined');
  if (quarantined !== null && quarantined !== 'include') {
    throw invalid('quarantined', 'Only "include".');
  }
  const after = query.get('after') ?? undefined;
  if (after !== undefined && !isUuidV7(after)) {
    throw invalid('after', 'The id of a response.');
  }
  const [from, to] = [dayParameter(query, 'from'), dayParameter(query, 'to')];
  if (from !== undefined && to !== undefined && from > to) {
    throw invalid('from', 'A day before "to".');
  }
  return {
    survey: query.get('survey') ?? undefined,
    quarantined: quarantined === 'include',
    after,
    fromMs: from === undefined ? -Infinity : Date.parse(from),
    beforeMs: to === undefined ? Infinity : Date.parse(to) + DAY_MS,
  };
}

/**
 * `GET /v1/export.csv` and `.ndjson`: all answers, a page at a time, as fast as the reader takes them.
 *
 * @param breakOff cuts the connection: half an export must not look like a whole one.
 */
export function exportReply(
  store: AnswerStore,
  format: 'csv' | 'ndjson',
  query: URLSearchParams,
  sites: SiteFilter,
  breakOff: (error: unknown) => void,
): Reply {
  const { survey, quarantined, fromMs, beforeMs, ...asked } = readQuery(query);
  const [type, line] =
    format === 'csv'
      ? (['text/csv; charset=utf-8', csvLine] as const)
      : (['application/x-ndjson', jsonLine] as const);
  let { after } = asked;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      // Spreadsheets take a file without the mark for one in a local encoding, and spoil its Arabic.
      if (format === 'csv') {
        controller.enqueue(encoder.encode(`\ufeff${COLUMNS.join(',')}\r\n`));
      }
    },
    async pull(controller) {
      try {
        // Ids carry the clocks of visitors, which may be wrong: days are those of arrival, whatever the id. A
        // page of the database without a match is followed by the next, each a short query.
        for (let found = false; !found;) {
          const rows = await store.page({ sites, after, survey, quarantined, limit: ROWS_A_PAGE });
          after = rows.at(-1)?.id;
          const those = rows.filter(({ received_ms }) => received_ms >= fromMs && received_ms < beforeMs);
          if (those.length > 0) {
            controller.enqueue(encoder.encode(those.map((row) => line(told(row))).join('')));
          }
          if (rows.length < ROWS_A_PAGE) {
            return controller.close();
          }
          found = those.length > 0;
        }
      } catch (error) {
        breakOff(error);
        controller.close();
      }
    },
  });
  return {
    status: 200,
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="answers.${format}"` },
    body,
  };
}

type Told = Record<(typeof COLUMNS)[number], string | number | null>;

const told = ({ received_ms, ...row }: AnswerRow): Told => ({
  ...row,
  received: new Date(received_ms).toISOString(),
});

const jsonLine = (row: Told): string =>
  `${JSON.stringify(Object.fromEntries(COLUMNS.map((name) => [name, row[name]])))}\n`;

const csvLine = (row: Told): string => `${COLUMNS.map((name) => csvCell(row[name])).join(',')}\r\n`;
