import { Injectable } from '@nestjs/common';
import { type Actor, isOfficial, Reach } from '../../../core/auth/index.js';
import { UnitService } from '../../unit/index.js';
import type { Application } from './application.entity.js';
import type { ApplicationTransition } from './application-transition.entity.js';

/** The place of a case in the ranked list of its city. */
type ListPlace = Pick<Application, 'listPart' | 'rank'>;

const NO_PLACE: ListPlace = { listPart: null, rank: null };

/** Told in place of what an authority is asked by a return. */
export function beingVerified(authorityName: string): string {
  return `申报件正由${authorityName}核实，企业暂时无需办理，请耐心等待核实结果。`;
}

/** What of a case is internal, and for whom it is not. */
@Injectable()
export class CaseDisclosure {
  constructor(
    private readonly reach: Reach,
    private readonly units: UnitService,
  ) {}

  /** Whether the actor reads what is internal to an act: officials of the acting unit, of the city for the system, and above. */
  internal(
    actor: Actor,
    { unitId, role }: ApplicationTransition,
    { cityUnitId }: Pick<Application, 'cityUnitId'>,
  ): boolean {
    const of = role === 'SYSTEM' ? cityUnitId : unitId;
    return of !== null && isOfficial(actor) && this.reach.covers(actor, { unitId: of });
  }

  /**
   * What an act told, with the fields it names. What a return asks of an authority is for its officials and those
   * above; others read that the case is with it.
   */
  told(
    actor: Actor,
    { askedUnitId, reasonTold, fields }: ApplicationTransition,
  ): Pick<ApplicationTransition, 'reasonTold' | 'fields'> {
    if (askedUnitId === null) return { reasonTold, fields };
    if (isOfficial(actor) && this.reach.covers(actor, { unitId: askedUnitId })) return { reasonTold, fields };
    const { authorityName = '主管部门' } = this.units.find(askedUnitId) ?? {};
    return { reasonTold: beingVerified(authorityName), fields: null };
  }

  /**
   * The place in the list, for the officials of the city; for the province once the case has been recommended: until
   * then, and after a recall, it is the city's draft. Nobody else learns it.
   */
  place(actor: Actor, { listPart, rank, ...row }: Application): ListPlace {
    const { unitId } = actor;
    const draft = row.state === 'CITY_APPROVED';
    const shown = unitId === row.cityUnitId || (unitId === row.provinceUnitId && !draft);
    return shown ? { listPart, rank } : NO_PLACE;
  }
}
