import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { EnterpriseChanges, EnterpriseService, Successions } from '../../enterprise/index.js';
import { Departures } from '../../pool/index.js';
import type { MajorChange, MajorChangeVerdict } from './major-change.entity.js';
import { MajorChangeErrors } from './major-change.errors.js';
import { SuccessorWarnings } from './warning/successor-warnings.js';

const TITLE_ENDED = '企业已被合并，发证机关未确认继续有效。';

/** What follows from a confirmed change, in the unit of work of the confirmation (operating-rules: Membership). */
@Injectable()
export class MajorChangeEffects {
  constructor(
    private readonly enterprises: EnterpriseService,
    private readonly register: EnterpriseChanges,
    private readonly successions: Successions,
    private readonly departures: Departures,
    private readonly warnings: SuccessorWarnings,
  ) {}

  /** @throws ABSORBED_ALREADY */
  async demandNotAbsorbed(enterpriseId: string): Promise<void> {
    if (await this.successions.of(enterpriseId)) throw new DomainError(MajorChangeErrors.ABSORBED_ALREADY);
  }

  /**
   * A change that leaves the enterprise in the pool keeps every place and title; a new name goes into the register where
   * the officer says so. The others are noted, and judged at the next review.
   */
  async staying(
    { enterpriseId, newName, eventOn }: MajorChange,
    { takeName }: MajorChangeVerdict,
    actor: Actor,
  ): Promise<void> {
    if (!takeName || newName === null) return;
    const { name, version } = await this.enterprises.get(enterpriseId);
    if (name === newName) return;
    await this.register.rename(actor, enterpriseId, { version, name: newName, fromOn: eventOn });
  }

  /**
   * The enterprise leaves every place without a ban. Where it was absorbed, its successor is named, its titles end
   * unless the issuer has confirmed them, and a ban of its code becomes a warning about the successor.
   */
  async leaving(row: MajorChange, verdict: MajorChangeVerdict, head: Actor): Promise<void> {
    const { enterpriseId, successorUscc, successorName, eventOn } = row;
    const reasonCode = loadPolicy().majorChange(row.kind).leaves;
    if (reasonCode === null) throw new Error(`nobody leaves by ${row.kind}`);
    if (successorUscc !== null)
      await this.successions.record(head, { enterpriseId, successorUscc, successorName, sinceOn: eventOn });
    const { opinion, reasonTold, documentNo } = verdict;
    await this.departures.leave(
      enterpriseId,
      {
        ...{ opinion, reasonTold, documentNo, reasonCode, effectiveOn: eventOn },
        ...(successorUscc === null ? {} : { successor: successorUscc }),
      },
      head,
    );
    if (successorUscc === null) return;
    const kept = new Set(verdict.titlesKept?.map(({ titleId }) => titleId));
    await this.departures.endTitles(enterpriseId, { kept, since: eventOn, reason: TITLE_ENDED }, head);
    await this.warnings.openFor(enterpriseId);
  }
}
