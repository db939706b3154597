import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ActionOption, ProposalView } from '../../../core/flow/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import { CandidatesQuery, CaseCandidate } from '../candidates/case-candidate.dto.js';
import { PublicityActions } from './actions/publicity-actions.service.js';
import { PREPARE_PUBLICITY, PUBLICITY_ACTS } from './actions/publicity-acts.js';
import { PaperQuery } from '../papers/paper-case.dto.js';
import {
  PublicityDetail,
  PublicityView,
  PublicityWindowQuery,
  PublicityWindowView,
  RecallPublicityDto,
  StartPublicityDto,
} from './publicity.dto.js';
import { PublicityQueries } from './publicity.queries.js';
import { PublicityRecall } from './publicity-recall.js';
import { PublicityService } from './publicity.service.js';

@ApiTags('publicities')
@Controller('api/publicities')
export class PublicityController {
  constructor(
    private readonly publicities: PublicityService,
    private readonly recalls: PublicityRecall,
    private readonly queries: PublicityQueries,
    private readonly options: PublicityActions,
  ) {}

  /** Prepares a 公示 of cases; the head starts it by approving the proposal. */
  @Post()
  @Idempotent()
  @Allow(...PREPARE_PUBLICITY.allow)
  prepare(@CurrentActor() actor: Actor, @Body() body: StartPublicityDto): Promise<ProposalView> {
    return this.publicities.prepare(actor, body);
  }

  /** Publicities in reach, the newest first. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(PublicityView)
  list(@CurrentActor() actor: Actor, @Query() query: PaperQuery): Promise<Page<PublicityView>> {
    return this.queries.list(actor, query);
  }

  /** Cases of a round that stand before a 公示 of the caller's unit: whether each may be put into one, and why not. */
  @Get('candidates')
  @Allow('OFFICIAL')
  @ApiOkResponse({ type: [CaseCandidate] })
  candidates(@CurrentActor() actor: Actor, @Query() { roundId }: CandidatesQuery): Promise<CaseCandidate[]> {
    return this.publicities.candidates(actor, roundId);
  }

  /** How long a 公示 of the caller's unit in a round would take from its first day. */
  @Get('window')
  @Allow('OFFICIAL')
  window(
    @CurrentActor() actor: Actor,
    @Query() { roundId, startsOn }: PublicityWindowQuery,
  ): Promise<PublicityWindowView> {
    return this.publicities.window(actor, roundId, startsOn);
  }

  /** One publicity with the cases it names. */
  @Get(':id')
  @Allow('OFFICIAL')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PublicityDetail> {
    return this.queries.get(actor, id);
  }

  /** What the caller may do with a publicity now, and why not. */
  @Get(':id/actions')
  @Allow('OFFICIAL')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** Takes a 公示 back as a whole before its first day; its cases may be published anew. */
  @Post(':id/recall')
  @HttpCode(200)
  @Allow(...PUBLICITY_ACTS.recall.allow)
  async recall(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecallPublicityDto,
  ): Promise<PublicityView> {
    await this.recalls.recall(actor, id, body);
    return this.queries.get(actor, id);
  }
}
