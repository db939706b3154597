import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { newId } from '../../../common/ids.js';
import { Clock } from '../../../common/clock.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { type ActionOption, Notifier, optionsOf } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { figureField } from '../completeness.js';
import type { YearlyContent } from '../yearly/yearly-content.js';
import { YearlyReader } from '../yearly/yearly-reader.js';
import { alertsOf } from '../yearly/alerts.js';
import {
  type JudgeDto,
  NO_VETO,
  type OpinionDto,
  type ResubmitDto,
  type ReturnAssessmentDto,
  type VerifyDto,
} from './assessment.dto.js';
import type { Assessment } from './assessment.entity.js';
import { AssessmentFieldRules } from './assessment.errors.js';
import { kept } from './assessment-filing.js';
import { AssessmentQueries } from './assessment.queries.js';
import type { AssessmentDetail } from './assessment-view.dto.js';
import { ASSESSMENT, ASSESSMENT_ACTS, type AssessmentAct } from './assessment-words.js';
import { AssessmentRunner } from './flow/assessment-runner.js';
import { returnDue } from './flow/return-due.js';
import { gradeOf, pointFaults, pointsText, sheetAfter, totalOf } from './points/points.js';

const NOT_RETURNED = {
  resumeState: null,
  returnFields: null,
  returnDueOn: null,
  returnProvisional: false,
} as const;

/** What the tiers and the enterprise do with an assessment. */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly notifier: Notifier,
    private readonly queries: AssessmentQueries,
    private readonly runner: AssessmentRunner,
    private readonly reader: YearlyReader,
  ) {}

  /** What the caller may do now, and why not. @throws NOT_FOUND */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    const assessment = await this.queries.find(actor, id);
    const guards = Object.fromEntries(
      Object.keys(ASSESSMENT_ACTS).map((act) => [
        act,
        () => this.runner.choose(act as AssessmentAct, assessment, actor),
      ]),
    ) as unknown as Record<AssessmentAct, () => unknown>;
    return optionsOf(actor, ASSESSMENT_ACTS, guards);
  }

  /** The first tier gives points and proposes a grade. @throws as `AssessmentRunner.choose`, VALIDATION_FAILED */
  verify(actor: Actor, id: string, dto: VerifyDto): Promise<AssessmentDetail> {
    return this.judge('verify', actor, id, dto);
  }

  /** The city agrees or changes. @throws as `verify` */
  check(actor: Actor, id: string, dto: JudgeDto): Promise<AssessmentDetail> {
    return this.judge('check', actor, id, dto);
  }

  /** The province grades. @throws as `verify` */
  grade(actor: Actor, id: string, dto: JudgeDto): Promise<AssessmentDetail> {
    return this.judge('grade', actor, id, dto);
  }

  /** Names everything to be mended at once. @throws as `verify`, ASSESSMENT_RETURNED_ENOUGH */
  return(actor: Actor, id: string, dto: ReturnAssessmentDto): Promise<AssessmentDetail> {
    return this.act('return', actor, id, dto.version, async (assessment) => {
      const known = returnable(assessment);
      const faults = dto.fields.flatMap((field, index) =>
        known.has(field) ? [] : [{ field: `fields.${index}`, code: AssessmentFieldRules.notReturnable }],
      );
      if (faults.length > 0) throw validationFailed(faults);
      const due = returnDue(assessment.year, actor.tier ?? 'PROVINCE', this.clock.today());
      await this.tellReturned(assessment, dto.reason, due.date);
      return {
        patch: {
          resumeState: assessment.state,
          returnFields: dto.fields,
          returnDueOn: due.date,
          returnProvisional: due.provisional,
        },
        words: {
          opinion: dto.opinion ?? null,
          remark: dto.reason,
          detail: { fields: dto.fields, dueOn: due.date },
        },
      };
    });
  }

  /** What was named is read anew; all else stays as it was filed. @throws as `AssessmentRunner.choose` */
  resubmit(actor: Actor, id: string, { version, comment }: ResubmitDto): Promise<AssessmentDetail> {
    return this.act('resubmit', actor, id, version, async (assessment) => {
      const fields = assessment.returnFields ?? [];
      if (comment !== undefined && !fields.includes('comment'))
        throw validationFailed([{ field: 'comment', code: 'notTaken' }]);
      return {
        patch: {
          ...NOT_RETURNED,
          ...kept(await this.mended(assessment, fields)),
          ...(comment === undefined ? {} : { comment }),
        },
        words: { detail: { fields } },
      };
    });
  }

  /** Goes on without the mending whose day has passed. @throws as `AssessmentRunner.choose`, RETURN_RUNNING */
  proceed(actor: Actor, id: string, { version, opinion }: OpinionDto): Promise<AssessmentDetail> {
    return this.act('proceed', actor, id, version, () => ({ patch: NOT_RETURNED, words: { opinion } }));
  }

  /** The head of the province has it graded again. @throws as `AssessmentRunner.choose` */
  sendBack(actor: Actor, id: string, { version, opinion }: OpinionDto): Promise<AssessmentDetail> {
    return this.act('sendBack', actor, id, version, () => ({ patch: {}, words: { opinion } }));
  }

  private judge(
    act: 'verify' | 'check' | 'grade',
    actor: Actor,
    id: string,
    dto: JudgeDto,
  ): Promise<AssessmentDetail> {
    return this.act(act, actor, id, dto.version, (assessment) => {
      const { assessment: rules } = loadPolicy().review;
      const { points: given = [], veto: named, opinion, reasonTold } = dto;
      const faults = pointFaults(rules.dimensions, given, act === 'verify');
      if (faults.length > 0) throw validationFailed(faults);
      const points = sheetAfter(rules.dimensions, assessment.points, given, assessment);
      const totalPoints = totalOf(points);
      const veto = named === undefined ? assessment.veto : named === NO_VETO ? null : named;
      const grade = gradeOf(rules, totalPoints, veto !== null);
      return {
        patch: { points, totalPoints, veto, grade, reasonTold: reasonTold ?? assessment.reasonTold },
        words: { opinion, detail: { points: given, total: pointsText(totalPoints), grade, veto } },
      };
    });
  }

  private act(
    act: AssessmentAct,
    actor: Actor,
    id: string,
    version: number,
    work: (assessment: Assessment) => Act | Promise<Act>,
  ): Promise<AssessmentDetail> {
    return this.uow.run(async () => {
      const assessment = await this.queries.find(actor, id);
      const row = await this.runner.choose(act, assessment, actor, version);
      const { patch, words } = await work(assessment);
      return this.queries.detail(actor, await this.runner.perform(row, assessment, actor, patch, words));
    });
  }

  private async mended(
    { enterpriseId, year, content }: Assessment,
    fields: readonly string[],
  ): Promise<YearlyContent> {
    const now = await this.reader.read(enterpriseId, year, content.basis);
    const figures = content.figures.map((figure) => {
      const mended = fields.includes(figureField(year, content.basis, figure.metric));
      return (mended && now.figures.find(({ metric }) => metric === figure.metric)) || figure;
    });
    const products = fields.includes('products') ? now.products : content.products;
    const facts = { ...content, figures, products };
    return { ...facts, alerts: alertsOf(loadPolicy().review.assessment.alerts, facts) };
  }

  private async tellReturned(
    { id, year, enterpriseId }: Assessment,
    reason: string,
    dueOn: string,
  ): Promise<void> {
    await this.notifier.notify({
      causeId: newId(),
      kind: 'ASSESSMENT_RETURNED',
      params: { year: String(year), reason, dueOn },
      subjectKind: ASSESSMENT,
      subjectId: id,
      to: { enterpriseId },
    });
  }
}

interface Act {
  readonly patch: Parameters<AssessmentRunner['perform']>[3];
  readonly words: Parameters<AssessmentRunner['perform']>[4];
}

/** What a return may name. */
function returnable({ year, content }: Assessment): Set<string> {
  const figures = content.figures.map(({ metric }) => figureField(year, content.basis, metric));
  return new Set([...figures, 'products', 'comment']);
}
