import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, type Page } from '../../../core/http/index.js';
import { BanFilter, BanView } from './ban.dto.js';
import { BanService } from './ban.service.js';

@ApiTags('bans')
@Controller('api/bans')
export class BanController {
  constructor(private readonly bans: BanService) {}

  /** Bans within reach, or those of one credit code. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(BanView)
  list(@CurrentActor() actor: Actor, @Query() filter: BanFilter): Promise<Page<BanView>> {
    return this.bans.list(actor, filter);
  }
}
