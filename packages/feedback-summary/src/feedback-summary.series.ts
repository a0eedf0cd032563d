import { csvCell, type Summary, type SurveySummary } from '@icesco/core/feedback';
import { displayName, formatDate } from '@icesco/core/locale';
import type { FeedbackSummaryMessages } from './feedback-summary.messages.js';

export type Say = (key: keyof FeedbackSummaryMessages, values?: Record<string, string | number>) => string;

/** One mark of a plot, and one row of its table. */
export interface Row {
  readonly name: string;
  readonly n: number;
  /** 0 to 1. */
  readonly share: number;
  /** The interval, where the share is an estimate. */
  readonly low?: number;
  readonly high?: number;
}

/** What one plot shows. */
export interface Series {
  readonly id: 'distribution' | 'trend' | 'languages' | 'pages';
  readonly title: string;
  /** What the rows are: heading of the table's first column. */
  readonly of: string;
  readonly rows: readonly Row[];
}

const satisfied = (name: string, { n, satisfied: { share, low, high } }: Summary): Row => ({
  name,
  n,
  share,
  low,
  high,
});

/** The plots of a summary, with every name in the reader's language. Those without rows are left out. */
export function seriesOf(data: SurveySummary, lang: string, say: Say): Series[] {
  const { summary, trend, languages, languagesOthers, pages, pagesOthers } = data;
  if (!summary) {
    return [];
  }
  const rest = (others: Summary | null): Row[] => (others ? [satisfied(say('others'), others)] : []);
  const all: Series[] = [
    {
      id: 'distribution',
      title: say('distribution'),
      of: say('score'),
      rows: summary.distribution.map((n, index) => ({
        name: String(index + 1),
        n,
        share: summary.n ? n / summary.n : 0,
      })),
    },
    {
      id: 'trend',
      title: say('trend'),
      of: say('day'),
      rows: trend.map((cell) => satisfied(formatDate({ iso: cell.day }, { lang }), cell)),
    },
    {
      id: 'languages',
      title: say('languages'),
      of: say('language'),
      rows: [
        ...languages.map((cell) => satisfied(displayName(cell.lang, lang), cell)),
        ...rest(languagesOthers),
      ],
    },
    {
      id: 'pages',
      title: say('pages'),
      of: say('page'),
      rows: [...pages.map((cell) => satisfied(cell.page, cell)), ...rest(pagesOthers)],
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

/** A share in the reader's form, with Western digits. */
export function percent(share: number, lang: string): string {
  try {
    return new Intl.NumberFormat(lang, {
      style: 'percent',
      maximumFractionDigits: 1,
      numberingSystem: 'latn',
    }).format(share);
  } catch {
    return `${Math.round(share * 1000) / 10} %`;
  }
}

/** All plots as one CSV file (RFC 4180), with a byte order mark so that spreadsheets read Arabic. */
export function csvOf(series: readonly Series[], say: Say): string {
  const head = ['', '', say('count'), say('share'), `${say('interval')} ≥`, `${say('interval')} ≤`]
    .map(csvCell)
    .join(',');
  const number = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(4));
  const lines = series.flatMap(({ title, rows }) =>
    rows.map((row) =>
      [csvCell(title), csvCell(row.name), row.n, number(row.share), number(row.low), number(row.high)].join(
        ',',
      ),
    ),
  );
  return `\ufeff${[head, ...lines].join('\r\n')}\r\n`;
}
