import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ActionOption } from '../../../core/flow/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import {
  CandidateFilter,
  CandidateView,
  EndCandidateDto,
  NewCandidateDto,
  RenewCandidateDto,
} from './candidate.dto.js';
import { CandidateActions } from './actions/candidate-actions.service.js';
import { CANDIDATE_ACTS } from './actions/candidate-acts.js';
import { CandidateReader } from './candidate-reader.js';
import { CandidateService } from './candidate.service.js';

@ApiTags('candidates')
@Controller('api')
export class CandidateController {
  constructor(
    private readonly candidates: CandidateService,
    private readonly reader: CandidateReader,
    private readonly options: CandidateActions,
  ) {}

  /** Candidate tags within the caller's reach, those to be looked at first on top. */
  @Get('candidates')
  @Allow('OFFICIAL')
  @ApiPage(CandidateView)
  list(@CurrentActor() actor: Actor, @Query() filter: CandidateFilter): Promise<Page<CandidateView>> {
    return this.reader.list(actor, filter);
  }

  /** One candidate tag, which its to-do and its notice lead to. */
  @Get('candidates/:id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CandidateView> {
    return this.reader.get(actor, id);
  }

  /** What the caller may do with a candidate tag now, and why not. */
  @Get('candidates/:id/actions')
  @Allow('OFFICIAL')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** The candidate tags of an enterprise with their history. */
  @Get('enterprises/:id/candidates')
  @Allow('OFFICIAL', 'ENTERPRISE')
  ofEnterprise(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CandidateView[]> {
    return this.reader.ofEnterprise(actor, id);
  }

  /** Tags an enterprise as a candidate in the name of the caller's unit. */
  @Post('enterprises/:id/candidates')
  @Allow('OFFICER')
  @Idempotent()
  set(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: NewCandidateDto,
  ): Promise<CandidateView> {
    return this.candidates.set(actor, id, body);
  }

  /** Ends a tag of the caller's unit. */
  @Post('candidates/:id/end')
  @HttpCode(200)
  @Allow(...CANDIDATE_ACTS.end.allow)
  end(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: EndCandidateDto,
  ): Promise<CandidateView> {
    return this.candidates.end(actor, id, body);
  }

  /** Lets a tag of the caller's unit go on, with a new reason and date. */
  @Post('candidates/:id/renew')
  @HttpCode(200)
  @Allow(...CANDIDATE_ACTS.renew.allow)
  renew(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RenewCandidateDto,
  ): Promise<CandidateView> {
    return this.candidates.renew(actor, id, body);
  }
}
