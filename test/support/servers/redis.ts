import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { eventually } from '../eventually.js';
import { program } from './binaries.js';
import { freePort, newFolder, startServer, stopServer } from './run-folder.js';

const START_ATTEMPTS = 3;
const START_LIMIT_MS = 10_000;

/** A Redis of one's own, empty, on a free port of 127.0.0.1. */
export interface RedisServer {
  /** What REDIS_URL takes; stays the same over `stop` and `start`. */
  url: string;
  /** Ends it; what it held is lost. Safe to call twice. */
  stop(): Promise<void>;
  /** Starts it again, empty, on the same port; nothing happens while it runs. */
  start(): Promise<void>;
}

/** Starts a Redis without persistence that refuses writes when full, as production does. Stop it in `afterAll`. */
export async function startRedis(): Promise<RedisServer> {
  const folder = newFolder('redis');
  const { server, port } = await firstStart(folder);
  let running = server;
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => stopServer(running),
    start: async () => {
      if (running.exitCode !== null || running.signalCode !== null) running = await launch(folder, port);
    },
  };
}

async function firstStart(folder: string): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { server: await launch(folder, port), port };
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
    }
  }
}

async function launch(folder: string, port: number): Promise<ChildProcess> {
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
  };
  const args = Object.entries(settings).flatMap(([key, value]) => [`--${key}`, String(value)]);
  const server = startServer(program('redis', 'redis-server'), args, folder);
  let exited = false;
  server.once('exit', () => (exited = true));
  const answered = await eventually(async () => exited || ping(port), { withinMs: START_LIMIT_MS });
  if (answered !== 'PONG') {
    await stopServer(server);
    throw new Error(`Redis did not start: ${readFileSync(join(folder, 'server.log'), 'utf8')}`);
  }
  return server;
}

/** Speaks the one word needed without a client library; rejects while nobody listens. */
function ping(port: number): Promise<'PONG'> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      if (answer.toString().startsWith('+PONG')) resolve('PONG');
      else reject(new Error(answer.toString()));
    });
  });
}
