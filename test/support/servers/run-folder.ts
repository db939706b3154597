import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The folder of this jest run (see test/support/jest/global-setup.mjs); everything in it goes when the run ends. */
export function runFolder(): string {
  const folder = process.env.POOL_TEST_RUN_DIR;
  if (folder === undefined) throw new Error('POOL_TEST_RUN_DIR is not set: run the tests through `npm test`');
  return folder;
}

/** A new empty folder inside the folder of the run. */
export function newFolder(prefix: string): string {
  return mkdtempSync(join(runFolder(), `${prefix}-`));
}

/** True for exactly one caller of the whole run, whatever worker asks. */
export function claimOfRun(what: string): boolean {
  try {
    mkdirSync(join(runFolder(), `${what}.claim`));
    return true;
  } catch {
    return false;
  }
}

/** A TCP port of 127.0.0.1 that was free a moment ago; the caller has to cope with losing the race for it. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Who a server runs as; left out: the present user. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/**
 * Starts a server outside jest's process group, its output in `<folder>/server.log`, and notes its process id in the
 * run folder, so that teardown or the watcher ends it if the test does not.
 */
export function startServer(path: string, args: string[], folder: string, user?: SystemUser): ChildProcess {
  const log = openSync(join(folder, 'server.log'), 'a');
  const child = spawn(path, args, { detached: true, stdio: ['ignore', log, log], cwd: folder, ...user });
  child.unref();
  if (child.pid !== undefined) writeFileSync(pidFile(child.pid), '');
  return child;
}

/** Ends a server started here and waits until it is gone; SIGINT makes PostgreSQL and Redis stop at once. */
export async function stopServer(child: ChildProcess, signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    // Nothing else may keep this process alive until then.
    child.ref();
    child.kill(signal);
    await gone;
  }
  if (child.pid !== undefined) rmSync(pidFile(child.pid), { force: true });
}

function pidFile(pid: number): string {
  const folder = join(runFolder(), 'pids');
  mkdirSync(folder, { recursive: true });
  return join(folder, String(pid));
}
