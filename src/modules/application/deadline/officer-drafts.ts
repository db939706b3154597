import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../common/errors.js';
import type { Application } from '../case/application.entity.js';
import { ApplicationErrors } from '../case/application.errors.js';
import { CaseRepository } from '../case/case.repository.js';
import { CaseRunner } from '../flow/case-runner.js';
import type { Round } from '../round/round.entity.js';

const REASON = '企业已自行申报本批次，代建申报随之终止。';

/** A 代建申报 the enterprise has never been shown does not keep it from applying: it gives way to its own case. */
@Injectable()
export class OfficerDrafts {
  constructor(
    private readonly cases: CaseRepository,
    private readonly runner: CaseRunner,
  ) {}

  /** Whether a live case would make room for one the enterprise opens itself. */
  async givesWay({ id, origin, state }: Application): Promise<boolean> {
    return state === 'DRAFT' && origin === 'OFFICER' && !(await this.cases.wasSentToConfirm(id));
  }

  /**
   * Ends the draft that stands where the enterprise opens a case, in the same unit of work.
   * @param liveKey `enterprise:track:round` of the case to be opened.
   * @throws LIVE_CASE_EXISTS when what stands there is no such draft.
   */
  async giveWay(liveKey: string, round: Round, now: Date): Promise<void> {
    const found = await this.cases.findLive(liveKey);
    if (!found) return;
    await this.cases.hold([found.id]);
    const application = await this.cases.findLive(liveKey);
    if (!application) return;
    if (application.state !== 'DRAFT') throw new DomainError(ApplicationErrors.LIVE_CASE_EXISTS);
    await this.runner.act('giveWay', { application, round, actor: null, input: { reasonTold: REASON }, now });
  }
}
