import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { limitDueOn, startLimit } from '../../../common/calendar/time-limit.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { Db } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import type { Application } from '../case/application.entity.js';
import { Publicity } from '../publicity/publicity.entity.js';
import type { Round } from '../round/round.entity.js';
import { limitDays } from '../round/round-limits.js';
import { ObjectionActs, type ObjectionDeed } from './objection-acts.js';
import { Objection } from './objection.entity.js';

/** The case an objection is to, and its round. */
export interface ObjectedCase {
  readonly application: Application;
  readonly round: Round;
}

/** 核查: an objection that was taken up has its own limit and to-do, and so has one that is verified once more. */
@Injectable()
export class ObjectionVerification {
  constructor(
    private readonly db: Db,
    private readonly acts: ObjectionActs,
    private readonly tasks: Tasks,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** Fifteen working days, or what the round says, from the day after. @throws STATE_MOVED */
  async begin(
    objection: Objection,
    version: number,
    { application, round }: ObjectedCase,
    deed: ObjectionDeed,
  ): Promise<Objection> {
    const limit = startLimit(limitDays(round, 'OBJECTION_VERIFY'), shanghaiDate(deed.at));
    const dueOn = limitDueOn(loadPolicy().calendar, limit).date;
    const taken = { state: 'ACCEPTED', dueOn, settledAt: null } as const;
    const changed = await this.acts.perform(objection, version, taken, deed);
    const { unitId } = await this.db.repo(Publicity).findOneByOrFail({ id: objection.publicityId });
    const { name } = await this.enterprises.get(application.enterpriseId);
    await this.tasks.open({
      kind: 'OBJECTION',
      subjectKind: 'OBJECTION',
      subjectId: objection.id,
      post: { unitId, role: 'HANDLER' },
      enterpriseId: application.enterpriseId,
      title: `${name} · 异议核查`,
      limit,
    });
    return changed;
  }

  /** Every objection to the case that was upheld goes back to verification; none of them counts as settled then. */
  async again(objected: ObjectedCase, deed: ObjectionDeed): Promise<void> {
    const upheld = await this.db.repo(Objection).find({
      where: { applicationId: objected.application.id, state: 'UPHELD' },
      order: { id: 'ASC' },
    });
    for (const objection of upheld) await this.begin(objection, objection.version, objected, deed);
  }
}
