import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { JudgmentView } from '../explain/judgment-view.dto.js';
import { JudgmentBook } from './judgment-book.js';

@ApiTags('criteria')
@Controller('api/judgments')
export class JudgmentController {
  constructor(private readonly book: JudgmentBook) {}

  /** A judgment as it was made, with the facts as they were and the rule set as it stood. */
  @Get(':id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<JudgmentView> {
    return this.book.view(actor, id);
  }
}
