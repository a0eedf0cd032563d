import { newAnswer, type Answer } from '@icesco/core/feedback';
import { startCollector, stopCollector, type Collector } from './collector-process.ts';

export interface KillRun {
  readonly answers: number;
  readonly kills: number;
  /** So many visitors at once, each with one answer on its way. */
  readonly clients: number;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface KillResult {
  readonly sent: number;
  readonly kills: number;
  readonly retries: number;
  /** Retries of answers that had been stored when the server died before it could say so. */
  readonly duplicates: number;
  readonly stored: number;
  /** Acknowledged and not there. */
  readonly lost: number;
  readonly twice: number;
  /** By the daily counts, which the statistics read. */
  readonly counted: number;
}

/**
 * Visitors send answers and retry until they are acknowledged, while the collector is killed (SIGKILL) at
 * random moments and started again on the same database. Then all that is stored is read back through the
 * export.
 */
export async function killRun({ answers, kills, clients, args, env }: KillRun): Promise<KillResult> {
  let collector = await startCollector([...args, '--rate', '0'], env);
  const token = await collector.newAnalystToken();
  const port = new URL(collector.url).port;
  const acknowledged = new Set<string>();
  let [next, retries, duplicates, killed] = [0, 0, 0, 0];

  async function send(answer: Answer): Promise<void> {
    for (;;) {
      try {
        const response = await fetch(`${collector.url}/v1/answers`, {
          method: 'POST',
          headers: { 'Content-Type': 'text/plain' },
          body: JSON.stringify(answer),
        });
        const body = (await response.json()) as { duplicate?: boolean };
        if (response.ok) {
          if (body.duplicate) {
            duplicates++;
          }
          acknowledged.add(answer.id);
          return;
        }
        if (response.status < 500) {
          throw new RefusedError(`${response.status} ${JSON.stringify(body)}`);
        }
      } catch (error) {
        if (error instanceof RefusedError) {
          throw error;
        }
      }
      retries++;
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    }
  }

  async function visit(): Promise<void> {
    while (next < answers) {
      const number = next++;
      await send(
        newAnswer(
          {
            survey: 'icesco-website',
            surveyVersion: 1,
            score: 1 + (number % 5),
            points: 5,
            page: `https://www.example.org/${number % 10}`,
            lang: 'en',
            dir: 'ltr',
          },
          Date.now(),
          (bytes) => crypto.getRandomValues(bytes),
        ),
      );
    }
  }

  async function strike(): Promise<void> {
    while (killed < kills && acknowledged.size < answers) {
      // Moments are spread over the run by its progress, then a random while.
      const due = ((killed + Math.random()) / kills) * answers * 0.95;
      while (acknowledged.size < due) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await stopCollector(collector, 'SIGKILL');
      killed++;
      collector = await restart();
    }
  }

  const restart = (): Promise<Collector> => startCollector([...args, '--rate', '0', '--port', port], env);

  await Promise.all([strike(), ...Array.from({ length: clients }, visit)]);
  const exported = await (
    await fetch(`${collector.url}/v1/export.ndjson`, { headers: { Authorization: `Bearer ${token}` } })
  ).text();
  const { n } = (await (await fetch(`${collector.url}/v1/counters?survey=icesco-website`)).json()) as {
    n: number;
  };
  await stopCollector(collector, 'SIGTERM');
  const ids = exported
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  const stored = new Set(ids);
  return {
    sent: next,
    kills: killed,
    retries,
    duplicates,
    stored: ids.length,
    lost: [...acknowledged].filter((id) => !stored.has(id)).length,
    twice: ids.length - stored.size,
    counted: n,
  };
}

class RefusedError extends Error {}
