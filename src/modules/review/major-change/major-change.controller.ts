import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ActionOption } from '../../../core/flow/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import { MAJOR_CHANGE_ACTS } from './actions/major-change-acts.js';
import { MajorChangeActions } from './actions/major-change-actions.service.js';
import { MajorChangeConfirmation } from './major-change-confirmation.js';
import {
  ConfirmationView,
  ConfirmMajorChangeDto,
  MajorChangeQuery,
  MajorChangeView,
  NewMajorChangeDto,
  RefuseMajorChangeDto,
  ReportingLimitQuery,
  ReportingLimitView,
  ReportKnownDto,
} from './major-change.dto.js';
import { MajorChangeQueries } from './major-change.queries.js';
import { MajorChangeService } from './major-change.service.js';

@ApiTags('major-changes')
@Controller('api/major-changes')
export class MajorChangeController {
  constructor(
    private readonly queries: MajorChangeQueries,
    private readonly options: MajorChangeActions,
    private readonly changes: MajorChangeService,
    private readonly confirmation: MajorChangeConfirmation,
  ) {}

  /** The enterprise reports a major change, or an officer records one that was learnt of. */
  @Post()
  @Allow('ENTERPRISE', 'OFFICER')
  @Idempotent()
  open(@CurrentActor() actor: Actor, @Body() body: NewMajorChangeDto): Promise<MajorChangeView> {
    return this.changes.open(actor, body);
  }

  /** Major changes by the last day to report them: officials those in reach, an enterprise its own. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiPage(MajorChangeView)
  list(@CurrentActor() actor: Actor, @Query() query: MajorChangeQuery): Promise<Page<MajorChangeView>> {
    return this.queries.list(actor, query);
  }

  /** The last day to report a change that happened on a day. */
  @Get('reporting-limit')
  @Allow('OFFICIAL', 'ENTERPRISE')
  limit(@Query() { eventOn }: ReportingLimitQuery): ReportingLimitView {
    return this.queries.limit(eventOn);
  }

  /** One major change. */
  @Get(':id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MajorChangeView> {
    return this.queries.get(actor, id);
  }

  /** What the caller may do with it now, and why not. */
  @Get(':id/actions')
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** The enterprise reports what came to light otherwise. */
  @Post(':id/report')
  @HttpCode(200)
  @Allow(...MAJOR_CHANGE_ACTS.report.allow)
  report(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ReportKnownDto,
  ): Promise<MajorChangeView> {
    return this.changes.report(actor, id, body);
  }

  /** Confirms it; one by which the enterprise leaves the pool is laid before the head of its highest place. */
  @Post(':id/confirm')
  @HttpCode(200)
  @Allow('HANDLER')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ConfirmMajorChangeDto,
  ): Promise<ConfirmationView> {
    return this.confirmation.confirm(actor, id, body);
  }

  /** Refuses a report, or drops what was recorded by mistake. */
  @Post(':id/refuse')
  @HttpCode(200)
  @Allow(...MAJOR_CHANGE_ACTS.refuse.allow)
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RefuseMajorChangeDto,
  ): Promise<MajorChangeView> {
    return this.changes.refuse(actor, id, body);
  }
}
