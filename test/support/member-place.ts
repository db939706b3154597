import { newId } from '../../src/common/ids.js';
import { Membership } from '../../src/modules/pool/membership/membership.entity.js';
import type { TestApp } from './app.js';

/**
 * A place in the pool of a city since June 2024, known since its first day, unless `more` says otherwise.
 *
 * @returns the id of the membership.
 */
export async function placeInPool(
  app: TestApp,
  enterpriseId: string,
  more: Partial<Membership> & Pick<Membership, 'unitId'>,
): Promise<string> {
  const usual = { tier: 'CITY' as const, track: 'LEADING', startsOn: '2024-06-01', endsOn: '2027-05-31' };
  const row = { ...usual, ...more };
  const id = newId();
  await app.change(() =>
    app.db.repo(Membership).insert({
      id,
      enterpriseId,
      state: 'ACTIVE',
      liveKey: `${enterpriseId}:${row.tier}:${row.track}`,
      stateSince: row.startsOn,
      createdAt: new Date(`${row.startsOn}T01:00:00Z`),
      version: 1,
      ...row,
    }),
  );
  return id;
}
