import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ProposalView } from '../../../core/flow/index.js';
import { ApiPage, Idempotent, type Page, PageQuery } from '../../../core/http/index.js';
import { AnnounceDto, AnnouncementView } from './announcement.dto.js';
import { AnnouncementQueries } from './announcement.queries.js';
import { AnnouncementService } from './announcement.service.js';

@ApiTags('announcements')
@Controller('api/announcements')
export class AnnouncementController {
  constructor(
    private readonly announcements: AnnouncementService,
    private readonly queries: AnnouncementQueries,
  ) {}

  /** Prepares a 公告 of the caller's own pool; the head's approval takes the cases in. */
  @Post()
  @Idempotent()
  @Allow('HANDLER')
  prepare(@CurrentActor() actor: Actor, @Body() body: AnnounceDto): Promise<ProposalView> {
    return this.announcements.prepare(actor, body);
  }

  /** Announcements in reach, the newest first. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(AnnouncementView)
  list(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<AnnouncementView>> {
    return this.queries.list(actor, page);
  }
}
