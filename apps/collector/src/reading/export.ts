import type { Reply } from '../http/reply.js';
import type { AnswerStore } from '../store/answer-store.js';
import type { AnswerRow } from '../store/schema.js';

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

/**
 * `GET /v1/export.csv` and `.ndjson`: all answers, a page at a time, as fast as the reader takes them.
 *
 * @param breakOff cuts the connection: half an export must not look like a whole one.
 */
export function exportReply(
  store: AnswerStore,
  format: 'csv' | 'ndjson',
  query: URLSearchParams,
  breakOff: (error: unknown) => void,
): Reply {
  const survey = query.get('survey') ?? undefined;
  const quarantined = query.get('quarantined') === 'include';
  const [type, line] =
    format === 'csv'
      ? (['text/csv; charset=utf-8', csvLine] as const)
      : (['application/x-ndjson', jsonLine] as const);
  let after: string | undefined;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      // Spreadsheets take a file without the mark for one in a local encoding, and spoil its Arabic.
      if (format === 'csv') controller.enqueue(encoder.encode(`\ufeff${COLUMNS.join(',')}\r\n`));
    },
    async pull(controller) {
      try {
        const rows = await store.page({ after, survey, quarantined, limit: ROWS_A_PAGE });
        after = rows.at(-1)?.id;
        if (rows.length > 0) controller.enqueue(encoder.encode(rows.map((row) => line(told(row))).join('')));
        if (rows.length < ROWS_A_PAGE) controller.close();
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

/** RFC 4180; and a text that a spreadsheet would run as a formula gets an apostrophe (OWASP, "CSV Injection"). */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return `"${(/^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}
