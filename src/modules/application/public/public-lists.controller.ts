import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../../core/auth/index.js';
import { ApiPage, FloodLimited, Idempotent, type Page, PageQuery } from '../../../core/http/index.js';
import { FileObjectionDto, ObjectionReceipt } from '../objection/objection.dto.js';
import { ObjectionIntake } from '../objection/objection-intake.service.js';
import { PublicListView } from './public-lists.dto.js';
import { PublicListsService } from './public-lists.service.js';

@ApiTags('public')
@Controller('api/public')
export class PublicListsController {
  constructor(
    private readonly lists: PublicListsService,
    private readonly intake: ObjectionIntake,
  ) {}

  /** 公示名单. */
  @Get('publicities')
  @Public()
  @FloodLimited('publicRead')
  @ApiPage(PublicListView)
  publicities(@Query() page: PageQuery): Promise<Page<PublicListView>> {
    return this.lists.publicities(page);
  }

  /** 公告名单. */
  @Get('announcements')
  @Public()
  @FloodLimited('publicRead')
  @ApiPage(PublicListView)
  announcements(@Query() page: PageQuery): Promise<Page<PublicListView>> {
    return this.lists.announcements(page);
  }

  /** Objects to one enterprise of a running 公示. What comes late or anonymously is kept as a report. */
  @Post('objections')
  @Idempotent()
  @Public()
  @FloodLimited('objection')
  object(@Body() body: FileObjectionDto): Promise<ObjectionReceipt> {
    return this.intake.file(body);
  }
}
