import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { Db } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import type { Ban } from '../ban/ban.entity.js';
import { BanWatch } from '../ban/ban-watch.js';
import { Candidate, CANDIDATE, endOfTag } from './candidate.entity.js';

/** A banned enterprise is raised towards no title: its tags end at every unit, in the unit of work of the ban. */
@Injectable()
export class BannedCandidates implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly watch: BanWatch,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.watch.onImposed((ban) => this.end(ban));
  }

  private async end({ enterpriseId, lastOn, decidedBy }: Ban): Promise<void> {
    const reason = `企业因违规被退库，至${lastOn}（含当日）不得列为培育对象。`;
    const live = await this.db.repo(Candidate).findBy({ enterpriseId, liveKey: Not(IsNull()) });
    for (const tag of live)
      await this.db.compareAndSet(Candidate, tag, endOfTag(decidedBy, this.clock.now(), reason));
    await this.tasks.closeAll(
      CANDIDATE,
      live.map(({ id }) => id),
    );
  }
}
