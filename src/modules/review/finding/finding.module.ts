import { Module } from '@nestjs/common';
import { PoolModule } from '../../pool/index.js';
import { UnitModule } from '../../unit/index.js';
import { FindingConsequences } from './finding-consequences.js';
import { FindingController } from './finding.controller.js';
import { FindingDecisions } from './finding-decisions.service.js';
import { FindingNotices } from './words/finding-notices.js';
import { FindingQueries } from './finding.queries.js';
import { FindingSubjects } from './finding-subjects.js';
import { Findings } from './findings.js';
import { ReexaminationBars } from './bars/reexamination-bars.js';

/** What was found about members and titles: proposed, objected to, decided. */
@Module({
  imports: [PoolModule, UnitModule],
  controllers: [FindingController],
  providers: [
    Findings,
    FindingSubjects,
    FindingQueries,
    FindingDecisions,
    FindingConsequences,
    FindingNotices,
    ReexaminationBars,
  ],
  exports: [Findings, FindingSubjects, FindingConsequences, ReexaminationBars],
})
export class FindingModule {}
