import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../../core/auth/index.js';
import { ApiPage, type Page } from '../../../../core/http/index.js';
import { AnswerWarningDto, SuccessorWarningQuery, SuccessorWarningView } from './successor-warning.dto.js';
import { SuccessorWarnings } from './successor-warnings.js';

@ApiTags('major-changes')
@Controller('api/successor-warnings')
export class SuccessorWarningController {
  constructor(private readonly warnings: SuccessorWarnings) {}

  /** Bans of absorbed enterprises that stand as warnings about their successors, newest first. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(SuccessorWarningView)
  list(
    @CurrentActor() actor: Actor,
    @Query() query: SuccessorWarningQuery,
  ): Promise<Page<SuccessorWarningView>> {
    return this.warnings.list(actor, query);
  }

  /** Says what was found out about a successor; the answer is kept. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allow('HANDLER')
  answer(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: AnswerWarningDto,
  ): Promise<SuccessorWarningView> {
    return this.warnings.answer(actor, id, body);
  }
}
