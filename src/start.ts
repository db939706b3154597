import { AlreadyRunning } from './core/database/index.js';
import { ConfigurationRefused } from '../config/env.js';
import { PolicyError } from '../config/policy.js';

/** Runs an entry point; a start that fails says why in one plain message and leaves with code 1. */
export function start(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const expected = [AlreadyRunning, ConfigurationRefused, PolicyError].some(
      (kind) => error instanceof kind,
    );
    const message = error instanceof Error ? (expected ? error.message : error.stack) : error;
    process.stderr.write(`${String(message)}\n`);
    process.exit(1);
  });
}
