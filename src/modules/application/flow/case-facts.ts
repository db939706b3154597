import type { Application } from '../case/application.entity.js';
import type { Round } from '../round/round.entity.js';
import type { CaseFact } from './case-words.js';

/** What facts look at. */
export interface FactGround {
  readonly application: Pick<Application, 'countyUnitId'>;
  readonly round: Pick<Round, 'cityPublicity' | 'publicityLength'>;
}

/** Facts of a case that choose between two rows of the same action. */
export const CASE_FACTS: Readonly<Record<CaseFact, (ground: FactGround) => boolean>> = {
  hasCounty: ({ application }) => application.countyUnitId !== null,
  noCounty: ({ application }) => application.countyUnitId === null,
  cityPublishes: ({ round }) => round.cityPublicity,
  cityDoesNotPublish: ({ round }) => !round.cityPublicity,
  ownerPublishes: ({ round }) => round.publicityLength > 0,
  ownerDoesNotPublish: ({ round }) => round.publicityLength === 0,
};
