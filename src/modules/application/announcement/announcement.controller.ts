import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ProposalView } from '../../../core/flow/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import { AnnouncementCandidate, CandidatesQuery } from '../candidates/case-candidate.dto.js';
import { PaperQuery } from '../papers/paper-case.dto.js';
import { PREPARE_ANNOUNCEMENT } from './announcement-acts.js';
import { AnnounceDto, AnnouncementDetail, AnnouncementView } from './announcement.dto.js';
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
  @Allow(...PREPARE_ANNOUNCEMENT.allow)
  prepare(@CurrentActor() actor: Actor, @Body() body: AnnounceDto): Promise<ProposalView> {
    return this.announcements.prepare(actor, body);
  }

  /** Announcements in reach, the newest first. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(AnnouncementView)
  list(@CurrentActor() actor: Actor, @Query() query: PaperQuery): Promise<Page<AnnouncementView>> {
    return this.queries.list(actor, query);
  }

  /** Cases of a round of the caller's unit that stand before their entry: whether each may be announced, and why not. */
  @Get('candidates')
  @Allow('OFFICIAL')
  @ApiOkResponse({ type: [AnnouncementCandidate] })
  candidates(
    @CurrentActor() actor: Actor,
    @Query() { roundId }: CandidatesQuery,
  ): Promise<AnnouncementCandidate[]> {
    return this.announcements.candidates(actor, roundId);
  }

  /** One announcement with the cases it names. */
  @Get(':id')
  @Allow('OFFICIAL')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AnnouncementDetail> {
    return this.queries.get(actor, id);
  }
}
