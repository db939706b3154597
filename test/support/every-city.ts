import { loadPolicy } from '../../config/policy.js';

/** What a round says for one city. */
export interface CityQuota {
  readonly unitId: string;
  readonly quota: number | null;
}

/** The given cities and all others of the province with a quota of 0, as a HARD round needs them to open. */
export function everyCity(given: readonly CityQuota[]): CityQuota[] {
  const others = loadPolicy().units.filter(
    ({ id, tier, parentId }) =>
      tier === 'CITY' && parentId === '44' && !given.some(({ unitId }) => unitId === id),
  );
  return [...given, ...others.map(({ id }) => ({ unitId: id, quota: 0 }))];
}
