import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Page } from '../../../core/http/index.js';
import { ReminderQuery, ReminderView } from './reminder.dto.js';
import { ReminderQueries } from './reminder.queries.js';

@ApiTags('reminders')
@Controller('api/reminders')
export class ReminderController {
  constructor(private readonly reminders: ReminderQueries) {}

  /** Which reminders of a subject went out, when and to how many people, latest first. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(ReminderView)
  list(@CurrentActor() actor: Actor, @Query() query: ReminderQuery): Promise<Page<ReminderView>> {
    return this.reminders.list(actor, query);
  }
}
