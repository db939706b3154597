import type { texts } from '#texts/impacts';
import type { Schema } from '../../api/client.js';
import type { Session } from '../../api/session.js';

export type RunItem = Schema<'ImpactRunItem'>;
export type Run = Schema<'ImpactRunView'>;
export type Counts = Schema<'ImpactCountView'>;
export type Effect = keyof typeof texts.effects;

/** What a draft may change for an enterprise, in the order of weight. */
export const EFFECTS = ['gains', 'drops', 'unknown', 'other', 'same'] as const satisfies readonly Effect[];
/** Those that are a change. */
export const CHANGES = ['gains', 'drops', 'unknown', 'other'] as const satisfies readonly Effect[];

export function isUnfinished({ state }: Pick<RunItem, 'state'>): boolean {
  return state === 'WAITING' || state === 'RUNNING';
}

/** Runs are over a province or a city; a county has none of its own to ask for. */
export function asksForRuns({ tier, operations }: Session): boolean {
  return tier !== 'COUNTY' && operations.includes('Impact_ask');
}

/** How far a run is, in whole per cent. */
export function percentOf({ state, done, total }: RunItem): number {
  if (state === 'DONE') return 100;
  return total === 0 ? 0 : Math.floor((done * 100) / total);
}
