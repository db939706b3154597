/** Some parts of a long piece of work failed; the others are done. */
export class BatchesFailed extends AggregateError {
  override name = 'BatchesFailed';
}

/** How many different reasons are told of a piece of work that failed in many parts. */
const REASONS_TOLD = 3;

/** The error in words; of work that failed in parts, with the first different reasons behind it. */
export function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  if (!(error instanceof BatchesFailed)) return said;
  const reasons = new Set(error.errors.map(reasonOf));
  return `${said}: ${[...reasons].slice(0, REASONS_TOLD).join('; ')}`;
}

/** How a long piece of work is cut. */
export interface Cut {
  /** Items in one batch, at most. */
  readonly size: number;
  /** How many batches are under way at once; default 1. With more, no batch may need what another one holds. */
  readonly lanes?: number;
}

/**
 * Does `work` on one batch after the other, in their order. A batch that fails never stops the next.
 *
 * @throws BatchesFailed with every error, once all batches had their turn.
 */
export async function inBatches<T>(
  items: readonly T[],
  { size, lanes = 1 }: Cut,
  work: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  const errors: unknown[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const batch = items.slice(next, (next += size));
      await work(batch).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (errors.length > 0) throw new BatchesFailed(errors, `${errors.length} batches failed`);
}

/**
 * Does one part of a piece of work after the other. A part that fails never stops the next.
 *
 * @throws BatchesFailed with every error, once all parts had their turn.
 */
export function inTurn(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  return inBatches(parts, { size: 1 }, async ([part]) => void (await part?.()));
}

/** How often work on the parts of one batch may fail before the fault is taken to lie elsewhere. */
const FAILURES_ALLOWED = 40;

/**
 * Does the work of a batch that fails again on its halves, down to single items, so that an item that cannot be done
 * costs no other one. `work` has to leave nothing behind when it fails.
 *
 * @returns work for {@link inBatches}; it throws BatchesFailed with what single items failed with.
 */
export function isolating<T>(
  work: (batch: readonly T[]) => Promise<void>,
): (batch: readonly T[]) => Promise<void> {
  return async (whole) => {
    const errors: unknown[] = [];
    let failures = 0;
    const attempt = async (batch: readonly T[]): Promise<void> => {
      try {
        await work(batch);
      } catch (error) {
        failures += 1;
        if (batch.length <= 1 || failures >= FAILURES_ALLOWED) {
          errors.push(error);
          return;
        }
        const middle = Math.ceil(batch.length / 2);
        await attempt(batch.slice(0, middle));
        await attempt(batch.slice(middle));
      }
    };
    await attempt(whole);
    if (errors.length > 0) throw new BatchesFailed(errors, `${errors.length} items failed`);
  };
}

/**
 * Does `work` on one item after the other, as they are found. An item that fails never stops the next.
 *
 * @throws BatchesFailed with every error, that of the search included, once no more is found.
 */
export async function oneByOne<T>(items: AsyncIterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const errors: unknown[] = [];
  try {
    for await (const item of items) await work(item).catch((error: unknown) => errors.push(error));
  } catch (error) {
    errors.push(error);
  }
  if (errors.length > 0) throw new BatchesFailed(errors, `${errors.length} items failed`);
}
