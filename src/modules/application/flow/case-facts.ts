import type { CaseContext } from './case-context.js';
import type { CaseFact } from './case-words.js';

/** Facts of a case that choose between two rows of the same action. */
export const CASE_FACTS: Readonly<
  Record<CaseFact, (context: Pick<CaseContext, 'application' | 'round'>) => boolean>
> = {
  hasCounty: ({ application }) => application.countyUnitId !== null,
  noCounty: ({ application }) => application.countyUnitId === null,
  cityPublishes: ({ round }) => round.cityPublicity,
  cityDoesNotPublish: ({ round }) => !round.cityPublicity,
  ownerPublishes: ({ round }) => round.publicityLength > 0,
  ownerDoesNotPublish: ({ round }) => round.publicityLength === 0,
};
