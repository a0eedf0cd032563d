import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Connections that pass through now. */
  readonly open: number;
  /** Ends all connections as a crashed machine does: with a reset. */
  reset(): void;
  /**
   * From now on nothing passes on the connections that are open (or also on new ones), and nobody is
   * notified.
   */
  silence(alsoNew?: boolean): void;
  close(): Promise<void>;
}

/** A network between the collector and its database that a test can break. */
export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const pairs = new Set<{ client: Socket; server: Socket }>();
  const silent = new Set<Socket>();
  let newAreSilent = false;
  const proxy = createServer((client) => {
    client.on('error', () => {});
    if (newAreSilent) {
      return void silent.add(client.pause());
    }
    const server = connect(targetPort, '127.0.0.1');
    const pair = { client, server };
    pairs.add(pair);
    client.pipe(server).pipe(client);
    for (const socket of [client, server]) {
      socket.on('error', () => {});
      socket.on('close', () => {
        pairs.delete(pair);
        client.destroy();
        server.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    get open() {
      return pairs.size;
    },
    reset() {
      for (const { client } of pairs) {
        client.resetAndDestroy();
      }
    },
    silence(alsoNew = false) {
      newAreSilent = alsoNew;
      for (const { client, server } of pairs) {
        client.unpipe(server);
        server.unpipe(client);
        client.pause();
        server.pause();
      }
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of [...silent, ...[...pairs].map(({ client }) => client)]) {
          socket.destroy();
        }
        proxy.close(() => resolve());
      }),
  };
}
