import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { type Actor, isOfficial, Reach } from '../../../core/auth/index.js';
import { UnitService } from '../../unit/index.js';
import { fieldZh, figureViews } from '../yearly/yearly-views.js';
import type { AssessmentActLine } from './assessment-act.entity.js';
import type { Assessment } from './assessment.entity.js';
import type {
  AssessmentDetail,
  AssessmentLineView,
  AssessmentView,
  DimensionView,
} from './assessment-view.dto.js';
import { ASSESSMENT_ACTS, ASSESSMENT_STATE_ZH, HISTORY_ZH } from './assessment-words.js';
import { dueAt } from './flow/assessment-posts.js';
import { pointsText } from './points/points.js';

/** Assessments as the caller may see them: points and grade are internal until publication, opinions always. */
@Injectable()
export class AssessmentViews {
  constructor(
    private readonly reach: Reach,
    private readonly units: UnitService,
  ) {}

  row(actor: Actor, assessment: Assessment, enterpriseName: string): AssessmentView {
    const open = this.seesGrade(actor, assessment);
    const { totalPoints, grade } = assessment;
    return {
      id: assessment.id,
      dutyId: assessment.dutyId,
      enterpriseId: assessment.enterpriseId,
      enterpriseName,
      year: assessment.year,
      unitId: assessment.unitId,
      unitName: this.nameOf(assessment.unitId),
      state: assessment.state,
      stateZh: ASSESSMENT_STATE_ZH[assessment.state],
      late: assessment.late,
      alerts: assessment.content.alerts.map((alert) => ({ ...alert })),
      total: open && totalPoints !== null ? pointsText(totalPoints) : null,
      grade: open ? grade : null,
      gradeZh: open ? gradeZh(grade) : null,
      dueOn: assessment.state === 'RETURNED' ? assessment.returnDueOn : (dueAt(assessment) ?? null),
      submittedAt: assessment.submittedAt,
      publishedAt: assessment.publishedAt,
      version: assessment.version,
    };
  }

  detail(
    actor: Actor,
    assessment: Assessment,
    enterpriseName: string,
    lines: readonly AssessmentActLine[],
  ): AssessmentDetail {
    const open = this.seesGrade(actor, assessment);
    const { content, year, veto } = assessment;
    const returned = assessment.state === 'RETURNED';
    const vetoes = loadPolicy().review.assessment.vetoes;
    return {
      ...this.row(actor, assessment, enterpriseName),
      basis: content.basis,
      figures: figureViews(year, content),
      products: content.products.map((product) => ({ ...product })),
      comment: assessment.comment,
      dimensions: this.dimensions(actor, assessment),
      veto: open ? veto : null,
      vetoZh: (open && vetoes.find(({ code }) => code === veto)?.zh) || null,
      reasonTold: open ? assessment.reasonTold : null,
      documentNo: assessment.documentNo,
      returnFields: (assessment.returnFields ?? []).map(toField),
      returnReason: returned ? (lines.findLast(({ action }) => action === 'return')?.remark ?? null) : null,
      returnDueOn: assessment.returnDueOn,
      returnProvisional: assessment.returnProvisional,
      history: lines.map((line) => this.line(actor, line)),
    };
  }

  private dimensions(actor: Actor, assessment: Assessment): DimensionView[] {
    const open = this.seesGrade(actor, assessment);
    return loadPolicy().review.assessment.dimensions.map(({ code, zh, most, formula }) => {
      const given = assessment.points[code];
      return {
        ...{ code, zh, most, byFormula: formula !== null },
        points: (open && given?.points) || null,
        reason: (isOfficial(actor) && given?.reason) || null,
      };
    });
  }

  private line(actor: Actor, line: AssessmentActLine): AssessmentLineView {
    const { unitId, action } = line;
    const detail = line.detail ?? {};
    const official = isOfficial(actor);
    const inside = official && (unitId === null || this.reach.covers(actor, { unitId }));
    return {
      id: line.id,
      action,
      actionZh: actZh(action),
      fromState: line.fromState,
      toState: line.toState,
      toStateZh: ASSESSMENT_STATE_ZH[line.toState],
      at: line.at,
      actorName: line.actorName,
      unitName: unitId === null ? null : this.nameOf(unitId),
      remark: line.remark,
      opinion: inside ? line.opinion : null,
      total: official ? (detail.total ?? null) : null,
      gradeZh: official ? gradeZh(detail.grade ?? null) : null,
      fields: fieldsOf(line).map(toField),
      dueOn: detail.dueOn ?? null,
    };
  }

  private seesGrade(actor: Actor, { state }: Assessment): boolean {
    return isOfficial(actor) || state === 'PUBLISHED';
  }

  private nameOf(unitId: string): string {
    return this.units.find(unitId)?.name ?? unitId;
  }
}

export function gradeZh(grade: string | null): string | null {
  return loadPolicy().review.assessment.grades.find(({ code }) => code === grade)?.zh ?? grade;
}

function actZh(action: string): string {
  const acts: Readonly<Record<string, { zh: string }>> = ASSESSMENT_ACTS;
  return acts[action]?.zh ?? HISTORY_ZH[action] ?? action;
}

function fieldsOf({ action, detail }: AssessmentActLine): readonly string[] {
  return action === 'return' ? (detail?.fields ?? []) : [];
}

function toField(field: string) {
  return { field, zh: fieldZh(field) };
}
