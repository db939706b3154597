import { AlreadyRunning } from './core/database/index.js';
import { ConfigurationRefused } from '../config/env.js';

/** Runs an entry point; a start that fails says why in one plain message and leaves with code 1. */
export function start(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const expected = error instanceof AlreadyRunning || error instanceof ConfigurationRefused;
    process.stderr.write(
      `${expected ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
    );
    process.exit(1);
  });
}
