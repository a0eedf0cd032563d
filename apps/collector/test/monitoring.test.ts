import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METRICS, type MetricName } from '../src/http/metric-list.js';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

interface Dashboard {
  readonly panels: readonly {
    readonly id: number;
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

const dashboard = JSON.parse(read('operations/dashboard.json')) as Dashboard;
const alerts = read('operations/alerts.yml');
/** One text for each rule. */
const rules = alerts.split(/^ {6}- alert: /m).slice(1);

const names = Object.keys(METRICS) as MetricName[];
/** Every series that Prometheus gets, with those of histograms. */
const series = new Set(
  names.flatMap((name) =>
    METRICS[name].type === 'histogram'
      ? ['_bucket', '_sum', '_count'].map((suffix) => name + suffix)
      : [name],
  ),
);
const metricsIn = (text: string): string[] => text.match(/\b(?:icesco|process)_[a-z_]+/g) ?? [];
/** The metrics without the endings of histograms. */
const baseNames = (text: string): string[] =>
  metricsIn(text).map((name) => (series.has(name) ? name.replace(/_(?:bucket|sum|count)$/, '') : name));

function expectKnownSeries(expression: string): void {
  const used = metricsIn(expression);
  expect(used.length, expression).toBeGreaterThan(0);
  for (const name of used) {
    expect(series, expression).toContain(name);
  }
  for (const [, name] of expression.matchAll(
    /\b((?:icesco|process)_[a-z_]+_(?:total|bucket|sum|count))\b/g,
  )) {
    const after = expression.slice(expression.indexOf(name!) + name!.length);
    expect(after, `${name} only makes sense as a rate`).toMatch(/^(?:\{[^}]*\})?\[/);
  }
}

describe('the dashboard', () => {
  it('uses only metrics that the collector exports, and counters as rates', () => {
    for (const { expr } of dashboard.panels.flatMap(({ targets }) => targets)) {
      expectKnownSeries(expr);
    }
  });

  it('shows every metric of the collector', () => {
    const shown = baseNames(JSON.stringify(dashboard.panels));
    expect(names.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('has panels with a title and an id of their own', () => {
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
    expect(new Set(dashboard.panels.map(({ title }) => title)).size).toBe(dashboard.panels.length);
  });
});

describe('the alert rules', () => {
  it('use only metrics that the collector exports, and counters as rates', () => {
    for (const rule of rules) {
      const expression = /expr: (?:>-\n)?([^]*?)\n {8}(?:for|labels):/.exec(rule)![1]!;
      // `up` is Prometheus's own.
      if (!expression.startsWith('up{')) {
        expectKnownSeries(expression);
      }
    }
    expect(rules.length).toBeGreaterThan(8);
  });

  it('each have a severity, a summary and a section of the runbook', () => {
    const runbook = read('../../docs/collector/runbook.md');
    const anchors = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const rule of rules) {
      expect(rule).toMatch(/severity: (?:critical|warning)\n/);
      expect(rule).toMatch(/summary: \S/);
      expect(anchors, rule).toContain(/runbook: runbook\.md#(\S+)/.exec(rule)?.[1]);
    }
  });
});

describe('the guides', () => {
  it('describe every metric, and name no other', () => {
    const guide = read('../../docs/collector/monitoring.md');
    const described = baseNames(guide);
    expect(names.filter((name) => !described.includes(name))).toEqual([]);
    for (const file of ['monitoring', 'runbook', 'operations']) {
      const text = read(`../../docs/collector/${file}.md`);
      expect(baseNames(text).filter((name) => !names.includes(name as MetricName))).toEqual([]);
    }
  });

  it('lead to the runbook', () => {
    expect(read('../../docs/collector/operations.md')).toContain('](runbook.md)');
    expect(read('README.md')).toContain('docs/collector/runbook.md');
  });
});
