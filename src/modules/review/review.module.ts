import { Global, Module } from '@nestjs/common';
import { Reexaminations } from '../pool/index.js';
import { AssessmentModule } from './assessment/assessment.module.js';
import { CampaignController } from './campaign/campaign.controller.js';
import { CampaignQueries } from './campaign/campaign.queries.js';
import { CampaignService } from './campaign/campaign.service.js';
import { DutyDrafts } from './draft/duty-draft.service.js';
import { DutyCalendar } from './duty-calendar.js';
import { DutyObstacles } from './duty-obstacles.js';
import { DutyController } from './duty.controller.js';
import { DutyOpening } from './duty-opening.js';
import { DutyQueries } from './duty.queries.js';
import { DutyRepository } from './duty.repository.js';
import { DutyService } from './duty.service.js';
import { FiledReexaminations } from './filed-reexaminations.js';
import { FindingModule } from './finding/finding.module.js';
import { MissedDuties } from './missed/missed-duties.js';
import { MissedUpdates } from './missed/missed-updates.js';

/** 年度信息更新与复核: what members owe, when it is due, and filing it. Global, so that the pool can ask before a term expires. */
@Global()
@Module({
  imports: [FindingModule, AssessmentModule],
  controllers: [DutyController, CampaignController],
  providers: [
    DutyCalendar,
    DutyRepository,
    DutyQueries,
    DutyOpening,
    DutyObstacles,
    DutyService,
    DutyDrafts,
    ...[CampaignQueries, CampaignService],
    ...[MissedDuties, MissedUpdates],
    { provide: Reexaminations, useClass: FiledReexaminations },
  ],
  exports: [DutyOpening, Reexaminations, FindingModule, MissedUpdates],
})
export class ReviewModule {}
