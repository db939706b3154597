import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ProposalView } from '../../../core/flow/index.js';
import { Idempotent } from '../../../core/http/index.js';
import { DecisionDto, DecisionOption, DecisionPath } from './decision.dto.js';
import { DecisionService } from './decision.service.js';

@ApiTags('memberships')
@Controller('api/memberships/:id/actions')
export class DecisionController {
  constructor(private readonly decisions: DecisionService) {}

  /** What the caller may do with a membership, and why not. */
  @Get()
  @Allow('OFFICIAL')
  options(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DecisionOption[]> {
    return this.decisions.options(actor, id);
  }

  /** Prepares a decision for the head of the membership's unit. */
  @Post(':action')
  @Allow('HANDLER')
  @Idempotent()
  prepare(
    @CurrentActor() actor: Actor,
    @Param() path: DecisionPath,
    @Body() body: DecisionDto,
  ): Promise<ProposalView> {
    return this.decisions.prepare(actor, path.id, path.action, body);
  }
}
