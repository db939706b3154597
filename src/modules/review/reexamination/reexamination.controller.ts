import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ActionOption, ProposalView } from '../../../core/flow/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import { REEXAMINATION_ACTS } from './actions/reexamination-acts.js';
import { ReexaminationActions } from './actions/reexamination-actions.service.js';
import { ReexaminationDecisions } from './reexamination-decisions.js';
import {
  DecideReexaminationDto,
  ReexaminationItem,
  ReexaminationQuery,
  ReexaminationStepDto,
  ReexaminationView,
  ResubmitReexaminationDto,
  ReturnReexaminationDto,
} from './reexamination.dto.js';
import { ReexaminationQueries } from './reexamination.queries.js';
import { ReexaminationService } from './reexamination.service.js';

@ApiTags('reexaminations')
@Controller('api/reexaminations')
export class ReexaminationController {
  constructor(
    private readonly queries: ReexaminationQueries,
    private readonly options: ReexaminationActions,
    private readonly reexaminations: ReexaminationService,
    private readonly decisions: ReexaminationDecisions,
  ) {}

  /** 复核 that were filed, by the last day of the term: officials those in reach, an enterprise its own. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiPage(ReexaminationItem)
  list(@CurrentActor() actor: Actor, @Query() query: ReexaminationQuery): Promise<Page<ReexaminationItem>> {
    return this.queries.list(actor, query);
  }

  /** One 复核 with its form and history. */
  @Get(':id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReexaminationView> {
    return this.queries.get(actor, id);
  }

  /** What the caller may do with it now, and why not. */
  @Get(':id/actions')
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** The county's handler has verified it; where there is no county, the city's. */
  @Post(':id/verify')
  @HttpCode(200)
  @Allow(...REEXAMINATION_ACTS.verify.allow)
  verify(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ReexaminationStepDto,
  ): Promise<ReexaminationView> {
    return this.reexaminations.verify(actor, id, body);
  }

  /** The city's handler has checked it. */
  @Post(':id/check')
  @HttpCode(200)
  @Allow(...REEXAMINATION_ACTS.check.allow)
  check(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ReexaminationStepDto,
  ): Promise<ReexaminationView> {
    return this.reexaminations.check(actor, id, body);
  }

  /** Sends it back to the enterprise, which has five working days to mend what is named. */
  @Post(':id/return')
  @HttpCode(200)
  @Allow(...REEXAMINATION_ACTS.return.allow)
  return(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ReturnReexaminationDto,
  ): Promise<ReexaminationView> {
    return this.reexaminations.return(actor, id, body);
  }

  /** The enterprise hands it in again after a return. */
  @Post(':id/resubmit')
  @HttpCode(200)
  @Allow(...REEXAMINATION_ACTS.resubmit.allow)
  resubmit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ResubmitReexaminationDto,
  ): Promise<ReexaminationView> {
    return this.reexaminations.resubmit(actor, id, body);
  }

  /** Prepares the pass for the head of the membership's unit; approving it renews the membership. */
  @Post(':id/pass')
  @Allow('HANDLER')
  @Idempotent()
  pass(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: DecideReexaminationDto,
  ): Promise<ProposalView> {
    return this.decisions.prepare(actor, id, 'pass', body);
  }

  /** Prepares the fail for the head of the membership's unit; approving it ends the membership (退库). */
  @Post(':id/fail')
  @Allow('HANDLER')
  @Idempotent()
  fail(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: DecideReexaminationDto,
  ): Promise<ProposalView> {
    return this.decisions.prepare(actor, id, 'fail', body);
  }
}
