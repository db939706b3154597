import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../config/package-root.js';
import { eventually } from '../eventually.js';
import { claimOfRun, runFolder } from '../servers/run-folder.js';

/** How long a build may take on a busy machine. Jest's `beforeAll` needs this limit as well. */
export const BUILD_LIMIT_MS = 180_000;

/** Makes dist/ current, once a run: the first spec file that asks builds, the others wait. */
export async function builtServer(): Promise<void> {
  const [done, failed] = [join(runFolder(), 'build.done'), join(runFolder(), 'build.failed')];
  if (claimOfRun('build')) {
    try {
      execFileSync(process.execPath, ['scripts/build-if-needed.mjs'], { cwd: packageRoot(), stdio: 'pipe' });
      writeFileSync(done, '');
    } catch (error) {
      writeFileSync(failed, String((error as { stdout?: Buffer }).stdout ?? error));
    }
  }
  await eventually(() => expect(existsSync(done) || existsSync(failed)).toBe(true), {
    withinMs: BUILD_LIMIT_MS,
    everyMs: 100,
  });
  if (existsSync(failed)) throw new Error('dist/ could not be built: run "npm run build"');
}
