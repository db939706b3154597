import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const READY_MS = 20_000;

/** A password that keeps the rules and is made anew each time. */
export function newPassword() {
  return `Walk-${randomBytes(9).toString('base64url')}7`;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilReady(base, server) {
  const end = performance.now() + READY_MS;
  while (performance.now() < end) {
    if (server.exitCode !== null) throw new Error('the server ended before it was ready');
    const ready = await fetch(`${base}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server was not ready within ${READY_MS / 1000} s`);
}

/**
 * A server to walk through: the one WALKTHROUGH_URL names, else a fresh embedded one in a temporary folder.
 * @returns its origin, a system administrator of it, and how to leave it.
 */
export async function openServer(env = process.env) {
  if (env.WALKTHROUGH_URL) {
    const { WALKTHROUGH_ADMIN: loginName, WALKTHROUGH_PASSWORD: password } = env;
    if (!loginName || !password)
      throw new Error(
        'WALKTHROUGH_URL needs WALKTHROUGH_ADMIN and WALKTHROUGH_PASSWORD of an administrator.',
      );
    return {
      base: new URL(env.WALKTHROUGH_URL).origin,
      admin: { loginName, password },
      close: async () => undefined,
    };
  }
  return startFresh(env);
}

async function startFresh(env) {
  const folder = mkdtempSync(join(tmpdir(), 'pool-walkthrough-'));
  const admin = { loginName: 'walkthrough-root', password: newPassword() };
  const port = await freePort();
  const settings = {
    PATH: env.PATH,
    NODE_ENV: 'development',
    DEMO: 'off',
    CLOCK: 'injected',
    LOG_LEVEL: 'error',
    DATABASE_URL: `sqlite:${join(folder, 'pool.db')}`,
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  const run = { cwd: ROOT, env: settings, stdio: ['ignore', 'pipe', 'inherit'] };
  const made = spawnSync(
    process.execPath,
    ['scripts/admin-create.mjs', '--login', admin.loginName, '--name', '演示系统管理员'],
    { ...run, env: { ...settings, ADMIN_PASSWORD: admin.password } },
  );
  if (made.status !== 0) throw new Error('the first administrator could not be made');

  const server = spawn(process.execPath, ['dist/src/main.js'], {
    ...run,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const base = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (server.exitCode === null && server.kill('SIGTERM')) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  await untilReady(base, server).catch(async (error) => {
    await close();
    throw error;
  });
  return { base, admin, close };
}
