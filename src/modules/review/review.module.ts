import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { EnterpriseModule } from '../enterprise/index.js';
import { PoolModule, Reexaminations } from '../pool/index.js';
import { AssessmentModule } from './assessment/assessment.module.js';
import { CampaignController } from './campaign/campaign.controller.js';
import { CampaignQueries } from './campaign/campaign.queries.js';
import { CampaignService } from './campaign/campaign.service.js';
import { ReviewDates } from './dates/review-dates.js';
import { DutyDrafts } from './draft/duty-draft.service.js';
import { DutyCalendar } from './duty-calendar.js';
import { DutyEnding } from './duty-ending.js';
import { DutyFilings } from './duty-filings.js';
import { DutyObstacles } from './duty-obstacles.js';
import { DutyController } from './duty.controller.js';
import { DutyOpening } from './duty-opening.js';
import { DutyQueries } from './duty.queries.js';
import { ReviewDay } from './review-day.js';
import { DutyRepository } from './duty.repository.js';
import { DutyService } from './duty.service.js';
import { FiledReexaminations } from './filed-reexaminations.js';
import { verifyMajorChangeFlow } from './major-change/major-change.flow.js';
import { MAJOR_CHANGE_CONTROLLERS, MAJOR_CHANGE_PROVIDERS } from './major-change/major-change.providers.js';
import { UnreportedChanges } from './major-change/unreported-changes.js';
import { LapsedReturns } from './reexamination/lapsed-returns.js';
import { verifyReexaminationFlows } from './reexamination/reexamination.flow.js';
import {
  REEXAMINATION_CONTROLLERS,
  REEXAMINATION_PROVIDERS,
} from './reexamination/reexamination.providers.js';
import { SiteVisits } from './spot-check/site-visits.js';
import { SpotCheckController } from './spot-check/spot-check.controller.js';
import { SpotCheckQueries } from './spot-check/spot-check.queries.js';
import { SpotCheckService } from './spot-check/spot-check.service.js';
import { FindingModule } from './finding/finding.module.js';
import { ClosedUpdates } from './missed/closed-updates.js';
import { MissedDuties } from './missed/missed-duties.js';
import { MissedUpdates } from './missed/missed-updates.js';

/** 年度信息更新与复核: what members owe, when it is due, and filing it. Global, so that the pool can ask before a term expires. */
@Global()
@Module({
  imports: [EnterpriseModule, PoolModule, FindingModule, AssessmentModule],
  controllers: [
    ...[DutyController, CampaignController],
    ...REEXAMINATION_CONTROLLERS,
    SpotCheckController,
    ...MAJOR_CHANGE_CONTROLLERS,
  ],
  providers: [
    DutyCalendar,
    DutyRepository,
    DutyQueries,
    DutyEnding,
    DutyOpening,
    ReviewDay,
    DutyObstacles,
    DutyFilings,
    DutyService,
    ...REEXAMINATION_PROVIDERS,
    ...MAJOR_CHANGE_PROVIDERS,
    ...[SpotCheckQueries, SpotCheckService, SiteVisits],
    DutyDrafts,
    ...[CampaignQueries, CampaignService],
    ...[MissedDuties, MissedUpdates, ClosedUpdates, ReviewDates],
    { provide: Reexaminations, useClass: FiledReexaminations },
  ],
  exports: [
    ReviewDay,
    Reexaminations,
    FindingModule,
    MissedUpdates,
    LapsedReturns,
    UnreportedChanges,
    ReviewDates,
  ],
})
export class ReviewModule implements OnModuleInit {
  /** A flow table with a mistake stops the start. */
  onModuleInit(): void {
    verifyReexaminationFlows();
    verifyMajorChangeFlow();
  }
}
