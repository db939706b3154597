import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { type Act, demandAdmitted, FlowErrors, hindrance, ProposalHolds } from '../../../core/flow/index.js';
import { type Application, caseSubject } from '../case/application.entity.js';
import { CaseViews } from '../case/view/case-views.js';
import type { CaseCandidate } from './case-candidate.dto.js';

/** Tells of cases whether they may be put into a paper that is prepared for many at once. */
@Injectable()
export class CaseCandidates {
  constructor(
    private readonly views: CaseViews,
    private readonly holds: ProposalHolds,
  ) {}

  /**
   * @param act the preparing of the paper.
   * @param guard what the preparing asks of each case.
   */
  async of(
    actor: Actor,
    cases: readonly Application[],
    act: Act,
    guard: (application: Application) => unknown,
  ): Promise<CaseCandidate[]> {
    const items = await this.views.items(actor, cases);
    const byId = new Map(items.map((item) => [item.id, item]));
    const held = await this.holds.heldAmong(cases.map(({ id }) => caseSubject(id)));
    const candidates: CaseCandidate[] = [];
    for (const application of cases) {
      const item = byId.get(application.id);
      if (!item) continue;
      const obstacle = await hindrance(async () => {
        demandAdmitted(act, actor);
        await guard(application);
        if (held.has(application.id)) throw new DomainError(FlowErrors.PROPOSAL_OPEN_ALREADY);
      });
      const { code, reason } = obstacle ?? { code: null, reason: null };
      candidates.push({ ...item, allowed: obstacle === null, code, reason });
    }
    return candidates;
  }
}
