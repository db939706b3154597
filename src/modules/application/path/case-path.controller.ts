import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { CasePathView } from './case-path.dto.js';
import { CasePathService } from './case-path.service.js';

@ApiTags('applications')
@Controller('api/applications')
export class CasePathController {
  constructor(private readonly paths: CasePathService) {}

  /** The way of the case as steps in order: where it has been, is and will be, with whom and until when. */
  @Get(':id/path')
  @Allow('ENTERPRISE', 'OFFICIAL')
  path(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CasePathView> {
    return this.paths.path(actor, id);
  }
}
