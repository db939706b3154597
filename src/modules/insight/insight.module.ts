import { Module } from '@nestjs/common';
import { ApplicationModule } from '../application/index.js';
import { DurationsQueries } from './durations/durations.queries.js';
import { DurationsService } from './durations/durations.service.js';
import { FunnelQueries } from './funnel/funnel.queries.js';
import { FunnelService } from './funnel/funnel.service.js';
import { InsightController } from './insight.controller.js';
import { InsightUnits } from './insight-units.js';
import { PlacesQueries } from './places/places.queries.js';
import { PlacesService } from './places/places.service.js';

/** 统计: what the pool and a round look like as numbers. Reads only, and keeps no table of its own. */
@Module({
  imports: [ApplicationModule],
  controllers: [InsightController],
  providers: [
    InsightUnits,
    ...[PlacesQueries, PlacesService],
    ...[FunnelQueries, FunnelService],
    ...[DurationsQueries, DurationsService],
  ],
})
export class InsightModule {}
