import { describe, expect, it } from '@jest/globals';
import { BatchesFailed, inBatches, oneByOne, reasonOf } from './batches.js';

describe('inBatches', () => {
  it('does one batch after the other, the last one shorter', async () => {
    const seen: number[][] = [];
    await inBatches([1, 2, 3, 4, 5], { size: 2 }, async (batch) => void seen.push([...batch]));
    expect(seen).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('lets no failing batch stop the next, and tells of every one', async () => {
    const done: number[] = [];
    const work = inBatches([1, 2, 3, 4], { size: 1 }, async ([item = 0]) => {
      if (item % 2 === 0) throw new Error(`no ${item}`);
      done.push(item);
    });
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BatchesFailed);
    expect((error as BatchesFailed).errors.map(String)).toEqual(['Error: no 2', 'Error: no 4']);
    expect(done).toEqual([1, 3]);
  });

  it('keeps as many batches under way as it has lanes', async () => {
    let [running, most] = [0, 0];
    await inBatches([1, 2, 3, 4, 5], { size: 1, lanes: 2 }, async () => {
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
    });
    expect([running, most]).toEqual([0, 2]);
  });
});

describe('reasonOf', () => {
  it('is the message of an error, and of anything else thrown', () => {
    expect([reasonOf(new Error('no more')), reasonOf('nothing')]).toEqual(['no more', 'nothing']);
  });

  it('names the first different reasons of work that failed in parts', () => {
    const items = new BatchesFailed(
      ['a', 'a', 'b', 'c', 'd'].map((text) => new Error(text)),
      '5 items failed',
    );
    const whole = new BatchesFailed([items], '1 batches failed');
    expect(reasonOf(whole)).toBe('1 batches failed: 5 items failed: a; b; c');
  });
});

describe('oneByOne', () => {
  async function* found(): AsyncGenerator<number> {
    yield* [1, 2, 3];
    throw new Error('no more to be had');
  }

  it('lets neither a failing item nor a failing search hide what else failed', async () => {
    const done: number[] = [];
    const work = oneByOne(found(), async (item) => {
      if (item < 3) throw new Error(`no ${item}`);
      done.push(item);
    });
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BatchesFailed);
    expect((error as BatchesFailed).errors.map(String)).toEqual([
      'Error: no 1',
      'Error: no 2',
      'Error: no more to be had',
    ]);
    expect(done).toEqual([3]);
  });
});
