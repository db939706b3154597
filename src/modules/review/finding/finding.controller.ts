import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ActionOption } from '../../../core/flow/index.js';
import { ApiPage, type Page } from '../../../core/http/index.js';
import { FINDING_ACTS } from './finding-acts.js';
import { FindingDecisions } from './finding-decisions.service.js';
import {
  DecideFindingDto,
  DismissFindingDto,
  FindingQuery,
  FindingVersionDto,
  FindingView,
  ObjectDto,
} from './finding.dto.js';
import { FindingQueries } from './finding.queries.js';

@ApiTags('findings')
@Controller('api/findings')
export class FindingController {
  constructor(
    private readonly queries: FindingQueries,
    private readonly decisions: FindingDecisions,
  ) {}

  /** What was found about memberships and titles, the newest first: officials those in reach, an enterprise its own. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiPage(FindingView)
  list(@CurrentActor() actor: Actor, @Query() query: FindingQuery): Promise<Page<FindingView>> {
    return this.queries.list(actor, query);
  }

  /** One finding. */
  @Get(':id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FindingView> {
    return this.queries.get(actor, id);
  }

  /** What the caller may do with a finding now, and why not. */
  @Get(':id/actions')
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionOption[]> {
    return this.decisions.actions(actor, id);
  }

  /** The enterprise objects to what is proposed. */
  @Post(':id/object')
  @HttpCode(200)
  @Allow(...FINDING_ACTS.object.allow)
  object(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ObjectDto,
  ): Promise<FindingView> {
    return this.decisions.object(actor, id, body.version, body.text);
  }

  /** The enterprise gives up the time it has to object. */
  @Post(':id/waive')
  @HttpCode(200)
  @Allow(...FINDING_ACTS.waive.allow)
  waive(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: FindingVersionDto,
  ): Promise<FindingView> {
    return this.decisions.waive(actor, id, body.version);
  }

  /** The head of the deciding unit decides as proposed; what follows is carried out at once. */
  @Post(':id/decide')
  @HttpCode(200)
  @Allow(...FINDING_ACTS.decide.allow)
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: DecideFindingDto,
  ): Promise<FindingView> {
    return this.decisions.decide(actor, id, body.version, body);
  }

  /** The head of the deciding unit does not follow the proposal. */
  @Post(':id/dismiss')
  @HttpCode(200)
  @Allow(...FINDING_ACTS.dismiss.allow)
  dismiss(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: DismissFindingDto,
  ): Promise<FindingView> {
    return this.decisions.dismiss(actor, id, body.version, body);
  }
}
