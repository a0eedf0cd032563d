import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { percent, type Row, type Series } from './feedback-summary.series.js';

const WIDTH = 640;
const BAR = 34;
const LABEL = 170;
const VALUE = 70;

/** Where a share stands along the plot, from the beginning of the line: mirrored in right-to-left text. */
type Place = (share: number) => number;

/** A text with its own direction, whatever that of the drawing (Unicode first strong isolate). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A plot with its values in words: for assistive technology it is one picture, its table has the numbers. */
export function plot(series: Series, lang: string, dir: 'ltr' | 'rtl'): TemplateResult {
  const { title, rows } = series;
  const words = `${title}: ${rows
    .slice(0, 12)
    .map((row) => `${row.name} ${percent(row.share, lang)}`)
    .join(', ')}`;
  const drawing = series.id === 'trend' && rows.length > 1 ? line(rows, dir) : bars(rows, lang, dir);
  const height = series.id === 'trend' && rows.length > 1 ? 200 : rows.length * BAR;
  return html`<svg role="img" aria-label=${words} viewBox="0 0 ${WIDTH} ${height}" direction="ltr">${drawing}</svg>`;
}

function bars(rows: readonly Row[], lang: string, dir: 'ltr' | 'rtl'): SVGTemplateResult[] {
  const rtl = dir === 'rtl';
  const width = WIDTH - LABEL - VALUE;
  const at: Place = (share) => (rtl ? WIDTH - LABEL - share * width : LABEL + share * width);
  return rows.map((row, index) => {
    const middle = index * BAR + BAR / 2;
    const [zero, end] = [at(0), at(row.share)];
    const name = row.name.length > 24 ? `…${row.name.slice(-23)}` : row.name;
    return svg`
      <text x=${rtl ? WIDTH : 0} y=${middle + 5} text-anchor=${rtl ? 'end' : 'start'} .textContent=${isolated(name)}></text>
      <rect x=${Math.min(zero, end)} y=${middle - 10} width=${Math.max(1, Math.abs(end - zero))} height="20"></rect>
      ${row.low === undefined || row.high === undefined ? nothing : svg`<path class="interval" d="M${at(row.low)} ${middle}H${at(row.high)}M${at(row.low)} ${middle - 6}v12M${at(row.high)} ${middle - 6}v12"></path>`}
      <text x=${rtl ? 0 : WIDTH} y=${middle + 5} text-anchor=${rtl ? 'start' : 'end'} .textContent=${percent(row.share, lang)}></text>`;
  });
}

/** Shares over time, the first day at the beginning of the line, with their intervals as a band. */
function line(rows: readonly Row[], dir: 'ltr' | 'rtl'): SVGTemplateResult {
  const [top, bottom, side] = [10, 170, 20];
  const x = (index: number): number => {
    const along = side + (index / (rows.length - 1)) * (WIDTH - 2 * side);
    return dir === 'rtl' ? WIDTH - along : along;
  };
  const y = (share: number): number => bottom - share * (bottom - top);
  const path = (points: string[]): string => `M${points.join('L')}`;
  const band = [
    ...rows.map((row, index) => `${x(index)} ${y(row.high ?? row.share)}`),
    ...rows.map((row, index) => `${x(index)} ${y(row.low ?? row.share)}`).reverse(),
  ];
  const ends = dir === 'rtl' ? ['end', 'start'] : ['start', 'end'];
  return svg`
    <path class="grid" d="M0 ${y(0)}H${WIDTH}M0 ${y(0.5)}H${WIDTH}M0 ${y(1)}H${WIDTH}"></path>
    <path class="band" d="${path(band)}Z"></path>
    <path class="line" d=${path(rows.map((row, index) => `${x(index)} ${y(row.share)}`))}></path>
    ${rows.map((row, index) => svg`<circle cx=${x(index)} cy=${y(row.share)} r="4"></circle>`)}
    <text x=${x(0)} y="192" text-anchor=${ends[0]!} .textContent=${isolated(rows[0]!.name)}></text>
    <text x=${x(rows.length - 1)} y="192" text-anchor=${ends[1]!} .textContent=${isolated(rows.at(-1)!.name)}></text>`;
}
