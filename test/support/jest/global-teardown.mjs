import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const STOP_LIMIT_MS = 10_000;

/** Ends every server the run has started and removes the folder of the run. */
export default async function teardown() {
  const dir = process.env.POOL_TEST_RUN_DIR;
  const pids = readdirSync(join(dir, 'pids')).map(Number);
  for (const pid of pids) signal(pid, 'SIGINT');
  const limit = performance.now() + STOP_LIMIT_MS;
  while (pids.some(isRunning) && performance.now() < limit) await wait(20);
  for (const pid of pids) signal(pid, 'SIGKILL');
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  delete process.env.POOL_TEST_RUN_DIR;
}

/** A process that ended and was not yet collected by its parent (state Z) counts as gone. */
function isRunning(pid) {
  if (!signal(pid, 0)) return false;
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** False when the process is gone. */
function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
