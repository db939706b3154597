import { Injectable } from '@nestjs/common';
import type { Actor } from '../../core/auth/index.js';
import { AssessmentFiling } from './assessment/assessment-filing.js';
import type { Duty } from './duty.entity.js';
import { ReexaminationFiling } from './reexamination/reexamination-filing.js';

/** How a duty is filed. */
export interface Filing {
  /** The present unit of the enterprise. */
  readonly unitId: string;
  readonly late: boolean;
  /** The enterprise's words on a yearly update. */
  readonly comment: string | null;
}

/** What a filed duty becomes: an assessment, or the examination of a 复核. Only inside a unit of work. */
@Injectable()
export class FiledDuty {
  constructor(
    private readonly assessments: AssessmentFiling,
    private readonly reexaminations: ReexaminationFiling,
  ) {}

  /** Holds what filing rests on; called before anything is read that decides. */
  hold(duty: Duty): Promise<void> {
    return this.reexaminations.hold(duty);
  }

  async open(actor: Actor, duty: Duty, { unitId, late, comment }: Filing): Promise<void> {
    if (duty.kind === 'YEARLY_UPDATE') await this.assessments.open(actor, duty, unitId, { late, comment });
    else await this.reexaminations.file(actor, duty);
  }
}
