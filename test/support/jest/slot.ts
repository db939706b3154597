import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../servers/run-folder.js';

/**
 * Notes what this jest worker holds now and returns what it held for its previous spec file, which nobody uses any
 * more: a worker runs its files one after the other. What the last file held goes with the run folder.
 */
export function replaceSlot(kind: 'sqlite' | 'postgres', value: string): string | undefined {
  const file = join(runFolder(), `${kind}-of-worker-${process.env.JEST_WORKER_ID ?? '1'}`);
  const previous = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  writeFileSync(file, value);
  return previous;
}
