import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db } from '../../../core/database/index.js';
import { UnitService } from '../../unit/index.js';
import type { Duty } from '../duty.entity.js';
import type { YearlyContent } from '../yearly/yearly-content.js';
import { YearlyReader } from '../yearly/yearly-reader.js';
import { Assessment } from './assessment.entity.js';
import { AssessmentTodos } from './assessment-todos.js';
import { AssessmentRunner } from './flow/assessment-runner.js';

/** Told in the history where there is no county tier. */
const NO_COUNTY = '所在地不设县级主管部门，由市级主管部门核实、负责人复审';

/** A filed yearly update becomes an assessment. */
@Injectable()
export class AssessmentFiling {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly units: UnitService,
    private readonly reader: YearlyReader,
    private readonly runner: AssessmentRunner,
    private readonly todos: AssessmentTodos,
  ) {}

  /**
   * Keeps what the update says now, with the units it is filed to, and lays it before the county's handler, or the
   * city's where there is no county. Inside the unit of work of the filing.
   *
   * @param unitId the unit of the enterprise.
   */
  async open(
    actor: Actor,
    duty: Pick<Duty, 'id' | 'enterpriseId' | 'year'>,
    unitId: string,
    { late, comment }: { readonly late: boolean; readonly comment: string | null },
  ): Promise<void> {
    const content = await this.reader.read(duty.enterpriseId, duty.year);
    const county = this.units.countyOf(unitId);
    const assessment: Assessment = {
      id: newId(),
      dutyId: duty.id,
      enterpriseId: duty.enterpriseId,
      year: duty.year,
      unitId,
      countyUnitId: county?.id ?? null,
      cityUnitId: this.units.cityOf(unitId).id,
      provinceUnitId: this.units.provinceOf(unitId).id,
      state: 'SUBMITTED',
      late,
      ...kept(content),
      comment,
      points: {},
      ...{ totalPoints: null, grade: null, veto: null, reasonTold: null },
      ...{ resumeState: null, returnFields: null, returnDueOn: null, returnProvisional: false },
      submittedAt: this.clock.now(),
      ...{ publishedAt: null, documentNo: null, version: 1 },
    };
    await this.db.repo(Assessment).insert(assessment);
    await this.runner.log(assessment, 'file', null, actor, { remark: county ? null : NO_COUNTY });
    await this.todos.follow(assessment);
  }
}

/** What an update says, and its alerts in a form lists can ask for. */
export function kept(content: YearlyContent): Pick<Assessment, 'content' | 'alertCodes'> {
  const codes = new Set(content.alerts.map(({ code }) => code));
  return { content, alertCodes: codes.size === 0 ? '' : `,${[...codes].join(',')},` };
}
