import { jest } from '@jest/globals';
import { serversAreMandatory } from '../servers/binaries.js';
import { claimOfRun } from '../servers/run-folder.js';
import { missingChromium } from '../web/chromium.js';

/** A browser on a busy machine takes its time. */
const LIMIT_MS = 120_000;

jest.setTimeout(LIMIT_MS);

/** Without a browser every spec of `web` is skipped and the reason printed once per run; with CI=true it fails. */
const missing = missingChromium();
if (missing !== undefined) {
  if (serversAreMandatory()) throw new Error(missing);
  if (claimOfRun('skipped-web')) process.stderr.write(`skipped: web (${missing})\n`);
  Object.assign(globalThis, { describe: describe.skip, it: it.skip, test: it.skip });
}
