import { Module } from '@nestjs/common';
import { EnterpriseModule } from '../enterprise/index.js';
import { PoolModule } from '../pool/index.js';
import { CriteriaJobs } from './criteria.jobs.js';
import { ImpactController } from './impact/impact.controller.js';
import { ImpactList } from './impact/impact-list.js';
import { ImpactReader } from './impact/impact-reader.js';
import { ImpactRepository } from './impact/impact.repository.js';
import { ImpactService } from './impact/impact.service.js';
import { ImpactWorker } from './impact/impact-worker.js';
import { BannedSuggestions } from './suggestion/banned-suggestions.js';
import { Suggester } from './suggestion/suggester.js';
import { SuggestionController } from './suggestion/suggestion.controller.js';
import { SuggestionReader } from './suggestion/suggestion-reader.js';
import { SuggestionRepository } from './suggestion/suggestion.repository.js';
import { SuggestionService } from './suggestion/suggestion.service.js';
import { FactQueries } from './facts/fact.queries.js';
import { FactReader } from './facts/fact-reader.js';
import { CaseJudge } from './judgment/case-judge.js';
import { JudgmentBook } from './judgment/judgment-book.js';
import { JudgmentController } from './judgment/judgment.controller.js';
import { Verification } from './judgment/verification.js';
import { Judges } from './judgment/judges.js';
import { RuleBook } from './rule-sets/rule-book.js';
import { RuleSetController } from './rule-sets/rule-set.controller.js';
import { RuleSetReader } from './rule-sets/rule-set-reader.js';
import { SelfCheckController } from './self-check/self-check.controller.js';
import { SelfCheckService } from './self-check/self-check.service.js';

/** 认定标准: versioned rule sets, judgments, gaps, suggested tags and the impact of drafts. */
@Module({
  imports: [EnterpriseModule, PoolModule],
  controllers: [
    RuleSetController,
    JudgmentController,
    SelfCheckController,
    SuggestionController,
    ImpactController,
  ],
  providers: [
    ...[RuleBook, RuleSetReader],
    ...[FactQueries, FactReader],
    ...[Judges, JudgmentBook, CaseJudge, SelfCheckService, Verification],
    CriteriaJobs,
    ...[SuggestionRepository, Suggester, BannedSuggestions, SuggestionReader, SuggestionService],
    ...[ImpactRepository, ImpactReader, ImpactWorker, ImpactService, ImpactList],
  ],
  exports: [CaseJudge],
})
export class CriteriaModule {}
