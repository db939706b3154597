import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { SnoozeDto, SnoozeView } from './snooze.dto.js';
import { SnoozeService } from './snooze.service.js';

@ApiTags('desk')
@Controller('api/todo')
export class SnoozeController {
  constructor(private readonly snoozes: SnoozeService) {}

  /** Puts the reminders of a to-do of the caller's post off, with a reason; its last day stays. */
  @Post(':id/snooze')
  @HttpCode(200)
  @Allow('OFFICER', 'ENTERPRISE')
  snooze(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SnoozeDto,
  ): Promise<SnoozeView> {
    return this.snoozes.snooze(actor, id, body);
  }
}
