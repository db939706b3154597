import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Ban, BanWatch } from '../../pool/index.js';
import { CaseRepository } from '../case/case.repository.js';
import { CaseRunner } from '../flow/case-runner.js';
import { RoundService } from '../round/round.service.js';

/** A ban holds everywhere: it ends the live cases of the enterprise at every tier, in its own unit of work. */
@Injectable()
export class BannedCases implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly watch: BanWatch,
    private readonly cases: CaseRepository,
    private readonly rounds: RoundService,
    private readonly runner: CaseRunner,
  ) {}

  onModuleInit(): void {
    this.watch.onImposed((ban) => this.end(ban));
  }

  private async end({ enterpriseId, lastOn, reason }: Ban): Promise<void> {
    const now = this.clock.now();
    const reasonTold = `企业因违规被退库，至${lastOn}（含当日）不得申报，在办申报件同时终止。${reason}`;
    for (const application of await this.cases.live(enterpriseId)) {
      const round = await this.rounds.get(application.roundId);
      await this.runner.act('endByBan', { application, round, actor: null, input: { reasonTold }, now });
    }
  }
}
