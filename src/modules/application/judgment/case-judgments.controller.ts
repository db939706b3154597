import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { CaseJudgmentsView } from '../../criteria/index.js';
import { CaseJudgments } from './case-judgments.service.js';

@ApiTags('applications')
@Controller('api/applications/:id/judgments')
export class CaseJudgmentsController {
  constructor(private readonly judgments: CaseJudgments) {}

  /** What the criteria of its track and of the titles it aims at say of a case: as handed in, and as of now. */
  @Get()
  @Allow('ENTERPRISE', 'OFFICIAL')
  beside(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CaseJudgmentsView> {
    return this.judgments.beside(actor, id);
  }
}
