import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../config/policy.js';
import { Clock } from '../../common/clock.js';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { AssessmentErrors } from './assessment/assessment.errors.js';
import { countyDate } from './assessment/flow/assessment-posts.js';
import { missingFigures } from './completeness.js';
import type { Duty } from './duty.entity.js';
import { DutyErrors } from './duty.errors.js';
import { DutyRepository } from './duty.repository.js';
import { ReexaminationBars } from './finding/bars/reexamination-bars.js';
import { FindingErrors } from './finding/finding.errors.js';
import { ReexaminationFiling } from './reexamination/reexamination-filing.js';

/** What keeps a duty from being filed now. */
@Injectable()
export class DutyObstacles {
  constructor(
    private readonly repository: DutyRepository,
    private readonly bars: ReexaminationBars,
    private readonly reexaminations: ReexaminationFiling,
    private readonly clock: Clock,
  ) {}

  /** The refusal to answer with; null when it can be filed. */
  async of(duty: Duty): Promise<DomainError | null> {
    if (duty.state === 'MISSED') return takenNoMore(duty);
    const bar = await this.barOf(duty);
    if (bar) return bar;
    if (duty.state !== 'OPEN') return new DomainError(CommonErrors.WRONG_STATE);
    return duty.kind === 'REEXAMINATION' ? this.ofReexamination(duty) : this.ofUpdate(duty);
  }

  /** Why a 复核 that was not filed cannot be any more, be it cancelled for that or not. */
  private async barOf({ kind, state, membershipId }: Duty): Promise<DomainError | null> {
    if (kind !== 'REEXAMINATION' || membershipId === null || state === 'FILED') return null;
    const bar = await this.bars.of('MEMBERSHIP', membershipId);
    return bar && new DomainError(FindingErrors.REEXAMINATION_BARRED, { barredOn: bar.barredOn });
  }

  private async ofReexamination(duty: Duty): Promise<DomainError | null> {
    const { dueOn } = duty;
    if (this.clock.today() > dueOn) return new DomainError(DutyErrors.DUTY_TOO_LATE, { dueOn });
    return this.reexaminations.obstacle(duty);
  }

  private async ofUpdate({ enterpriseId, year }: Duty): Promise<DomainError | null> {
    if (this.clock.today() > countyDate(year)) return takenNoMore({ year });
    const given = await this.repository.figuresOf(enterpriseId, year);
    const missing = missingFigures(loadPolicy().metrics, year, given);
    if (missing.length === 0) return null;
    return new DomainError(DutyErrors.DUTY_INCOMPLETE, { year, count: missing.length }, missing);
  }
}

function takenNoMore({ year }: Pick<Duty, 'year'>): DomainError {
  return new DomainError(AssessmentErrors.UPDATE_TAKEN_NO_MORE, { year, until: countyDate(year) });
}
