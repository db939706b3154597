import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ActionOption, ProposalView } from '../../../core/flow/index.js';
import { Idempotent, LargeBody } from '../../../core/http/index.js';
import { ArrangeListDto, LIST_BODY_KIB, ListView, RecallListDto, SendListDto } from './list.dto.js';
import { ListActions } from './actions/list-actions.service.js';
import { LIST_ACTS } from './actions/list-acts.js';
import { ListQueries } from './list.queries.js';
import { ListRecall } from './list-recall.service.js';
import { ListSupplementService } from './list-supplement.service.js';
import { ListService } from './list.service.js';

@ApiTags('lists')
@Controller('api')
export class ListController {
  constructor(
    private readonly lists: ListService,
    private readonly supplements: ListSupplementService,
    private readonly recalls: ListRecall,
    private readonly queries: ListQueries,
    private readonly options: ListActions,
  ) {}

  /** The lists of a round: a city its own, the province those sent to it. */
  @Get('rounds/:roundId/lists')
  @Allow('PROVINCE.HANDLER', 'PROVINCE.HEAD', 'PROVINCE.VIEWER', 'CITY.HANDLER', 'CITY.HEAD', 'CITY.VIEWER')
  @ApiOkResponse({ type: [ListView] })
  ofRound(
    @CurrentActor() actor: Actor,
    @Param('roundId', ParseUUIDPipe) roundId: string,
  ): Promise<ListView[]> {
    return this.queries.ofRound(actor, roundId);
  }

  /** The live list of the caller's city, opened when there is none. */
  @Post('rounds/:roundId/lists')
  @HttpCode(200)
  @Idempotent()
  @Allow('CITY.HANDLER')
  async open(
    @CurrentActor() actor: Actor,
    @Param('roundId', ParseUUIDPipe) roundId: string,
  ): Promise<ListView> {
    return this.queries.view(await this.lists.open(actor, roundId));
  }

  /** One list: its cases by part and rank, and those that stand in no part yet. */
  @Get('lists/:id')
  @Allow('PROVINCE.HANDLER', 'PROVINCE.HEAD', 'PROVINCE.VIEWER', 'CITY.HANDLER', 'CITY.HEAD', 'CITY.VIEWER')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ListView> {
    return this.queries.get(actor, id);
  }

  /** What the caller may do with a list now, and why not. */
  @Get('lists/:id/actions')
  @Allow('PROVINCE.HANDLER', 'PROVINCE.HEAD', 'PROVINCE.VIEWER', 'CITY.HANDLER', 'CITY.HEAD', 'CITY.VIEWER')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** Puts the whole list as given. */
  @Put('lists/:id')
  @LargeBody(LIST_BODY_KIB)
  @Allow(...LIST_ACTS.arrange.allow)
  async arrange(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ArrangeListDto,
  ): Promise<ListView> {
    return this.queries.view(await this.lists.arrange(actor, id, body));
  }

  /** Prepares the sending; the head decides it as a proposal. */
  @Post('lists/:id/send')
  @Idempotent()
  @Allow(...LIST_ACTS.send.allow)
  send(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SendListDto,
  ): Promise<ProposalView> {
    return this.lists.prepareSending(actor, id, body);
  }

  /** Prepares that the first of the reserve fills a slot freed since the list was sent; the head decides. */
  @Post('lists/:id/supplement')
  @Idempotent()
  @Allow(...LIST_ACTS.supplement.allow)
  supplement(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SendListDto,
  ): Promise<ProposalView> {
    return this.supplements.prepare(actor, id, body);
  }

  /** Takes a sent list back as a whole and opens the next version. */
  @Post('lists/:id/recall')
  @HttpCode(200)
  @Allow(...LIST_ACTS.recall.allow)
  async recall(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecallListDto,
  ): Promise<ListView> {
    return this.queries.view(await this.recalls.recall(actor, id, body));
  }
}
