import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import { SiteVisits } from './site-visits.js';
import {
  DrawDto,
  ProspectQuery,
  ProspectView,
  SiteVisitDto,
  SpotCheckItemView,
  SpotCheckQuery,
  SpotCheckView,
  VerificationView,
} from './spot-check.dto.js';
import { SpotCheckQueries } from './spot-check.queries.js';
import { SpotCheckService } from './spot-check.service.js';

@ApiTags('spot-checks')
@Controller('api/spot-checks')
export class SpotCheckController {
  constructor(
    private readonly queries: SpotCheckQueries,
    private readonly spotChecks: SpotCheckService,
    private readonly visits: SiteVisits,
  ) {}

  /** Draws of the caller's unit and those below, newest first. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(SpotCheckItemView)
  list(@CurrentActor() actor: Actor, @Query() query: SpotCheckQuery): Promise<Page<SpotCheckItemView>> {
    return this.queries.list(actor, query);
  }

  /** What a draw in the pool of the caller's unit would be among now. */
  @Get('prospect')
  @Allow('OFFICIAL')
  prospect(@CurrentActor() actor: Actor, @Query() query: ProspectQuery): Promise<ProspectView> {
    return this.spotChecks.prospect(actor, query.year);
  }

  /** One draw with seed and population. */
  @Get(':id')
  @Allow('OFFICIAL')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SpotCheckView> {
    return this.queries.get(actor, id);
  }

  /** Computes a draw again from what is on record and says whether it agrees. */
  @Get(':id/verify')
  @Allow('OFFICIAL')
  verify(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VerificationView> {
    return this.queries.verify(actor, id);
  }

  /** Draws among the 复核 running in the pool of the caller's unit. */
  @Post()
  @Allow('HANDLER')
  @Idempotent()
  draw(@CurrentActor() actor: Actor, @Body() body: DrawDto): Promise<SpotCheckView> {
    return this.spotChecks.draw(actor, body);
  }

  /** Records what was seen on the spot of one that was chosen. */
  @Post(':id/site-visits')
  @HttpCode(200)
  @Allow('HANDLER')
  record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: SiteVisitDto,
  ): Promise<SpotCheckView> {
    return this.visits.record(actor, id, body);
  }
}
