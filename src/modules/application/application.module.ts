import { Module } from '@nestjs/common';
import { CriteriaModule } from '../criteria/index.js';
import { EnterpriseModule } from '../enterprise/index.js';
import { CaseJudgmentsController } from './judgment/case-judgments.controller.js';
import { CaseJudgments } from './judgment/case-judgments.service.js';
import { PoolModule } from '../pool/index.js';
import { UnitModule } from '../unit/index.js';
import { AnnouncementController } from './announcement/announcement.controller.js';
import { AnnouncementQueries } from './announcement/announcement.queries.js';
import { PoolEntry } from './announcement/pool-entry.js';
import { AnnouncementService } from './announcement/announcement.service.js';
import { CaseCandidates } from './candidates/case-candidates.js';
import { CaseActionsService } from './case/case-actions.service.js';
import { CaseAdmission } from './case/case-admission.js';
import { CaseActService } from './case/case-act.service.js';
import { CaseController } from './case/case.controller.js';
import { CaseDisclosure } from './case/case-disclosure.js';
import { CaseEditService } from './case/case-edit.service.js';
import { CasePrefill } from './case/case-prefill.js';
import { CaseQueries } from './case/case.queries.js';
import { CaseRepository } from './case/case.repository.js';
import { CaseEditable } from './case/case-editable.js';
import { CaseStartService } from './case/case-start.service.js';
import { CaseHistory } from './case/view/case-history.js';
import { CaseViews } from './case/view/case-views.js';
import { BannedCases } from './deadline/banned-cases.js';
import { CaseDates } from './deadline/case-dates.js';
import { CaseDeadlines } from './deadline/case-deadlines.js';
import { DeadlineJobs } from './deadline/deadline-jobs.js';
import { OfficerDrafts } from './deadline/officer-drafts.js';
import { ReturnDates } from './deadline/return-dates.js';
import { CaseEffects } from './flow/case-effects.js';
import { CaseFollowUps } from './flow/case-follow-ups.js';
import { CaseGuards } from './flow/case-guards.js';
import { CaseRunner } from './flow/case-runner.js';
import { ClosingRounds } from './list/closing/closing-rounds.js';
import { ListClosing } from './list/closing/list-closing.js';
import { ListWatch } from './list/closing/list-watch.js';
import { ListActions } from './list/actions/list-actions.service.js';
import { ListController } from './list/list.controller.js';
import { ListPlacing } from './list/list-placing.js';
import { ListQuota } from './list/list-quota.js';
import { ListQueries } from './list/list.queries.js';
import { ListRecall } from './list/list-recall.service.js';
import { ListRepository } from './list/list.repository.js';
import { ListSupplementService } from './list/list-supplement.service.js';
import { ListService } from './list/list.service.js';
import { ObjectionActions } from './objection/actions/objection-actions.service.js';
import { ObjectionActs } from './objection/objection-acts.js';
import { ObjectionVerification } from './objection/objection-verification.js';
import { ObjectionController } from './objection/objection.controller.js';
import { ObjectionDates } from './objection/objection-dates.js';
import { ObjectionIntake } from './objection/objection-intake.service.js';
import { ObjectionQueries } from './objection/objection.queries.js';
import { ObjectionService } from './objection/objection.service.js';
import { OpeningController } from './opening/opening.controller.js';
import { OpeningService } from './opening/opening.service.js';
import { CasePathController } from './path/case-path.controller.js';
import { CasePathService } from './path/case-path.service.js';
import { PaperCases } from './papers/paper-cases.js';
import { PublicListsController } from './public/public-lists.controller.js';
import { PublicListsService } from './public/public-lists.service.js';
import { PublicityActions } from './publicity/actions/publicity-actions.service.js';
import { PublicityController } from './publicity/publicity.controller.js';
import { PublicityQueries } from './publicity/publicity.queries.js';
import { PublicityDates } from './publicity/publicity-dates.js';
import { PublicityRecall } from './publicity/publicity-recall.js';
import { PublicityService } from './publicity/publicity.service.js';
import { RoundModule } from './round/round.module.js';

const CASES = [
  CaseRepository,
  CasePrefill,
  CaseDisclosure,
  CaseEditable,
  CaseViews,
  CaseHistory,
  CaseQueries,
  CaseAdmission,
  CaseStartService,
  CaseEditService,
  CaseActService,
  CaseActionsService,
  CaseCandidates,
  PaperCases,
  CasePathService,
  OpeningService,
];
const FLOW = [CaseRunner, CaseGuards, CaseEffects, CaseFollowUps];
const LISTS = [
  ListRepository,
  ListQueries,
  ListPlacing,
  ListQuota,
  ListService,
  ListSupplementService,
  ListRecall,
  ListActions,
  ...[ListWatch, ClosingRounds, ListClosing],
];
const OBJECTIONS = [
  ObjectionIntake,
  ObjectionActs,
  ObjectionVerification,
  ObjectionQueries,
  ObjectionService,
  ObjectionActions,
];
const PUBLICITY = [
  PublicityService,
  PublicityRecall,
  PublicityQueries,
  PublicityActions,
  ...OBJECTIONS,
  AnnouncementService,
  PoolEntry,
  AnnouncementQueries,
  PublicListsService,
];

const DATES = [CaseDates, ReturnDates, PublicityDates, ObjectionDates];

/** 申报与推荐: rounds, cases, ranked lists, publicity, objections and announcements. */
@Module({
  imports: [UnitModule, EnterpriseModule, PoolModule, CriteriaModule, RoundModule],
  controllers: [
    CaseController,
    CasePathController,
    CaseJudgmentsController,
    OpeningController,
    ListController,
    PublicityController,
    ObjectionController,
    AnnouncementController,
    PublicListsController,
  ],
  providers: [
    ...CASES,
    ...FLOW,
    ...LISTS,
    ...PUBLICITY,
    CaseJudgments,
    ...[CaseDeadlines, DeadlineJobs],
    BannedCases,
    OfficerDrafts,
    ...DATES,
  ],
  exports: [RoundModule, CaseQueries, CaseDeadlines, ListClosing, ...DATES],
})
export class ApplicationModule {}
