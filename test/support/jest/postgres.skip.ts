import { missingServer } from '../servers/binaries.js';

/** In e2e-postgres without PostgreSQL every spec is skipped; the reason is printed once per file. */
const missing = missingServer('postgres');
if (missing !== undefined) {
  console.warn(`skipped: ${missing}`);
  Object.assign(globalThis, { describe: describe.skip, it: it.skip, test: it.skip });
}
