import { missingServer } from '../servers/binaries.js';
import { claimOfRun } from '../servers/run-folder.js';

/** In e2e-postgres without PostgreSQL every spec is skipped; the reason is printed once per run. */
const missing = missingServer('postgres');
if (missing !== undefined) {
  if (claimOfRun('skipped-e2e-postgres')) process.stderr.write(`skipped: e2e-postgres (${missing})\n`);
  Object.assign(globalThis, { describe: describe.skip, it: it.skip, test: it.skip });
}
