import { execFileSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { eventually } from '../eventually.js';
import { program } from './binaries.js';
import { claimOfRun, freePort, newFolder, runFolder, startServer, stopServer } from './run-folder.js';
import type { SystemUser } from './run-folder.js';

const START_ATTEMPTS = 3;
const START_LIMIT_MS = 60_000;

/** Settings of a cluster that lives for one test run: nothing has to survive a crash. */
const THROW_AWAY = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
};

/**
 * Address of one database in the cluster of this run, `postgres://postgres@127.0.0.1:PORT/<database>`. The first
 * caller in any worker starts the cluster, the others wait for it; teardown ends it.
 */
export async function postgresUrl(database: string): Promise<string> {
  const port = await clusterPort();
  return `postgres://postgres@127.0.0.1:${port}/${database}`;
}

/** Runs `work` with a connection to the cluster's own `postgres` database. */
export async function asSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: await postgresUrl('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function clusterPort(): Promise<number> {
  const ready = join(runFolder(), 'postgres.port');
  const failed = join(runFolder(), 'postgres.failed');
  if (claimOfRun('postgres')) {
    try {
      const { port } = await newCluster(THROW_AWAY);
      writeFileSync(`${ready}.new`, String(port));
      renameSync(`${ready}.new`, ready);
    } catch (error) {
      writeFileSync(failed, String(error));
    }
  }
  const known = () => existsSync(failed) || readFileSync(ready, 'utf8');
  const port = await eventually(known, { withinMs: START_LIMIT_MS });
  if (port === true) throw new Error(`PostgreSQL did not start: ${readFileSync(failed, 'utf8')}`);
  return Number(port);
}

/** A PostgreSQL cluster of one's own. */
export interface PostgresServer {
  readonly port: number;
  /** Address of a database of it; stays the same over `crash` and `start`. */
  url(database: string): string;
  /** Ends it as a power cut would, without a farewell to anybody; what was committed stays. */
  crash(): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
  /** Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts a cluster whose commits survive `crash`: they reach the operating system, which goes on. */
export async function startPostgres(): Promise<PostgresServer> {
  const cluster = await newCluster({ ...THROW_AWAY, synchronous_commit: 'on' });
  let { server } = cluster;
  return {
    port: cluster.port,
    url: (database) => `postgres://postgres@127.0.0.1:${cluster.port}/${database}`,
    crash: () => stopServer(server, 'SIGQUIT'),
    start: async () => {
      server = await cluster.launch();
    },
    stop: () => stopServer(server),
  };
}

interface Cluster {
  readonly port: number;
  readonly server: ChildProcess;
  launch(): Promise<ChildProcess>;
}

async function newCluster(given: Record<string, string>): Promise<Cluster> {
  const folder = newFolder('postgres');
  const data = join(folder, 'data');
  const user = ordinaryUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(program('postgres', 'initdb'), options, { cwd: folder, stdio: 'pipe', ...user });

  const launch = async (port: number) => {
    const settings = Object.entries({ ...given, port: String(port) }).flatMap(([key, value]) => [
      '-c',
      `${key}=${value}`,
    ]);
    const server = startServer(program('postgres', 'postgres'), ['-D', data, ...settings], folder, user);
    try {
      await answers(server, port);
      return server;
    } catch (error) {
      await stopServer(server);
      throw new Error(readFileSync(join(folder, 'server.log'), 'utf8'), { cause: error });
    }
  };
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { port, server: await launch(port), launch: () => launch(port) };
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
    }
  }
}

async function answers(server: ChildProcess, port: number): Promise<void> {
  let exited = false;
  server.once('exit', () => (exited = true));
  const connected = await eventually(
    async () => {
      if (exited) return false;
      const client = new Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
      await client.connect();
      await client.end();
      return true;
    },
    { withinMs: START_LIMIT_MS / START_ATTEMPTS, everyMs: 30 },
  );
  if (!connected) throw new Error('the server ended while starting');
}

/** PostgreSQL refuses to run as root: then an ordinary user of the machine runs it. */
function ordinaryUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const name = ['postgres', 'nobody'].find(exists);
  if (name === undefined) throw new Error('PostgreSQL refuses to run as root and no ordinary user was found');
  return { uid: idOf('-u', name), gid: idOf('-g', name) };
}

function exists(user: string): boolean {
  try {
    idOf('-u', user);
    return true;
  } catch {
    return false;
  }
}

function idOf(flag: '-u' | '-g', user: string): number {
  return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}
