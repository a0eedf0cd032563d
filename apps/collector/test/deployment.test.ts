import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommand, type ServeCommand } from '../src/command-line.js';

const read = (file: string): string =>
  readFileSync(new URL(`../operations/${file}`, import.meta.url), 'utf8');
const served = (words: readonly string[]): ServeCommand => readCommand(words, {}) as ServeCommand;

const SYSTEMD = 'systemd-analyze';
const hasSystemd = spawnSync(SYSTEMD, ['--version']).status === 0;
if (!hasSystemd) {
  console.log('the unit for systemd: not verified, systemd-analyze is not installed');
}

describe('the unit for systemd', () => {
  const unit = read('icesco-collector.service');
  const settings = new Map(
    [...unit.matchAll(/^(\w+)=(.*)$/gm)].map(([, key = '', value = '']) => [key, value] as const),
  );
  const program = '/usr/bin/env icesco-collector ';

  it('starts the collector again however often it ends', () => {
    expect(settings.get('Restart')).toBe('always');
    expect(settings.get('StartLimitIntervalSec')).toBe('0');
    expect(unit.indexOf('StartLimitIntervalSec')).toBeLessThan(unit.indexOf('[Service]'));
    expect(Number(settings.get('RestartSec'))).toBeGreaterThan(0);
  });

  it('does not end with the database', () => {
    expect(unit).not.toMatch(/^(?:Requires|BindsTo|Requisite|PartOf)=/m);
  });

  it('gives the collector time to finish', () => {
    expect(Number(settings.get('TimeoutStopSec'))).toBeGreaterThan(11);
  });

  it.each([
    ['DynamicUser', 'yes'],
    ['NoNewPrivileges', 'yes'],
    ['ProtectSystem', 'strict'],
    ['ProtectHome', 'yes'],
    ['PrivateTmp', 'yes'],
    ['PrivateDevices', 'yes'],
    ['CapabilityBoundingSet', ''],
    ['UMask', '0077'],
    ['StateDirectoryMode', '0700'],
  ])('is hardened: %s=%s', (key, value) => {
    expect(settings.get(key)).toBe(value);
  });

  it('leaves Node its compiler, and the network of Postgres', () => {
    expect(settings.has('MemoryDenyWriteExecute')).toBe(false);
    expect(settings.get('RestrictAddressFamilies')).toBe('AF_INET AF_INET6 AF_UNIX');
  });

  it('uses options that the collector has', () => {
    const command = settings.get('ExecStart')!;
    expect(command.startsWith(program)).toBe(true);
    const { host, metricsPort, metricsHost } = served(command.slice(program.length).split(' '));
    expect([host, metricsHost, metricsPort]).toEqual(['127.0.0.1', '127.0.0.1', 9464]);
  });

  it.skipIf(!hasSystemd)('is accepted by systemd without a warning, and as little exposed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'collector-unit-'));
    const file = join(folder, 'icesco-collector.service');
    writeFileSync(file, unit);
    const verified = spawnSync(SYSTEMD, ['verify', file], { encoding: 'utf8' });
    // From 1.0 ("safe") to 10; 2.0 and less are "OK".
    const security = ['security', '--offline=true', '--threshold=20', file];
    expect(() => execFileSync(SYSTEMD, security, { stdio: 'pipe' })).not.toThrow();
    rmSync(folder, { recursive: true });
    expect([verified.status, verified.stderr]).toEqual([0, '']);
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');
  const wordsAfter = (start: string): string[] => {
    const line = dockerfile.split('\n').find((each) => each.startsWith(`${start} [`))!;
    return JSON.parse(line.slice(start.length)) as string[];
  };

  it('has Node 24, and runs without root', () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images).toEqual(['node:24-slim', 'node:24-slim']);
    expect(dockerfile.indexOf('\nUSER node\n')).toBeGreaterThan(0);
    expect(dockerfile.indexOf('\nUSER node\n')).toBeLessThan(dockerfile.indexOf('ENTRYPOINT'));
  });

  it('starts the collector with options that it has, where other containers reach it', () => {
    const { host, port, metricsHost } = served(wordsAfter('CMD'));
    expect([host, port, metricsHost]).toEqual(['0.0.0.0', 8787, '0.0.0.0']);
  });

  it('is healthy only while /healthz says so', async () => {
    const [node, option, script = ''] = wordsAfter('  CMD');
    expect([node, option]).toEqual(['node', '--eval']);
    let status = 200;
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/healthz' ? status : 404;
      response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const check = async (): Promise<number> => {
      const child = spawn(process.execPath, ['--eval', script.replace('8787', String(port))]);
      const [code] = (await once(child, 'exit')) as [number];
      return code;
    };
    expect(await check()).toBe(0);
    status = 503;
    expect(await check()).toBe(1);
    server.closeAllConnections();
    server.close();
    expect(await check()).toBe(1);
  });
});

describe('the compose file', () => {
  const compose = read('compose.yml');

  it('starts the collector with options that it has', () => {
    const [command = ''] = /command:\s+\[[^\]]*\]/.exec(compose) ?? [];
    const words = [...command.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
    const { host, proxies, metricsHost } = served(words);
    expect([host, proxies, metricsHost]).toEqual(['0.0.0.0', 1, '0.0.0.0']);
  });

  it('publishes ports on this machine only, and holds no password', () => {
    const ports = [...compose.matchAll(/- '(\S+):\d+:\d+'/g)].map(([, address]) => address);
    expect(ports).toEqual(['127.0.0.1', '127.0.0.1']);
    const passwords = [...compose.matchAll(/(?:PASSWORD: |:\/\/collector:)(\S+)/g)];
    expect(passwords).toHaveLength(2);
    for (const [, value] of passwords) {
      expect(value).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
    }
  });

  it('gives the collector no privileges', () => {
    for (const line of ['read_only: true', '- ALL', '- no-new-privileges:true', 'restart: unless-stopped']) {
      expect(compose).toContain(line);
    }
  });
});
