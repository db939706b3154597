import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../common/ids.js';
import { draw, populationDigest, sampleSize } from './draw.js';

const RULE = { sharePercent: 10, least: 1 };
const ids = (many: number) => Array.from({ length: many }, () => newId());
const chosen = (drawn: ReturnType<typeof draw>) => drawn.filter((row) => row.chosen).map(({ id }) => id);

describe('the size of a draw', () => {
  it.each([
    [0, 0],
    [1, 1],
    [9, 1],
    [10, 1],
    [11, 2],
    [100, 10],
    [101, 11],
  ])('of %i running is %i', (population, size) => {
    expect(sampleSize(population, RULE)).toBe(size);
  });

  it('is at least the least number, as far as there are so many', () => {
    expect(sampleSize(2, { sharePercent: 10, least: 5 })).toBe(2);
    expect(sampleSize(20, { sharePercent: 10, least: 5 })).toBe(5);
    expect(sampleSize(20, { sharePercent: 0, least: 1 })).toBe(1);
  });
});

describe('a draw', () => {
  it('is fixed by seed and population, in whatever order they come', () => {
    const population = ids(40);
    const rule = { ...RULE, seed: randomBytes(32).toString('hex') };
    const first = draw(population, rule);
    expect(draw([...population].reverse(), rule)).toEqual(first);
    expect(chosen(first)).toHaveLength(4);
    expect(first.map(({ position }) => position)).toEqual(population.map((_, index) => index + 1));
    expect(populationDigest([...population].reverse())).toBe(populationDigest(population));
    expect(populationDigest(population.slice(1))).not.toBe(populationDigest(population));
  });

  it('can be done again by hand: HMAC-SHA256 under the bytes of the seed', () => {
    const [row] = draw(['0190'], { ...RULE, seed: '00ff' });
    expect(row).toEqual({
      id: '0190',
      position: 1,
      mark: 'c470e42cb6f3fc24c17935d0081a5e712d1ea833dde6caf95cc1a4db97d672ca',
      chosen: true,
    });
  });

  it('favours nobody: over many seeds each is chosen about equally often', () => {
    const population = ids(20);
    const times = new Map(population.map((id) => [id, 0]));
    const rounds = 2000;
    for (let round = 0; round < rounds; round += 1) {
      const seed = round.toString(16).padStart(64, '0');
      for (const id of chosen(draw(population, { ...RULE, seed }))) times.set(id, (times.get(id) ?? 0) + 1);
    }
    const expected = rounds / 10;
    const chiSquare = [...times.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(43.8);
  });
});
