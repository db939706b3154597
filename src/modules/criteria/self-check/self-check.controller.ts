import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Subject } from '../../../../config/criteria/rule-sets.js';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { SelfCheckDetail, SelfCheckQuery, SelfCheckView, WhatIfDto, WhatIfView } from './self-check.dto.js';
import { SelfCheckService } from './self-check.service.js';

@ApiTags('criteria')
@Controller('api/enterprises/:id/self-check')
export class SelfCheckController {
  constructor(private readonly checks: SelfCheckService) {}

  /** Where the enterprise stands by every title and track that can be judged today. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  overview(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SelfCheckView> {
    return this.checks.overview(actor, id);
  }

  /** Every condition of one title (`TITLE`) or track (`TRACK`), and the facts it reads. */
  @Get(':kind/:code')
  @Allow('OFFICIAL', 'ENTERPRISE')
  detail(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Param('code') code: string,
    @Query() query: SelfCheckQuery,
  ): Promise<SelfCheckDetail> {
    return this.checks.detail(actor, id, { kind: kind as Subject['kind'], code }, query);
  }

  /** The same judgment if some facts were others. Nothing is saved. */
  @Post(':kind/:code')
  @HttpCode(200)
  @Allow('OFFICIAL', 'ENTERPRISE')
  whatIf(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Param('code') code: string,
    @Body() body: WhatIfDto,
  ): Promise<WhatIfView> {
    return this.checks.whatIf(actor, id, { kind: kind as Subject['kind'], code }, body);
  }
}
