import { assertEqual, until } from '../page-in-frame.js';
import type { HostilePage } from './hostile-page.js';

interface Report {
  readonly articles: number;
  readonly outcome: string;
  readonly fallback: boolean;
  readonly messages: number;
  readonly errors: readonly string[];
  readonly added: unknown;
}

/** A page that cannot be inspected reports its own outcome (`report-outcome.js`). */
export async function assertOpaqueOutcome({ html, csp = '', outcome }: HostilePage): Promise<void> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;inline-size:900px;block-size:700px;border:0';
  frame.src = `/e2e/answer/page?${new URLSearchParams({ type: 'text/html; charset=utf-8', csp, body: html })}`;
  let report: Report | undefined;
  const listen = ({ source, data }: MessageEvent): void => {
    if (source === frame.contentWindow) {
      report = data as Report;
    }
  };
  addEventListener('message', listen);
  document.body.append(frame);
  try {
    if (outcome === 'works') {
      await until(
        () => report?.articles === 12 && /received/.test(report.outcome),
        () => JSON.stringify(report),
      );
    } else {
      await until(
        () => report?.fallback && report.messages > 0 && report.articles === 0,
        () => JSON.stringify(report),
      );
    }
    assertEqual(
      [report!.errors, report!.added],
      [[], { globals: [], host: '' }],
      'errors, and what was added to the page',
    );
  } finally {
    removeEventListener('message', listen);
    frame.remove();
  }
}
