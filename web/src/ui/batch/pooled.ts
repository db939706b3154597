/** Does a piece of work for every item, at most `most` at once. @param onDone told after each */
export async function pooled<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
  onDone: (finished: number) => void,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results.set(index, await work(items[index] as Item));
      onDone(results.size);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return items.map((_, index) => results.get(index) as Result);
}
