import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../auth/index.js';
import { ApiPage, type Page } from '../http/index.js';
import { ActionOption } from './actions/action-option.dto.js';
import { ProposalActions } from './proposal-actions.js';
import { PROPOSAL_ACTS } from './proposal-acts.js';
import { ApproveProposalDto, DeclineProposalDto, ProposalQuery, ProposalView } from './proposal.dto.js';
import { ProposalQueries } from './proposal.queries.js';
import { Proposals } from './proposals.js';

@ApiTags('proposals')
@Controller('api/proposals')
export class ProposalController {
  constructor(
    private readonly proposals: Proposals,
    private readonly queries: ProposalQueries,
    private readonly options: ProposalActions,
  ) {}

  /** What waits for the head of the caller's unit, or was decided there; oldest first. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(ProposalView)
  list(@CurrentActor() actor: Actor, @Query() query: ProposalQuery): Promise<Page<ProposalView>> {
    return this.queries.list(actor, query);
  }

  /** One proposal of the caller's unit. */
  @Get(':id')
  @Allow('OFFICIAL')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ProposalView> {
    return this.queries.get(actor, id);
  }

  /** What the caller may do with a proposal now, and why not. */
  @Get(':id/actions')
  @Allow('OFFICIAL')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** Decides it as prepared; the act is carried out at once. */
  @Post(':id/approve')
  @HttpCode(200)
  @Allow(...PROPOSAL_ACTS.approve.allow)
  approve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ApproveProposalDto,
  ): Promise<ProposalView> {
    return this.proposals.approve(actor, id, body.version);
  }

  /** Sends it back to the handler; nothing else changes. */
  @Post(':id/decline')
  @HttpCode(200)
  @Allow(...PROPOSAL_ACTS.decline.allow)
  decline(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: DeclineProposalDto,
  ): Promise<ProposalView> {
    return this.proposals.decline(actor, id, body.version, body.note);
  }
}
