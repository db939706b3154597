import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Page } from '../../../core/http/index.js';
import { UrgeDto, UrgeResults, UrgingQuery, UrgingView } from './urging.dto.js';
import { UrgingService } from './urging.service.js';

@ApiTags('reminders')
@Controller('api/urgings')
export class UrgingController {
  constructor(private readonly urgings: UrgingService) {}

  /** 催办 of to-dos of lower tiers and of enterprises; each is answered by itself. */
  @Post()
  @HttpCode(200)
  @Allow('OFFICER')
  urge(@CurrentActor() actor: Actor, @Body() body: UrgeDto): Promise<UrgeResults> {
    return this.urgings.urge(actor, body);
  }

  /** Which 催办 a to-do, case or duty had, latest first. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(UrgingView)
  list(@CurrentActor() actor: Actor, @Query() query: UrgingQuery): Promise<Page<UrgingView>> {
    return this.urgings.list(actor, query);
  }
}
