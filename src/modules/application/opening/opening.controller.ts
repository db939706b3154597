import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { OpeningView } from './opening.dto.js';
import { OpeningService } from './opening.service.js';

@ApiTags('rounds')
@Controller('api/rounds')
export class OpeningController {
  constructor(private readonly openings: OpeningService) {}

  /** Whether the enterprise may open a case of its own in the round now, and why not. */
  @Get(':id/opening')
  @Allow('ENTERPRISE')
  opening(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OpeningView> {
    return this.openings.opening(actor, id);
  }
}
