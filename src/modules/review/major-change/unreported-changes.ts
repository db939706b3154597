import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, In } from 'typeorm';
import { loadPolicy, type UnreportedRule } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { Clock } from '../../../common/clock.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Departures } from '../../pool/index.js';
import { ReexaminationBars } from '../finding/bars/reexamination-bars.js';
import { FindingSubjects, type FoundSubject } from '../finding/finding-subjects.js';
import { Findings, type NewFinding } from '../finding/findings.js';
import { MajorChangeBook } from './major-change-book.js';
import { changeZh } from './major-change-words.js';
import { MAJOR_CHANGE, MajorChange } from './major-change.entity.js';
import { reportingLimit } from './reporting-limit.js';

/** Proposes what follows from a major change that was not reported by its last day. */
@Injectable()
export class UnreportedChanges {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly departures: Departures,
    private readonly book: MajorChangeBook,
    private readonly subjects: FindingSubjects,
    private readonly findings: Findings,
    private readonly bars: ReexaminationBars,
  ) {}

  /**
   * Everything overdue on `today` and not proposed yet, for every place and title held since the event. A later report
   * does not take it back. Doing it again, or twice at once, changes nothing more.
   *
   * @returns how many findings are new.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async propose(today: string): Promise<number> {
    const overdue = await this.db.repo(MajorChange).find({
      select: { id: true },
      where: {
        state: In(['KNOWN', 'CONFIRMED']),
        reportedAt: IsNull(),
        proposedAt: IsNull(),
        dueOn: LessThan(today),
      },
      order: { id: 'ASC' },
    });
    let proposed = 0;
    await inBatches(overdue, { size: 1 }, async ([change]) => {
      if (!change) return;
      proposed += await this.uow.run(() => this.proposeOne(change.id, today));
    });
    return proposed;
  }

  private async proposeOne(id: string, today: string): Promise<number> {
    const seen = await this.book.find(id);
    if (!seen) return 0;
    await this.departures.hold(seen.enterpriseId);
    const row = await this.book.find(id);
    if (!row || row.reportedAt !== null || row.proposedAt !== null || row.state === 'REFUSED') return 0;
    if (reportingLimit(row.eventOn).date >= today) return 0;
    const version = await this.db.compareAndSet(MajorChange, row, { proposedAt: this.clock.now() });
    Object.assign(row, { version });
    const held = await this.subjects.heldBy([row.enterpriseId], { on: today, since: row.eventOn });
    const barred = await this.bars.among(held.map((subject) => subject.id));
    const found = held.flatMap((subject): NewFinding[] => {
      const rule = ruleOf(subject);
      const done = rule?.consequence === 'NO_REEXAMINATION' && barred.has(subject.id);
      return rule && !done ? [findingOf(row, subject, rule, today)] : [];
    });
    return (await this.findings.proposeAll(found)).length;
  }
}

function ruleOf({ kind, code }: FoundSubject): UnreportedRule | undefined {
  return loadPolicy().terms.unreportedChange.find(
    ({ subject, title }) => subject === kind && (kind === 'MEMBERSHIP' || title === code),
  );
}

function findingOf(row: MajorChange, subject: FoundSubject, rule: UnreportedRule, today: string): NewFinding {
  return {
    subject,
    kind: 'MAJOR_CHANGE_UNREPORTED',
    consequence: rule.consequence,
    clause: rule.clause,
    reason: `${row.eventOn}发生重大变化（${changeZh(row.kind)}），应于${row.dueOn}前报告，截至${today}尚未报告`,
    cause: { kind: MAJOR_CHANGE, id: row.id },
    year: Number(row.eventOn.slice(0, 4)),
  };
}
