import { setTimeout as wait } from 'node:timers/promises';

/** How long a condition may take before the test fails, and how often it is looked at. Milliseconds. */
export interface Patience {
  withinMs?: number;
  everyMs?: number;
}

/**
 * Waits until `probe` stops throwing and returns its value. Put the expectation inside: the last failure is what the
 * test reports when time runs out (default 10 s).
 */
export async function eventually<T>(probe: () => T | Promise<T>, patience: Patience = {}): Promise<T> {
  const limit = performance.now() + (patience.withinMs ?? 10_000);
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      if (performance.now() >= limit) throw error;
    }
    await wait(patience.everyMs ?? 10);
  }
}
