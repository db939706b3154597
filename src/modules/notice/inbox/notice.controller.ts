import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Page, preferredLanguage } from '../../../core/http/index.js';
import { InboxService } from './inbox.service.js';
import { NoticeIdsDto, NoticeQuery, NoticeView, UnreadCountView } from './notice.dto.js';

@ApiTags('notices')
@Controller('api/notices')
export class NoticeController {
  constructor(private readonly inbox: InboxService) {}

  /** The caller's messages, newest first. */
  @Get()
  @Allow('SIGNED_IN')
  @ApiPage(NoticeView)
  list(
    @CurrentActor() actor: Actor,
    @Query() query: NoticeQuery,
    @Headers('accept-language') language?: string,
  ): Promise<Page<NoticeView>> {
    return this.inbox.list(actor, query, preferredLanguage(language));
  }

  /** How many messages the caller has not read. */
  @Get('unread-count')
  @Allow('SIGNED_IN')
  unreadCount(@CurrentActor() actor: Actor): Promise<UnreadCountView> {
    return this.inbox.unreadCount(actor);
  }

  /** Marks several messages of the caller read. */
  @Post('read')
  @HttpCode(200)
  @Allow('SIGNED_IN')
  readMany(@CurrentActor() actor: Actor, @Body() body: NoticeIdsDto): Promise<UnreadCountView> {
    return this.inbox.markRead(actor, body.ids);
  }

  /** Marks one message of the caller read. */
  @Post(':id/read')
  @HttpCode(200)
  @Allow('SIGNED_IN')
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<UnreadCountView> {
    return this.inbox.markRead(actor, [id]);
  }
}
