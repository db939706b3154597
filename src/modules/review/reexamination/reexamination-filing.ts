import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { isLive, type Membership, Renewals } from '../../pool/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { UnitService } from '../../unit/index.js';
import type { Duty } from '../duty.entity.js';
import { NOT_RETURNED } from './correction.js';
import { FormDrafts } from './form/form-drafts.js';
import { FormReader } from './form/form-reader.js';
import { ReexaminationBook } from './reexamination-book.js';
import type { Reexamination } from './reexamination.entity.js';
import { ReexaminationErrors } from './reexamination.errors.js';

/** How a 复核 begins: what keeps it from being filed, and what it is filed with. */
@Injectable()
export class ReexaminationFiling {
  constructor(
    private readonly clock: Clock,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
    private readonly renewals: Renewals,
    private readonly book: ReexaminationBook,
    private readonly drafts: FormDrafts,
    private readonly reader: FormReader,
  ) {}

  /** What keeps a 复核 from being filed, beside its dates and a bar; null when nothing does. */
  async obstacle({ id, membershipId }: Duty): Promise<DomainError | null> {
    const membership = membershipId === null ? null : await this.renewals.find(membershipId);
    if (!membership || !isLive(membership.state))
      return new DomainError(ReexaminationErrors.REEXAMINATION_NOT_MEMBER);
    const statement = await this.drafts.statementOf(id);
    if (statement !== null) return null;
    const missing = [{ field: 'statement', code: 'required' as const }];
    return new DomainError(ReexaminationErrors.REEXAMINATION_NO_STATEMENT, {}, missing);
  }

  /** Keeps the enterprise's places still until the unit of work of the filing ends; it begins with this. */
  async hold({ membershipId }: Duty): Promise<void> {
    if (membershipId !== null) await this.renewals.hold(membershipId);
  }

  /** Opens the 复核 with the enterprise's file as it stands. Inside the unit of work of the filing. */
  async file(actor: Actor, duty: Duty): Promise<void> {
    const membership = duty.membershipId === null ? null : await this.renewals.find(duty.membershipId);
    if (!membership) throw new DomainError(ReexaminationErrors.REEXAMINATION_NOT_MEMBER);
    const statement = (await this.drafts.statementOf(duty.id)) ?? '';
    await this.book.open(
      {
        ...{
          id: newId(),
          dutyId: duty.id,
          membershipId: membership.id,
          enterpriseId: membership.enterpriseId,
        },
        ...{ tier: membership.tier, track: membership.track },
        ...(await this.unitsOf(membership)),
        ...{ termEndsOn: membership.endsOn, state: 'SUBMITTED' as const },
        ...NOT_RETURNED,
        ...{ limitCountsAfter: null, limitDays: null, limitUsedDays: null },
        content: await this.reader.read(membership, statement),
        ...{ submittedAt: this.clock.now(), submittedBy: actor.accountId },
        ...{ spotCheckId: null, renewedTo: null, endedAt: null },
      },
      actor,
    );
  }

  /** The units it is filed to: those of the enterprise as far as the pool of the membership covers them. */
  private async unitsOf({
    tier,
    unitId,
    enterpriseId,
  }: Membership): Promise<Pick<Reexamination, 'startUnitId' | 'hasCounty' | 'cityUnitId' | 'unitId'>> {
    if (tier === 'COUNTY') {
      const cityUnitId = this.units.cityOf(unitId).id;
      return { startUnitId: unitId, hasCounty: true, cityUnitId, unitId };
    }
    const home = (await this.enterprises.get(enterpriseId)).unitId;
    const cityUnitId = tier === 'CITY' ? unitId : this.units.cityOf(home).id;
    const county = this.units.isWithin(home, cityUnitId) ? this.units.countyOf(home) : null;
    return { startUnitId: county?.id ?? cityUnitId, hasCounty: county !== null, cityUnitId, unitId };
  }
}
