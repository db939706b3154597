import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: runs jest with Node's module loader for tests, passes every argument on, and ends with one plain line
 * `tests: N passed, N failed, N skipped` counted from jest's own report. A spec file that could not be run at all
 * counts as one failed test. The exit code is jest's.
 */
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const folder = mkdtempSync(join(tmpdir(), 'pool-report-'));
const report = join(folder, 'jest.json');
const loader = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

const run = spawn(process.execPath, [jest, '--json', `--outputFile=${report}`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${loader}`.trim() },
});
// A terminal interrupts jest by itself; this script only has to outlive it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => run.kill('SIGTERM'));

const [code] = await once(run, 'close');
const counts = read(report);
rmSync(folder, { recursive: true, force: true });
console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = code ?? 1;

/** Jest writes no report when its configuration is wrong; nothing ran then. */
function read(path) {
  try {
    const result = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
