import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes the folder of this test run, once, and names it in POOL_TEST_RUN_DIR. Everything a test leaves outside its own
 * process lives there: database files, data folders of servers, and `pids/<pid>` for each server running.
 *
 * A watcher outside jest's process group ends those servers and removes the folder as soon as jest is gone, also
 * when jest was killed and never reached its teardown.
 */
export default function setup() {
  if (process.env.POOL_TEST_RUN_DIR !== undefined) return;
  const dir = mkdtempSync(join(tmpdir(), 'pool-test-'));
  chmodSync(dir, 0o755);
  mkdirSync(join(dir, 'pids'));
  process.env.POOL_TEST_RUN_DIR = dir;
  const watcher = spawn('/bin/sh', ['-c', WATCH, 'pool-test-watcher', String(process.pid), dir], {
    detached: true,
    stdio: 'ignore',
    cwd: '/',
  });
  watcher.unref();
}

/** $1 is jest's process id, $2 the folder of the run. SIGINT makes PostgreSQL and Redis stop at once. */
const WATCH = `
while kill -0 "$1" 2>/dev/null && [ -d "$2" ]; do sleep 1; done
[ -d "$2" ] || exit 0
for pid in $(ls "$2/pids"); do kill -INT "$pid" 2>/dev/null; done
sleep 2
for pid in $(ls "$2/pids"); do kill -KILL "$pid" 2>/dev/null; done
rm -rf "$2"
`;
