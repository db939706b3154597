import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findAmong, insertNew, UnitOfWork } from '../../../core/database/index.js';
import { type NoticeRequest, Notifier } from '../../../core/flow/index.js';
import { appliedRule } from '../finding/fault-rule.js';
import { FindingSubjects } from '../finding/finding-subjects.js';
import { Findings, type NewFinding } from '../finding/findings.js';
import { AssessmentActLine } from './assessment-act.entity.js';
import type { PublishDto, PublishedView } from './assessment.dto.js';
import { Assessment } from './assessment.entity.js';
import { AssessmentErrors } from './assessment.errors.js';
import { AssessmentTodos } from './assessment-todos.js';
import { gradeZh } from './view/assessment-views.js';
import { ASSESSMENT } from './assessment-words.js';
import { pointsText } from './points/points.js';

/** The head of the province publishes the grades of a year; what the lowest one leads to is proposed. */
@Injectable()
export class AssessmentPublication {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly todos: AssessmentTodos,
    private readonly notifier: Notifier,
    private readonly subjects: FindingSubjects,
    private readonly findings: Findings,
  ) {}

  /**
   * Publishes everything graded of a year in one act: each enterprise is told its grade and the reason. What is graded
   * later is published by another act.
   * @throws NOTHING_TO_PUBLISH
   */
  publish(head: Actor, { year, documentNo }: PublishDto): Promise<PublishedView> {
    return this.uow.run(async () => {
      const published = await this.move(head, year, documentNo ?? null);
      if (published.length === 0) throw new DomainError(AssessmentErrors.NOTHING_TO_PUBLISH, { year });
      await this.log(head, published);
      await this.todos.closeYear(year);
      await this.notifier.notifyAll(published.map(toldOf));
      const findings = await this.findings.proposeAll(await this.found(published, year));
      return { published: published.length, findings: findings.length };
    });
  }

  /** Of two heads at once the second finds nothing left. */
  private async move({ unitId }: Actor, year: number, documentNo: string | null): Promise<Assessment[]> {
    const rows = await this.db.query<{ id: string }>(
      'assessment_publish',
      `UPDATE assessment SET state = 'PUBLISHED', published_at = $3, document_no = $4, version = version + 1
        WHERE year = $1 AND state = 'GRADED' AND province_unit_id = $2 RETURNING id`,
      [year, unitId, this.clock.now(), documentNo],
    );
    const moved = await findAmong(
      this.db,
      Assessment,
      'id',
      rows.map(({ id }) => id),
    );
    return moved.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private async log(head: Actor, published: readonly Assessment[]): Promise<void> {
    const at = this.clock.now();
    const lines = published.map(({ id, totalPoints, grade, documentNo }): AssessmentActLine => ({
      id: newId(),
      assessmentId: id,
      action: 'publish',
      fromState: 'GRADED',
      toState: 'PUBLISHED',
      at,
      actorId: head.accountId,
      actorName: head.name,
      tier: head.tier,
      unitId: head.unitId,
      opinion: null,
      remark: documentNo === null ? null : `公布文号：${documentNo}`,
      detail: { total: pointsText(totalPoints ?? 0), ...(grade === null ? {} : { grade }) },
    }));
    await insertNew(this.db, AssessmentActLine, lines);
  }

  /** What the lowest grade leads to, for every place its enterprise holds. */
  private async found(published: readonly Assessment[], year: number): Promise<NewFinding[]> {
    const { grades, unqualified } = loadPolicy().review.assessment;
    const lowest = grades.at(-1)?.code;
    const failed = published.filter(({ grade }) => grade === lowest);
    if (failed.length === 0) return [];
    const today = this.clock.today();
    const held = await this.subjects.heldBy(
      failed.map(({ enterpriseId }) => enterpriseId),
      { on: today, since: today },
    );
    const places = held.filter(({ kind }) => kind === 'MEMBERSHIP');
    const kinds = ['UNQUALIFIED', 'UNQUALIFIED_TWICE'] as const;
    const ids = places.map(({ id }) => id);
    const before = await this.findings.standing(ids, kinds, year - 1);
    const byEnterprise = new Map(failed.map((one) => [one.enterpriseId, one]));
    return places.flatMap((subject): NewFinding[] => {
      const assessment = byEnterprise.get(subject.enterpriseId);
      const applied = appliedRule(unqualified, before.found.has(subject.id));
      if (!assessment || !applied) return [];
      const { rule, again } = applied;
      const total = pointsText(assessment.totalPoints ?? 0);
      return [
        {
          subject,
          kind: again ? 'UNQUALIFIED_TWICE' : 'UNQUALIFIED',
          consequence: rule.consequence,
          clause: rule.clause,
          reason: `${year}年度评价得分${total}分，等级为不合格${again ? `；${year - 1}年度评价也为不合格` : ''}`,
          cause: { kind: ASSESSMENT, id: assessment.id },
          year,
          ...(rule.rectifyMonths === null ? {} : { rectifyMonths: rule.rectifyMonths }),
        },
      ];
    });
  }
}

function toldOf({ id, year, grade, enterpriseId, reasonTold }: Assessment): NoticeRequest {
  return {
    causeId: newId(),
    kind: 'ASSESSMENT_PUBLISHED',
    params: {
      year: String(year),
      gradeZh: gradeZh(grade) ?? '',
      gradeEn: (grade ?? '').toLowerCase(),
      reason: reasonTold ?? '',
    },
    subjectKind: ASSESSMENT,
    subjectId: id,
    to: { enterpriseId },
  };
}
