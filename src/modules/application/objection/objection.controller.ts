import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ActionOption } from '../../../core/flow/index.js';
import { ApiPage, type Page } from '../../../core/http/index.js';
import {
  AcceptObjectionDto,
  NoteReportDto,
  ObjectionActView,
  ObjectionItem,
  ObjectionQuery,
  ObjectionView,
  RefuseObjectionDto,
  SettleObjectionDto,
} from './objection.dto.js';
import { ObjectionActions } from './actions/objection-actions.service.js';
import { OBJECTION_ACTS } from './actions/objection-act-table.js';
import { ObjectionQueries } from './objection.queries.js';
import { ObjectionService } from './objection.service.js';
import { objectionView } from './objection.view.js';

@ApiTags('objections')
@Controller('api/objections')
export class ObjectionController {
  constructor(
    private readonly objections: ObjectionService,
    private readonly queries: ObjectionQueries,
    private readonly options: ObjectionActions,
  ) {}

  /** Objections and reports to publicities of the caller's unit. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(ObjectionItem)
  list(@CurrentActor() actor: Actor, @Query() query: ObjectionQuery): Promise<Page<ObjectionItem>> {
    return this.queries.list(actor, query);
  }

  /** One objection or report to a publicity of the caller's unit. */
  @Get(':id')
  @Allow('OFFICIAL')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ObjectionItem> {
    return this.queries.get(actor, id);
  }

  /** What the caller may do with an objection or report now, and why not. */
  @Get(':id/actions')
  @Allow('OFFICIAL')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** Every act on an objection or report. */
  @Get(':id/history')
  @Allow('OFFICIAL')
  @ApiOkResponse({ type: [ObjectionActView] })
  history(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ObjectionActView[]> {
    return this.queries.history(actor, id);
  }

  /** Takes an objection up: from now on the limit for its verification runs. */
  @Post(':id/accept')
  @HttpCode(200)
  @Allow(...OBJECTION_ACTS.accept.allow)
  async accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AcceptObjectionDto,
  ): Promise<ObjectionView> {
    return objectionView(await this.objections.accept(actor, id, body));
  }

  /** Does not take an objection up; the case goes on unless another one is open. */
  @Post(':id/refuse')
  @HttpCode(200)
  @Allow(...OBJECTION_ACTS.refuse.allow)
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RefuseObjectionDto,
  ): Promise<ObjectionView> {
    return objectionView(await this.objections.refuse(actor, id, body));
  }

  /** Settles an accepted objection; the case goes on unless it is upheld or another one is open. */
  @Post(':id/settle')
  @HttpCode(200)
  @Allow(...OBJECTION_ACTS.settle.allow)
  async settle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SettleObjectionDto,
  ): Promise<ObjectionView> {
    return objectionView(await this.objections.settle(actor, id, body));
  }

  /** Puts a report on file with an internal opinion, which ends its to-do; no case is touched. */
  @Post(':id/note')
  @HttpCode(200)
  @Allow(...OBJECTION_ACTS.note.allow)
  async note(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NoteReportDto,
  ): Promise<ObjectionView> {
    return objectionView(await this.objections.note(actor, id, body));
  }
}
