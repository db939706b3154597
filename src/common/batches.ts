/** Some batches of a long piece of work failed; the others are done. */
export class BatchesFailed extends AggregateError {
  override name = 'BatchesFailed';
}

/**
 * Does `work` on one batch of at most `size` items after the other. A batch that fails never stops the next.
 *
 * @throws BatchesFailed with every error, once all batches had their turn.
 */
export async function inBatches<T>(
  items: readonly T[],
  size: number,
  work: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  const errors: unknown[] = [];
  for (let from = 0; from < items.length; from += size) {
    try {
      await work(items.slice(from, from + size));
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new BatchesFailed(errors, `${errors.length} batches failed`);
}
