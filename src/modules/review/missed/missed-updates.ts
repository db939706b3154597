import { Injectable } from '@nestjs/common';
import { loadPolicy, type MissedUpdateRow } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { addMonths } from '../../../common/calendar/months.js';
import { groupBy } from '../../../common/group-by.js';
import { addDays } from '../../../common/shanghai.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { DutyCalendar } from '../duty-calendar.js';
import { DUTY } from '../duty.entity.js';
import { dutyTitle } from '../duty-words.js';
import { ReexaminationBars } from '../finding/bars/reexamination-bars.js';
import { appliedRule } from '../finding/fault-rule.js';
import { FindingSubjects, type FoundSubject } from '../finding/finding-subjects.js';
import { Findings, type NewFinding } from '../finding/findings.js';
import { MissedDuties, type MissedDuty } from './missed-duties.js';

const BATCH = 100;

/** What is known about the year before of the subjects of one batch. */
interface Before {
  /** Subjects of which the same was found and not dismissed, or is still to be decided. */
  readonly found: ReadonlySet<string>;
  /** Subjects of which it was found and dismissed. */
  readonly dismissed: ReadonlySet<string>;
  /** Enterprises that never filed it. */
  readonly neverFiled: ReadonlySet<string>;
}

/** Proposes what a missed yearly update leads to, for every place and title of who missed it. */
@Injectable()
export class MissedUpdates {
  constructor(
    private readonly duties: MissedDuties,
    private readonly subjects: FindingSubjects,
    private readonly findings: Findings,
    private readonly bars: ReexaminationBars,
    private readonly calendar: DutyCalendar,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Everything due and not proposed yet up to `today`: the updates of the last twelve months that are
   * `proposeAfterDays` past their due date and not filed. Doing it again, or twice at once, changes nothing more.
   *
   * @returns how many findings are new.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async propose(today: string): Promise<number> {
    const { proposeAfterDays } = loadPolicy().review.missedUpdate;
    const until = addDays(today, -proposeAfterDays);
    let proposed = 0;
    await inBatches(await this.duties.unfiledDue(addMonths(until, -12), until), { size: BATCH }, (batch) =>
      this.uow.run(async () => {
        const held = await this.duties.hold(batch);
        for (const group of groupBy(held, ({ year }) => year).values())
          proposed += (await this.findings.proposeAll(await this.found(group, today))).length;
      }),
    );
    return proposed;
  }

  private async found(duties: readonly [MissedDuty, ...MissedDuty[]], today: string): Promise<NewFinding[]> {
    const [{ year }] = duties;
    const enterpriseIds = duties.map(({ enterpriseId }) => enterpriseId);
    const held = await this.subjects.heldBy(enterpriseIds, { on: today, since: `${year}-12-31` });
    const ids = held.map(({ id }) => id);
    const kinds = ['UPDATE_MISSED', 'UPDATE_MISSED_TWICE'] as const;
    const before = {
      ...(await this.findings.standing(ids, kinds, year - 1)),
      neverFiled: await this.duties.neverFiled(enterpriseIds, year - 1),
    };
    const barred = await this.bars.among(ids);
    const dutyOf = new Map(duties.map((duty) => [duty.enterpriseId, duty]));
    return held.flatMap((subject) => {
      const duty = dutyOf.get(subject.enterpriseId);
      const finding = duty && this.finding(subject, duty, before, today);
      const done = finding?.consequence === 'NO_REEXAMINATION' && barred.has(subject.id);
      return finding && !done ? [finding] : [];
    });
  }

  private finding(
    subject: FoundSubject,
    duty: MissedDuty,
    before: Before,
    today: string,
  ): NewFinding | undefined {
    const row = rowOf(subject);
    if (!row || (row.afterReminder && !this.isReminded(duty))) return undefined;
    const missedBefore =
      before.found.has(subject.id) ||
      (before.neverFiled.has(subject.enterpriseId) && !before.dismissed.has(subject.id));
    const applied = appliedRule(row, missedBefore);
    if (!applied) return undefined;
    const { rule, again } = applied;
    const title = dutyTitle('YEARLY_UPDATE', duty.year);
    return {
      subject,
      kind: again ? 'UPDATE_MISSED_TWICE' : 'UPDATE_MISSED',
      consequence: rule.consequence,
      clause: rule.clause,
      reason:
        `${title}应于${duty.dueOn}前报送，截至${today}尚未报送` +
        (again ? `；${duty.year - 1}年度也未按期报送` : ''),
      cause: { kind: DUTY, id: duty.id },
      year: duty.year,
      ...(rule.rectifyMonths === null ? {} : { rectifyMonths: rule.rectifyMonths }),
    };
  }

  /** Whether the first reminder past the due date has gone out. */
  private isReminded({ dueOn, nextRungOn }: MissedDuty): boolean {
    const reminder = this.calendar.plan('YEARLY_UPDATE', dueOn).find(({ date }) => date > dueOn);
    return reminder !== undefined && (nextRungOn === null || nextRungOn > reminder.date);
  }
}

function rowOf({ kind, code }: FoundSubject): MissedUpdateRow | undefined {
  const { rows } = loadPolicy().review.missedUpdate;
  return rows.find(({ subject, title }) => subject === kind && (kind === 'MEMBERSHIP' || title === code));
}
