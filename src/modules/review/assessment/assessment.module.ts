import { Module, type OnModuleInit } from '@nestjs/common';
import { FindingModule } from '../finding/finding.module.js';
import { YearlyReader } from '../yearly/yearly-reader.js';
import { AssessmentController } from './assessment.controller.js';
import { AssessmentFiling } from './assessment-filing.js';
import { AssessmentPublication } from './assessment-publication.service.js';
import { AssessmentQueries } from './assessment.queries.js';
import { AssessmentService } from './assessment.service.js';
import { AssessmentTodos } from './assessment-todos.js';
import { AssessmentViews } from './assessment-views.js';
import { AssessmentRunner } from './flow/assessment-runner.js';
import { verifyAssessmentFlow } from './flow/assessment.flow.js';

/** 年度评价: verified, checked, graded and published, tier by tier. */
@Module({
  imports: [FindingModule],
  controllers: [AssessmentController],
  providers: [
    YearlyReader,
    AssessmentFiling,
    AssessmentQueries,
    AssessmentViews,
    AssessmentRunner,
    AssessmentTodos,
    AssessmentService,
    AssessmentPublication,
  ],
  exports: [AssessmentFiling, YearlyReader],
})
export class AssessmentModule implements OnModuleInit {
  /** A flow table with a mistake stops the start. */
  onModuleInit(): void {
    verifyAssessmentFlow();
  }
}
