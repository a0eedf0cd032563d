/** What is kept. The types are those that SQLite and Postgres both have; times are ms since 1970. */
export interface Schema {
  answers: AnswerRow;
  daily_counts: DailyCountRow;
  daily_summary: DailySummaryRow;
  daily_pages: DailyPageRow;
  survey_totals: { survey: string; n: number };
  tokens: TokenRow;
  settings: { name: string; value: string };
  schema_version: { version: number };
}

export interface AnswerRow {
  /** UUIDv7 of the client: primary key, idempotency key and, in Postgres, the key of the partitions. */
  id: string;
  survey: string;
  survey_version: number;
  score: number;
  points: number;
  comment: string | null;
  page: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  translated_by: string | null;
  client_ms: number;
  /** The collector's own clock. */
  received_ms: number;
  /** Why the answer is not counted; `null`: it is. */
  quarantine: Quarantine | null;
}

export type Quarantine = 'honeypot' | 'too-fast';

/**
 * One row for every day (UTC), kind of response and page: the source of the rollups below, and all that older
 * collectors know.
 */
export interface DailyCountRow {
  survey: string;
  day: string;
  survey_version: number;
  points: number;
  score: number;
  lang: string;
  page: string;
  n: number;
}

/** A rollup without the page. */
export interface DailySummaryRow {
  survey: string;
  day: string;
  survey_version: number;
  points: number;
  score: number;
  lang: string;
  /** Empty: not translated. */
  translated_by: string;
  n: number;
}

/** A rollup by page. */
export interface DailyPageRow {
  survey: string;
  day: string;
  survey_version: number;
  points: number;
  score: number;
  /** Empty: all pages that are not listed. */
  page: string;
  n: number;
}

export interface TokenRow {
  id: string;
  name: string;
  /** SHA-256 of the token, in hexadecimal. */
  hash: string;
  /** Words of `read`, `export` and `admin`, parted by commas. */
  scopes: string;
  created_ms: number;
}
