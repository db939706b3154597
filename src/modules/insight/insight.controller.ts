import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../core/auth/index.js';
import { DurationsView } from './durations/durations.dto.js';
import { DurationsService } from './durations/durations.service.js';
import { FunnelView } from './funnel/funnel.dto.js';
import { FunnelService } from './funnel/funnel.service.js';
import { PlacesQuery, PlacesView } from './places/places.dto.js';
import { PlacesService } from './places/places.service.js';

@ApiTags('insight')
@Controller('api/insight')
export class InsightController {
  constructor(
    private readonly places: PlacesService,
    private readonly funnels: FunnelService,
    private readonly lengths: DurationsService,
  ) {}

  /** Members, cases in review and overdue ones by unit: the cities of the province, the counties of a city, else the caller's own unit. */
  @Get('places')
  @Allow('OFFICIAL')
  byPlace(@CurrentActor() actor: Actor, @Query() query: PlacesQuery): Promise<PlacesView> {
    return this.places.view(actor, query);
  }

  /** How far the cases of a round in the caller's reach ever came, where they stand now, and how they ended. */
  @Get('rounds/:id/funnel')
  @Allow('OFFICIAL')
  funnel(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FunnelView> {
    return this.funnels.view(actor, id);
  }

  /** How many calendar days the cases of a round in the caller's reach stayed in each step. */
  @Get('rounds/:id/durations')
  @Allow('OFFICIAL')
  durations(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DurationsView> {
    return this.lengths.view(actor, id);
  }
}
