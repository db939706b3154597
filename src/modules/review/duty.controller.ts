import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../core/auth/index.js';
import { ApiPage, Page } from '../../core/http/index.js';
import { DutyActionView, DutyQuery, DutyView, FileDutyDto } from './duty.dto.js';
import { DutyQueries } from './duty.queries.js';
import { DraftQuery, DutyDraftView } from './draft/duty-draft.dto.js';
import { DutyDrafts } from './draft/duty-draft.service.js';
import { DutyService } from './duty.service.js';

@ApiTags('duties')
@Controller('api/duties')
export class DutyController {
  constructor(
    private readonly queries: DutyQueries,
    private readonly duties: DutyService,
    private readonly drafts: DutyDrafts,
  ) {}

  /** Yearly updates and 复核, by due date: officials those in reach, an enterprise its own. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiPage(DutyView)
  list(@CurrentActor() actor: Actor, @Query() query: DutyQuery): Promise<Page<DutyView>> {
    return this.queries.list(actor, query);
  }

  /** One duty. */
  @Get(':id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DutyView> {
    return this.queries.get(actor, id);
  }

  /** A yearly update as it stands: this year's values beside last year's, what changed, is missing or unusual. */
  @Get(':id/draft')
  @Allow('OFFICIAL', 'ENTERPRISE')
  draft(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: DraftQuery,
  ): Promise<DutyDraftView> {
    return this.drafts.get(actor, id, query);
  }

  /** What the caller may do with it, and why not. */
  @Get(':id/actions')
  @Allow('OFFICIAL', 'ENTERPRISE')
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DutyActionView[]> {
    return this.duties.actions(actor, id);
  }

  /** The enterprise files its yearly update or declares its 复核. */
  @Post(':id/file')
  @HttpCode(200)
  @Allow('ENTERPRISE')
  file(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: FileDutyDto): Promise<DutyView> {
    return this.duties.file(actor, id, body);
  }
}
