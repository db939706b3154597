import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Page } from '../../../core/http/index.js';
import { DeliveryStanding, DispatchQuery, DispatchView, ResendDto, ResendView } from './ops.dto.js';
import { OpsService } from './ops.service.js';

@ApiTags('administration')
@Controller('api/administration/delivery')
export class OpsController {
  constructor(private readonly ops: OpsService) {}

  /** Schedules with last and next run, alarms, and how many messages stand where. */
  @Get()
  @Allow('SYSTEM_ADMIN')
  standing(): Promise<DeliveryStanding> {
    return this.ops.standing();
  }

  /** What was sent or failed, without content, latest first. */
  @Get('dispatches')
  @Allow('SYSTEM_ADMIN')
  @ApiPage(DispatchView)
  dispatches(@Query() query: DispatchQuery): Promise<Page<DispatchView>> {
    return this.ops.dispatches(query);
  }

  /** Sends dead letters again: all of them or, when one cannot be, none. */
  @Post('resend')
  @HttpCode(200)
  @Allow('SYSTEM_ADMIN')
  resend(@CurrentActor() actor: Actor, @Body() body: ResendDto): Promise<ResendView> {
    return this.ops.resend(actor, body.ids);
  }
}
