import { Module, type OnModuleInit } from '@nestjs/common';
import { EnterpriseModule } from '../enterprise/index.js';
import { BanBook } from './ban/ban-book.js';
import { BanWatch } from './ban/ban-watch.js';
import { BanController } from './ban/ban.controller.js';
import { BanService } from './ban/ban.service.js';
import { BannedCandidates } from './candidate/banned-candidates.js';
import { CandidateActions } from './candidate/actions/candidate-actions.service.js';
import { CandidateController } from './candidate/candidate.controller.js';
import { CandidateReader } from './candidate/candidate-reader.js';
import { CandidateService } from './candidate/candidate.service.js';
import { TagBars } from './candidate/tag-bars.js';
import { DecisionCarrier } from './decision/decision-carrier.js';
import { DecisionController } from './decision/decision.controller.js';
import { DecisionExecutor } from './decision/decision.executor.js';
import { DecisionGuards } from './decision/decision.guards.js';
import { DecisionService } from './decision/decision.service.js';
import { EnterpriseCards } from './enterprise-cards.js';
import { LeftWatch } from './membership/left-watch.js';
import { MembershipBook } from './membership/membership-book.js';
import { verifyMembershipFlow } from './membership/membership.flow.js';
import { MembershipService } from './membership/membership.service.js';
import { PoolExpiry } from './membership/pool-expiry.js';
import { PoolJobs } from './membership/pool.jobs.js';
import { Renewals } from './membership/renewals.js';
import { Suspension } from './membership/suspension.js';
import { Departures } from './decision/departures.js';
import { PublicMembersController } from './public/public-members.controller.js';
import { PublicMembers } from './public/public-members.service.js';
import { MembershipReader } from './register/membership-reader.js';
import { MembershipWords } from './register/membership-words.js';
import { RegisterController } from './register/register.controller.js';
import { RegisterService } from './register/register.service.js';
import { ExpiringTitles } from './title/expiry/expiring-titles.js';
import { TitleExpiry } from './title/expiry/title-expiry.js';
import { TitleController } from './title/title.controller.js';
import { TitleService } from './title/title.service.js';
import { TitleWatches } from './title/title-watches.js';

/** 培育库: memberships with their history, titles, candidates and bans. */
@Module({
  imports: [EnterpriseModule],
  controllers: [
    RegisterController,
    DecisionController,
    PublicMembersController,
    TitleController,
    CandidateController,
    BanController,
  ],
  providers: [
    EnterpriseCards,
    ...[MembershipBook, MembershipService, Suspension, PoolExpiry, PoolJobs],
    ...[LeftWatch, Renewals],
    ...[DecisionService, DecisionExecutor, DecisionCarrier, DecisionGuards, Departures],
    ...[RegisterService, MembershipReader, MembershipWords, PublicMembers],
    ...[ExpiringTitles, TitleExpiry],
    ...[TitleService, TitleWatches, CandidateService, CandidateReader, CandidateActions, TagBars],
    ...[BanBook, BanWatch, BanService, BannedCandidates],
  ],
  exports: [
    LeftWatch,
    Renewals,
    Departures,
    BanWatch,
    DecisionCarrier,
    MembershipService,
    TitleService,
    TitleExpiry,
    CandidateService,
    TagBars,
    PoolExpiry,
  ],
})
export class PoolModule implements OnModuleInit {
  /** A flow table with a mistake stops the start. */
  onModuleInit(): void {
    verifyMembershipFlow();
  }
}
