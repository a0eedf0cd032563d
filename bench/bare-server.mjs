/**
 * The least that keeps a response: bare node:http, in a process of its own, with the collector's own store
 * (`store`) or with one plain INSERT for each response in a file with the same settings (`insert`). What the
 * collector is measured against.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';

const STORES = {
  async store(place) {
    const { openAnswerStore } = await import(
      new URL('../apps/collector/dist/store/sql-answer-store.js', import.meta.url).href
    );
    return openAnswerStore(place);
  },
  /** No group commit, no counts: what a server costs that only inserts. */
  insert(place) {
    const database = new DatabaseSync(place);
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      create table answers (id text primary key not null, survey text not null, survey_version integer not null,
        score integer not null, points integer not null, comment text, page text not null, lang text not null,
        dir text not null, translated_by text, client_ms integer not null, received_ms integer not null,
        quarantine text) without rowid`);
    const statement = database.prepare(
      'insert into answers values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing',
    );
    return { add: (row) => (statement.run(...Object.values(row)).changes > 0 ? 'new' : 'duplicate') };
  },
};

async function serve(place, kind) {
  const store = await STORES[kind](place);
  return createServer((incoming, response) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', async () => {
      const { id, survey, surveyVersion, score, points, comment, page, lang, dir, clientTime } = JSON.parse(
        Buffer.concat(chunks).toString(),
      );
      const outcome = await store.add({
        id,
        survey,
        survey_version: surveyVersion,
        score,
        points,
        comment,
        page,
        lang,
        dir,
        translated_by: null,
        client_ms: clientTime,
        received_ms: Date.now(),
        quarantine: null,
      });
      response
        .writeHead(outcome === 'new' ? 201 : 200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ id }));
    });
  });
}

/**
 * @param place file of the database.
 * @param kind `store` or `insert`. @returns its port; `cpu()`, microseconds of the processor so far;
 * `stop()`.
 */
export async function startBare(place, kind = 'store') {
  const child = fork(new URL(import.meta.url), [place, kind]);
  const [{ port }] = await once(child, 'message');
  const cpu = async () => {
    child.send('cpu');
    return (await once(child, 'message'))[0].cpu;
  };
  return { port, cpu, stop: () => child.disconnect() };
}

if (process.send) {
  const server = await serve(process.argv[2], process.argv[3]);
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpu: user + system });
  });
  process.on('disconnect', () => process.exit());
}
