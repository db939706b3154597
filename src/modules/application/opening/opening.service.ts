import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import type { Actor } from '../../../core/auth/index.js';
import { hindrance } from '../../../core/flow/index.js';
import { CaseAdmission, liveKeyOf } from '../case/case-admission.js';
import { CaseRepository } from '../case/case.repository.js';
import { OfficerDrafts } from '../deadline/officer-drafts.js';
import { RoundService } from '../round/round.service.js';
import type { OpeningView } from './opening.dto.js';

/** Tells an enterprise beforehand what opening a case would be refused with. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly clock: Clock,
    private readonly admission: CaseAdmission,
    private readonly rounds: RoundService,
    private readonly cases: CaseRepository,
    private readonly drafts: OfficerDrafts,
  ) {}

  /** @throws NOT_FOUND when the actor may not see the round */
  async opening(actor: Actor, roundId: string): Promise<OpeningView> {
    const round = await this.rounds.demand(actor, roundId);
    const enterprise = await this.admission.enterpriseOf(actor, { roundId });
    const live = await this.cases.findLive(liveKeyOf(enterprise.id, round));
    const own = live && !(await this.drafts.givesWay(live)) ? live : null;
    const obstacle = await hindrance(() =>
      this.admission.demandOpen(round, enterprise, own, this.clock.now()),
    );
    return {
      roundId,
      allowed: obstacle === null,
      code: obstacle?.code ?? null,
      reason: obstacle?.reason ?? null,
      applicationId: own?.id ?? null,
    };
  }
}
