import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, Public } from '../../core/auth/index.js';
import { FloodLimited } from '../../core/http/index.js';
import { PublicUnit, UnitView } from './unit.dto.js';
import { UnitQueries } from './unit.queries.js';

@ApiTags('units')
@Controller('api')
export class UnitController {
  constructor(private readonly queries: UnitQueries) {}

  /** The whole tree, from the province down: for registration and public pages. */
  @Get('public/units')
  @Public()
  @FloodLimited('publicRead')
  tree(): PublicUnit {
    return this.queries.tree();
  }

  /** The caller's unit and everything below it, parents before children; all units for a system administrator. */
  @Get('units')
  @Allow('OFFICIAL', 'SYSTEM_ADMIN')
  own(@CurrentActor() actor: Actor): UnitView[] {
    return this.queries.within(actor);
  }
}
