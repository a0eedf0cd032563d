/** Counters of one process, in the text format of Prometheus. */
export interface Metrics {
  count(name: string, label: string): void;
  /** Sets a gauge. */
  set(name: string, value: number): void;
  render(): string;
}

const HELP: Record<string, string> = {
  icesco_answers_total: 'Answers by what became of them.',
  icesco_responses_total: 'Responses by route and status.',
  icesco_retention_last_success_timestamp_seconds: 'When old comments were last deleted to the end.',
};

export function createMetrics(): Metrics {
  const counters = new Map<string, Map<string, number>>();
  const gauges = new Map<string, number>();
  return {
    set(name, value) {
      gauges.set(name, value);
    },
    count(name, label) {
      let values = counters.get(name);
      if (!values) {
        counters.set(name, (values = new Map<string, number>()));
      }
      values.set(label, (values.get(label) ?? 0) + 1);
    },
    render() {
      const { user, system } = process.cpuUsage();
      const lines = [...counters].flatMap(([name, values]) => [
        `# HELP ${name} ${HELP[name] ?? ''}`,
        `# TYPE ${name} counter`,
        ...[...values].map(([label, value]) => `${name}{${label}} ${value}`),
      ]);
      for (const [name, value] of gauges) {
        lines.push(`# HELP ${name} ${HELP[name] ?? ''}`, `# TYPE ${name} gauge`, `${name} ${value}`);
      }
      lines.push(
        '# TYPE process_cpu_seconds_total counter',
        `process_cpu_seconds_total ${(user + system) / 1e6}`,
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      );
      return `${lines.join('\n')}\n`;
    },
  };
}
