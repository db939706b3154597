import type { Tier } from '../../../core/auth/index.js';
import type { Post } from '../../../core/flow/index.js';
import type { Application } from '../case/application.entity.js';
import { type CaseState, STATE_INFO } from '../case/case-states.js';
import type { Round } from '../round/round.entity.js';

/** The units a case belongs to. */
export type CaseUnits = Pick<Application, 'countyUnitId' | 'cityUnitId' | 'provinceUnitId'>;

/** What of a case decides who has it. */
export type CasePlace = CaseUnits &
  Pick<Application, 'enterpriseId' | 'origin' | 'startedUnitId' | 'returnTo'>;

/** The unit of a tier that a case belongs to; null where there is none. */
export function unitOfTier(application: CaseUnits, tier: Tier): string | null {
  const { countyUnitId: COUNTY, cityUnitId: CITY, provinceUnitId: PROVINCE } = application;
  return { COUNTY, CITY, PROVINCE }[tier];
}

/** The unit that has to answer a return; null where the enterprise has. */
export function askedUnit({ returnTo, ...units }: CaseUnits & Pick<Application, 'returnTo'>): string | null {
  return returnTo === null || returnTo === 'ENTERPRISE' ? null : unitOfTier(units, returnTo);
}

/** The post that has to act in a state; null when nobody has. */
export function postOf(
  application: CasePlace,
  round: Pick<Round, 'ownerUnitId'>,
  state: CaseState,
): Post | null {
  const official = (unitId: string | null): Post | null => (unitId ? { unitId, role: 'HANDLER' } : null);
  const enterprise: Post = { enterpriseId: application.enterpriseId };
  const { holder } = STATE_INFO[state];
  switch (holder) {
    case 'NOBODY':
      return null;
    case 'ENTERPRISE':
      return enterprise;
    case 'STARTER':
      return application.origin === 'ENTERPRISE' ? enterprise : official(application.startedUnitId);
    case 'ANSWERER':
      return application.returnTo === 'ENTERPRISE'
        ? enterprise
        : official(unitOfTier(application, application.returnTo ?? 'CITY'));
    case 'OWNER':
      return official(round.ownerUnitId);
    default:
      return official(unitOfTier(application, holder));
  }
}
