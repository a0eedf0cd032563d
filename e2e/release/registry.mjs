import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runServer } from 'verdaccio';
import { environment } from '../../scripts/setup.mjs';

/**
 * A registry on this machine: our packages are its own and anyone may publish them, all others come from
 * `upstream`.
 * @returns its address, the environment in which npm knows no other registry and has nothing cached, and how
 *   to end it.
 */
export async function startRegistry(folder, upstream) {
  const server = await runServer({
    self_path: folder,
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: { upstream: { url: upstream, max_fails: 10, timeout: '60s' } },
    packages: {
      '@icesco/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    web: { enable: false },
    max_body_size: '100mb',
    log: { type: 'stdout', level: 'fatal' },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${server.address().port}/`;
  const userconfig = join(folder, 'npmrc');
  // npm wants a token before it publishes; this registry looks at none.
  writeFileSync(
    userconfig,
    `registry=http://${host}\n//${host}:_authToken=nobody\nfund=false\naudit=false\nupdate-notifier=false\nyes=true\n`,
  );
  return {
    address: `http://${host}`,
    env: {
      ...environment,
      npm_config_registry: `http://${host}`,
      npm_config_userconfig: userconfig,
      npm_config_cache: join(folder, 'cache'),
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
