import { html, nothing, type TemplateResult } from 'lit';
import type { SurveySummary } from '@icesco/core/feedback';
import { formatDate, formatNumber } from '@icesco/core/locale';
import { plot } from './feedback-summary.plots.js';
import { percent, type Say, type Series } from './feedback-summary.series.js';

export interface View {
  readonly say: Say;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly data: SurveySummary;
  readonly series: readonly Series[];
  /** Plots whose table is open. */
  readonly open: ReadonlySet<string>;
}

export function report(view: View): TemplateResult {
  const { say, series } = view;
  return html`${headline(view)}${series.map((each) => figure(each, view))}
    <p class="base" .textContent=${say('base')}></p>
    <button type="button" part="button" data-action="download" .textContent=${say('download')}></button>`;
}

function headline({ say, lang, data: { summary, from, to } }: View): TemplateResult | typeof nothing {
  if (!summary) {
    return nothing;
  }
  const { n, points, boxes, satisfied, dissatisfied, mean } = summary;
  const day = (iso: string): string => formatDate({ iso }, { lang });
  const share = (value: number): string => percent(value, lang);
  return html`<div class="headline" part="headline">
    <p class="figure" .textContent=${share(satisfied.share)}></p>
    <p .textContent=${say('satisfied', { share: share(satisfied.share), low: share(satisfied.low), high: share(satisfied.high), least: points - boxes + 1, points })}></p>
    <p .textContent=${say('answers', { count: n, from: day(from), to: day(to) })}></p>
    <p .textContent=${say('further', { share: share(dissatisfied.share), mean: formatNumber(Math.round(mean * 100) / 100, lang), points })}></p>
  </div>`;
}

function figure(series: Series, { say, lang, dir, open }: View): TemplateResult {
  const { id, title } = series;
  const shown = open.has(id);
  return html`<section class="plot" part="plot" aria-labelledby=${`title-${id}`}>
    <h3 id=${`title-${id}`} .textContent=${title}></h3>
    ${plot(series, lang, dir)}
    <button type="button" part="button" data-action="table" data-series=${id} aria-expanded=${shown} aria-controls=${`table-${id}`} .textContent=${say(shown ? 'hideTable' : 'showTable')}></button>
    <div id=${`table-${id}`} class="table" ?hidden=${!shown} tabindex="0" role="group" aria-labelledby=${`title-${id}`}>${table(series, say, lang)}</div>
  </section>`;
}

function table({ of, rows }: Series, say: Say, lang: string): TemplateResult {
  const estimated = rows.some(({ low }) => low !== undefined);
  const heading = (text: string) => html`<th scope="col" .textContent=${text}></th>`;
  return html`<table>
    <thead>
      <tr>
        ${heading(of)}${heading(say('count'))}${heading(say('share'))}${estimated ? heading(say('interval')) : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, n, share, low, high }) => html`<tr>
          <th scope="row" dir="auto" .textContent=${name}></th>
          <td .textContent=${formatNumber(n, lang)}></td>
          <td .textContent=${percent(share, lang)}></td>
          ${low === undefined || high === undefined ? nothing : html`<td .textContent=${`${percent(low, lang)} – ${percent(high, lang)}`}></td>`}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

export function message(text: string, retry = ''): TemplateResult {
  return html`<div class="message" part="message">
    <p .textContent=${text}></p>
    ${retry ? html`<button type="button" part="button" data-action="retry" .textContent=${retry}></button>` : nothing}
  </div>`;
}
