import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { RuleViews } from './rule-views.js';
import { ReminderRuleView, SimulateDto, SimulationView } from './simulation.dto.js';
import { SimulationService } from './simulation.service.js';

@ApiTags('reminders')
@Controller('api/reminder-rules')
export class RuleController {
  constructor(
    private readonly rules: RuleViews,
    private readonly simulation: SimulationService,
  ) {}

  /** The rules in force: ladders, recipients, channels and words. */
  @Get()
  @Allow('OFFICIAL')
  list(): ReminderRuleView[] {
    return this.rules.all();
  }

  /** What the rules, or a draft of one, would send in a period: how many messages, to how many people, on which days. */
  @Post('simulate')
  @HttpCode(200)
  @Allow('OFFICIAL')
  simulate(@CurrentActor() actor: Actor, @Body() body: SimulateDto): Promise<SimulationView> {
    return this.simulation.run(actor, body);
  }
}
