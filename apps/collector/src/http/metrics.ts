import { METRICS, type Metric, type MetricName } from './metric-list.js';

/** Metrics of one process, in the text format of Prometheus. Labels are written as `status="200"`. */
export interface Metrics {
  /** Adds one to a counter. */
  count(name: MetricName, labels?: string): void;
  /** Sets the value of a gauge, or the start of a counter. */
  set(name: MetricName, value: number, labels?: string): void;
  /** Adds a value to a histogram. */
  observe(name: MetricName, value: number, labels?: string): void;
  render(): string;
}

interface Histogram {
  /** Values in each bucket alone; the last one is above all bounds. */
  readonly counts: number[];
  sum: number;
}

export function createMetrics(): Metrics {
  const values = new Map<MetricName, Map<string, number>>();
  const histograms = new Map<MetricName, Map<string, Histogram>>();
  const set = (name: MetricName, value: number, labels = ''): void => {
    seriesOf(values, name).set(labels, value);
  };
  return {
    set,
    count(name, labels = '') {
      const series = seriesOf(values, name);
      series.set(labels, (series.get(labels) ?? 0) + 1);
    },
    observe(name, value, labels = '') {
      const bounds = boundsOf(name);
      const series = seriesOf(histograms, name);
      let histogram = series.get(labels);
      if (!histogram) {
        histogram = { counts: Array<number>(bounds.length + 1).fill(0), sum: 0 };
        series.set(labels, histogram);
      }
      const bucket = bounds.findIndex((bound) => value <= bound);
      histogram.counts[bucket < 0 ? bounds.length : bucket]!++;
      histogram.sum += value;
    },
    render() {
      const { user, system } = process.cpuUsage();
      set('process_cpu_seconds_total', (user + system) / 1e6);
      set('process_resident_memory_bytes', process.memoryUsage.rss());
      set('process_start_time_seconds', performance.timeOrigin / 1000);
      const lines: string[] = [];
      // A metric without values is named all the same: whoever writes an alert rule sees that it exists.
      for (const name of Object.keys(METRICS) as MetricName[]) {
        const { help, type } = METRICS[name];
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
        for (const [labels, value] of values.get(name) ?? []) {
          lines.push(sample(name, labels, value));
        }
        for (const [labels, histogram] of histograms.get(name) ?? []) {
          lines.push(...histogramSamples(name, labels, histogram));
        }
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

function seriesOf<Value>(all: Map<MetricName, Map<string, Value>>, name: MetricName): Map<string, Value> {
  let series = all.get(name);
  if (!series) {
    series = new Map<string, Value>();
    all.set(name, series);
  }
  return series;
}

const boundsOf = (name: MetricName): readonly number[] => (METRICS[name] as Metric).buckets ?? [];

const sample = (name: string, labels: string, value: number): string =>
  labels ? `${name}{${labels}} ${value}` : `${name} ${value}`;

/** Each bucket of the format also counts the values of all smaller ones. */
function histogramSamples(name: MetricName, labels: string, { counts, sum }: Histogram): string[] {
  const bounds = [...boundsOf(name), '+Inf'];
  const prefix = labels ? `${labels},` : '';
  let total = 0;
  const buckets = bounds.map((bound, index) => {
    total += counts[index]!;
    return sample(`${name}_bucket`, `${prefix}le="${bound}"`, total);
  });
  return [...buckets, sample(`${name}_sum`, labels, sum), sample(`${name}_count`, labels, total)];
}
