import { Injectable } from '@nestjs/common';
import type { Actor } from '../../core/auth/index.js';
import { AssessmentFiling } from './assessment/assessment-filing.js';
import type { Duty } from './duty.entity.js';
import { ReexaminationFiling } from './reexamination/reexamination-filing.js';

/** How a duty is filed. */
export interface Filing {
  /** The unit of the enterprise. */
  readonly unitId: string;
  readonly late: boolean;
  /** What the enterprise says beside a yearly update. */
  readonly comment: string | null;
}

/** What a filed duty becomes: an assessment, or a 复核. Inside the unit of work of the filing. */
@Injectable()
export class DutyFilings {
  constructor(
    private readonly assessments: AssessmentFiling,
    private readonly reexaminations: ReexaminationFiling,
  ) {}

  /** Keeps still what the filing rests on; begins its unit of work. */
  async hold(duty: Duty): Promise<void> {
    if (duty.kind === 'REEXAMINATION') await this.reexaminations.hold(duty);
  }

  async open(actor: Actor, duty: Duty, { unitId, ...filing }: Filing): Promise<void> {
    if (duty.kind === 'REEXAMINATION') await this.reexaminations.file(actor, duty);
    else await this.assessments.open(actor, duty, unitId, filing);
  }
}
