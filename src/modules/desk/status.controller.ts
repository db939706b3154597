import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../core/auth/index.js';
import { StatusView } from './status.dto.js';
import { StatusService } from './status.service.js';

@ApiTags('desk')
@Controller('api/status')
export class StatusController {
  constructor(private readonly status: StatusService) {}

  /** Where the caller's enterprise stands: cases, places in the pool, titles, what has to be done and by when. */
  @Get()
  @Allow('ENTERPRISE')
  show(@CurrentActor() actor: Actor): Promise<StatusView> {
    return this.status.of(actor);
  }
}
