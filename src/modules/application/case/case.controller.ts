import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import { CaseActionName } from './case-action.pipe.js';
import { CaseActionsService } from './case-actions.service.js';
import { CaseActService } from './case-act.service.js';
import { CaseEditService } from './case-edit.service.js';
import { CaseQueries } from './case.queries.js';
import { EDITORS } from './case-editable.js';
import { CaseStartService } from './case-start.service.js';
import { ActDto, ActResultView, CaseQuery, EditCaseDto, StartCaseDto } from './case.dto.js';
import { ActionView, CaseItem, CaseView, HistoryLine } from './case-view.dto.js';
import { CaseViews } from './view/case-views.js';
import type { CaseAction } from '../flow/case-words.js';

@ApiTags('applications')
@Controller('api/applications')
export class CaseController {
  constructor(
    private readonly starts: CaseStartService,
    private readonly edits: CaseEditService,
    private readonly acts: CaseActService,
    private readonly queries: CaseQueries,
    private readonly views: CaseViews,
    private readonly possible: CaseActionsService,
  ) {}

  /** Cases in reach, the newest first. */
  @Get()
  @Allow('ENTERPRISE', 'OFFICIAL')
  @ApiPage(CaseItem)
  list(@CurrentActor() actor: Actor, @Query() query: CaseQuery): Promise<Page<CaseItem>> {
    return this.queries.list(actor, query);
  }

  /** Opens a case: an enterprise for itself, a county or city handler for an enterprise of its area. */
  @Post()
  @Idempotent()
  @Allow('ENTERPRISE', 'COUNTY.HANDLER', 'CITY.HANDLER')
  async start(@CurrentActor() actor: Actor, @Body() body: StartCaseDto): Promise<CaseItem> {
    return this.views.item(actor, await this.starts.start(actor, body));
  }

  /** One case: where it stands, its content, what is missing and what comes next. */
  @Get(':id')
  @Allow('ENTERPRISE', 'OFFICIAL')
  view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CaseView> {
    return this.queries.view(actor, id);
  }

  /** Changes the content while it may be changed; answers with the case as it is now. */
  @Patch(':id/content')
  @Allow(...EDITORS)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EditCaseDto,
  ): Promise<CaseView> {
    return this.views.view(actor, await this.edits.edit(actor, id, body));
  }

  /** Every act on the case. */
  @Get(':id/history')
  @Allow('ENTERPRISE', 'OFFICIAL')
  @ApiOkResponse({ type: [HistoryLine] })
  history(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryLine[]> {
    return this.queries.history(actor, id);
  }

  /** What the caller may do now, and why not. */
  @Get(':id/actions')
  @Allow('ENTERPRISE', 'OFFICIAL')
  @ApiOkResponse({ type: [ActionView] })
  actions(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ActionView[]> {
    return this.possible.actions(actor, id);
  }

  /** Does one action; where the head decides, a handler prepares it and the answer names the proposal. */
  @Post(':id/actions/:action')
  @HttpCode(200)
  @Idempotent()
  @Allow('ENTERPRISE', 'OFFICER')
  async act(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action', CaseActionName) action: CaseAction,
    @Body() body: ActDto,
  ): Promise<ActResultView> {
    const { application, proposal } = await this.acts.act(actor, id, action, body);
    return { application: await this.views.item(actor, application), proposalId: proposal?.id ?? null };
  }
}
