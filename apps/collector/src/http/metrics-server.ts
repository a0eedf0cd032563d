import { createServer, type Server } from 'node:http';
import type { Metrics } from './metrics.js';

/**
 * Serves the metrics, on a port of their own: they are not for the public.
 *
 * @param refresh reads what is only known at the moment of a scrape.
 */
export function createMetricsServer(metrics: Metrics, refresh: () => Promise<void>): Server {
  return createServer((_, response) => {
    void refresh()
      .catch(() => {})
      .then(() => response.setHeader('Content-Type', 'text/plain; version=0.0.4').end(metrics.render()));
  });
}
