import { expect } from 'vitest';

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  readonly name: string;
  readonly type: string;
  readonly samples: readonly Sample[];
}

const SAMPLE = /^([a-z_:]+)(?:\{(.*)\})? (\S+)$/;
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  counter: [''],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count'],
};

/** Reads the text format as Prometheus does, and fails where Prometheus would refuse it. */
export function readScrape(text: string): Family[] {
  const families: { name: string; type: string; samples: Sample[] }[] = [];
  const lines = text.split('\n');
  expect(lines.pop(), 'the last line ends with a line break').toBe('');
  for (let index = 0; index < lines.length; index++) {
    const help = /^# HELP (\S+) \S/.exec(lines[index]!);
    if (help) {
      const type = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(lines[++index]!);
      expect(type?.[1], lines[index]).toBe(help[1]);
      families.push({ name: help[1]!, type: type![2]!, samples: [] });
      continue;
    }
    const [, name = '', labels = '', value] = SAMPLE.exec(lines[index]!) ?? [];
    const family = families.at(-1)!;
    const names = SUFFIXES[family.type]!.map((suffix) => family.name + suffix);
    expect(names, lines[index]).toContain(name);
    expect(Number(value), lines[index]).not.toBeNaN();
    const pairs = [...labels.matchAll(/([a-z]+)="([^"]*)"/g)].map(
      ([, key = '', text = '']) => [key, text] as const,
    );
    family.samples.push({
      name,
      labels: Object.fromEntries(pairs),
      value: Number(value),
    });
  }
  expect(new Set(families.map(({ name }) => name)).size, 'no metric is named twice').toBe(families.length);
  return families;
}

/** The value of one series; `undefined` where there is none. */
export function valueOf(
  families: readonly Family[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  return families
    .flatMap(({ samples }) => samples)
    .find(
      (sample) =>
        sample.name === name && Object.entries(labels).every(([key, text]) => sample.labels[key] === text),
    )?.value;
}
