import { Injectable } from '@nestjs/common';
import { Db, rowExists } from '../../../core/database/index.js';
import { type NewTask, Tasks } from '../../../core/flow/index.js';
import { Assessment } from './assessment.entity.js';
import {
  ASSESSMENT,
  ASSESSMENT_PUBLISH,
  ASSESSMENT_RETURN,
  ASSESSMENT_STATE_ZH,
  ASSESSMENT_YEAR,
} from './assessment-words.js';
import { dueAt, postAt } from './flow/assessment-posts.js';

/** Whose turn it is. Every call belongs into the unit of work of the act. */
@Injectable()
export class AssessmentTodos {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
  ) {}

  /** Closes the to-do of who acted and opens that of who is next. */
  async follow(assessment: Assessment): Promise<void> {
    await this.tasks.close(ASSESSMENT, assessment.id);
    const { year } = assessment;
    if (!(await rowExists(this.db, Assessment, { year, state: 'GRADED' }))) await this.closeYear(year);
    const next = await this.next(assessment);
    if (next) await this.tasks.open(next);
  }

  /** Closes the province's to-do to publish a year, once nothing of it waits. */
  async closeYear(year: number): Promise<void> {
    await this.tasks.close(ASSESSMENT_YEAR, String(year));
  }

  private async next(assessment: Assessment): Promise<NewTask | null> {
    const { id, year, state, enterpriseId, provinceUnitId } = assessment;
    if (state === 'PUBLISHED') return null;
    if (state === 'GRADED')
      return {
        kind: ASSESSMENT_PUBLISH,
        subjectKind: ASSESSMENT_YEAR,
        subjectId: String(year),
        post: { unitId: provinceUnitId, role: 'HEAD' },
        title: `${year}年度评价等级待公布`,
      };
    const about = { subjectKind: ASSESSMENT, subjectId: id };
    if (state === 'RETURNED')
      return {
        ...about,
        kind: ASSESSMENT_RETURN,
        post: { enterpriseId },
        title: `${year}年度信息更新退回补正`,
        ...(assessment.returnDueOn === null ? {} : { dueOn: assessment.returnDueOn }),
        dueProvisional: assessment.returnProvisional,
        rule: 'CORRECTION',
      };
    const post = postAt(assessment, state);
    const dueOn = dueAt(assessment);
    if (!post) return null;
    return {
      ...about,
      kind: ASSESSMENT,
      post,
      enterpriseId,
      title: `${await this.nameOf(enterpriseId)} · ${year}年度评价`,
      detail: { state: ASSESSMENT_STATE_ZH[state], ...(assessment.late ? { late: '逾期报送' } : {}) },
      ...(dueOn === undefined ? {} : { dueOn, rule: 'OFFICE_DATE' }),
    };
  }

  private async nameOf(enterpriseId: string): Promise<string> {
    const [row] = await this.db.query<{ name: string }>(
      'assessment_enterprise_name',
      'SELECT name FROM enterprise WHERE id = $1',
      [enterpriseId],
    );
    return row?.name ?? '';
  }
}
