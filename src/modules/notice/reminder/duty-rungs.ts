import { Injectable } from '@nestjs/common';
import type { Recipient as LadderRecipient } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { UnitOfWork } from '../../../core/database/index.js';
import type { Recipient } from '../../../core/flow/index.js';
import { DUTY, DutyReminders, type DutyRung, type DutyWithRungs } from '../../review/index.js';
import type { NoticeKind } from '../notice-texts.js';
import { Recipients } from '../recipients.js';
import { RaisedRungs } from './raised-rungs.js';
import { type RungDue, RungWriter } from './rung-writer.js';

/** Duties per unit of work: few statements for many rows, and little to repeat after a kill. */
const CUT = { size: 1000, lanes: 2 };

/** The reminders of yearly updates and 复核. */
@Injectable()
export class DutyRungs {
  constructor(
    private readonly duties: DutyReminders,
    private readonly rungs: RungWriter,
    private readonly raised: RaisedRungs,
    private readonly recipients: Recipients,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Raises every rung that has come by `today`, in small units of work.
   *
   * @throws BatchesFailed when some could not be written; the others are, and the next run finds the rest.
   */
  async raiseDue(today: string): Promise<void> {
    await inBatches(await this.duties.due(today), CUT, (batch) =>
      this.uow.run(async () => {
        await this.rungs.raise(await this.dueOf(await this.duties.take(batch), today));
      }),
    );
  }

  /** Only a rung that has merged with another one can have gone out in part. */
  private async dueOf(taken: readonly DutyWithRungs[], today: string): Promise<RungDue[]> {
    const merged = taken.filter(({ passed }) => passed.rungs.some(({ parts }) => parts.length > 1));
    const raised = await this.raised.of(DUTY, merged);
    return taken.flatMap((duty) => {
      const names = raised.get(duty.id);
      const rungs = names ? this.duties.unraised(duty, names) : duty.passed.rungs;
      return rungs.map((rung) => this.due(duty, rung, today));
    });
  }

  private due(duty: DutyWithRungs, { id, plannedOn, recipients }: DutyRung, today: string): RungDue {
    const kind: NoticeKind = today > duty.dueOn ? `${duty.kind}_OVERDUE` : `${duty.kind}_DUE`;
    const params = { enterprise: duty.enterpriseName, year: String(duty.year), dueOn: duty.dueOn };
    return {
      occurrence: {
        subjectKind: DUTY,
        subjectId: duty.id,
        rule: duty.kind,
        dueVersion: duty.dueVersion,
        rung: id,
        dueOn: duty.dueOn,
        plannedOn,
      },
      notices: recipients.map((to) => ({
        kind,
        params,
        subjectKind: DUTY,
        subjectId: duty.id,
        to: this.recipient(to, duty),
      })),
    };
  }

  private recipient(to: LadderRecipient, { enterpriseId, unitId }: DutyWithRungs): Recipient {
    switch (to) {
      case 'ENTERPRISE':
        return { enterpriseId };
      case 'COUNTY_HEAD':
        return { unitId: this.recipients.countyOf(unitId), role: 'HEAD' };
      case 'CITY_HEAD':
        return { unitId: this.recipients.cityOf(unitId), role: 'HEAD' };
      case 'PROVINCE':
        return { unitId: this.recipients.provinceOf(unitId), role: 'HANDLER' };
    }
  }
}
