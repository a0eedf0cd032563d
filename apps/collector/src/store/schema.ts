/** What is kept. The types are those that SQLite and Postgres both have; times are ms since 1970. */
export interface Schema {
  answers: AnswerRow;
  daily_counts: DailyCountRow;
  daily_summary: DailySummaryRow;
  daily_pages: DailyPageRow;
  survey_totals: { survey: string; n: number };
  sites: SiteRow;
  site_hosts: SiteHostRow;
  site_answers: { id: string; site: string };
  site_summary: DailySummaryRow & { site: string };
  site_pages: DailyPageRow & { site: string };
  /** Tokens of older collectors. */
  tokens: OldTokenRow;
  access_tokens: TokenRow;
  token_uses: { id: string; last_used_ms: number };
  monthly_pages: Omit<DailyPageRow, 'day'> & { site: string; month: string };
  /** What networks have sent to all collectors, where they share a rate limit. */
  rate_usage: { network: string; minute: number; n: number };
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

/** A website, or several hosts that one organisation sees as one. */
export interface SiteRow {
  id: string;
  organisation: string;
  name: string;
  created_ms: number;
}

export interface SiteHostRow {
  /** Host of pages, such as `www.example.org` or `*.example.org`. It belongs to one site. */
  host: string;
  site: string;
  created_ms: number;
  /** 1: the responses from before the host was added are assigned to the site. */
  assigned: number;
}

export interface OldTokenRow {
  id: string;
  name: string;
  /** SHA-256 of the token, in hexadecimal. */
  hash: string;
  /** `read`, `export` and `admin`, separated by commas. */
  scopes: string;
  created_ms: number;
}

/**
 * A token that may be limited. In a table of its own: an older collector, which does not know the limits,
 * rejects it.
 */
export interface TokenRow extends OldTokenRow {
  /** Ids of sites, separated by commas; `null`: not limited to sites. */
  sites: string | null;
  /** All sites of this organisation, also those of the future; `null`: not limited to an organisation. */
  organisation: string | null;
  /** From then on it is rejected; `null`: never. */
  expires_ms: number | null;
}
