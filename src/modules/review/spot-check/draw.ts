import { createHash, createHmac } from 'node:crypto';

/** One of the population with its mark under the seed. */
export interface Marked {
  readonly id: string;
  /** From 1, in ascending order of the ids. */
  readonly position: number;
  /** HMAC-SHA256 of the id with the seed as its key, in hexadecimal digits. */
  readonly mark: string;
  /** Among those with the smallest marks. */
  readonly chosen: boolean;
}

/** What a draw says of itself, so that anybody can do it again. */
export interface DrawRule {
  /** Hexadecimal digits; the bytes they stand for are the key. */
  readonly seed: string;
  /** Whole per cent of the population, rounded up. */
  readonly sharePercent: number;
  /** At least so many, as far as there are. */
  readonly least: number;
}

/** How many are drawn of a population. */
export function sampleSize(population: number, { sharePercent, least }: Omit<DrawRule, 'seed'>): number {
  const share = Math.ceil((population * sharePercent) / 100);
  return Math.min(population, Math.max(share, least));
}

/** SHA-256 of the ids in ascending order, joined by line feeds. */
export function populationDigest(ids: readonly string[]): string {
  return createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest('hex');
}

/** Draws: the ids with the smallest marks. The same rule and population give the same draw, in whatever order they come. */
export function draw(ids: readonly string[], rule: DrawRule): Marked[] {
  const key = new Uint8Array(Buffer.from(rule.seed, 'hex'));
  const marked = [...ids].sort().map((id, index) => ({
    id,
    position: index + 1,
    mark: createHmac('sha256', key).update(id).digest('hex'),
  }));
  const byMark = [...marked].sort((a, b) => (a.mark < b.mark ? -1 : Number(a.mark > b.mark)));
  const chosen = new Set(byMark.slice(0, sampleSize(ids.length, rule)).map(({ id }) => id));
  return marked.map((row) => ({ ...row, chosen: chosen.has(row.id) }));
}
