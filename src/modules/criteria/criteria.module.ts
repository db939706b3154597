import { Module } from '@nestjs/common';
import { EnterpriseModule } from '../enterprise/index.js';
import { PoolModule } from '../pool/index.js';
import { FactQueries } from './facts/fact.queries.js';
import { FactReader } from './facts/fact-reader.js';
import { CaseJudge } from './judgment/case-judge.js';
import { JudgmentBook } from './judgment/judgment-book.js';
import { JudgmentController } from './judgment/judgment.controller.js';
import { Judges } from './judgment/judges.js';
import { RuleBook } from './rule-sets/rule-book.js';
import { RuleSetController } from './rule-sets/rule-set.controller.js';
import { RuleSetReader } from './rule-sets/rule-set-reader.js';
import { SelfCheckController } from './self-check/self-check.controller.js';
import { SelfCheckService } from './self-check/self-check.service.js';

/** 认定标准: versioned rule sets, judgments, gaps, suggested tags and the impact of drafts. */
@Module({
  imports: [EnterpriseModule, PoolModule],
  controllers: [RuleSetController, JudgmentController, SelfCheckController],
  providers: [
    ...[RuleBook, RuleSetReader],
    ...[FactQueries, FactReader],
    ...[Judges, JudgmentBook, CaseJudge, SelfCheckService],
  ],
  exports: [CaseJudge],
})
export class CriteriaModule {}
