import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ProofAnswer, ProofQuery } from './proof.dto.js';
import { ProofList } from './proof-list.js';
import { ProofService } from './proof.service.js';

@ApiTags('reminders')
@Controller('api/reminders/proof')
export class ProofController {
  constructor(
    private readonly proof: ProofService,
    private readonly list: ProofList,
  ) {}

  /** Whether a unit was told on a day, by which channel, under which rule, and if not why. */
  @Get()
  @Allow('OFFICIAL')
  answer(@CurrentActor() actor: Actor, @Query() query: ProofQuery): Promise<ProofAnswer> {
    return this.proof.answer(actor, query);
  }

  /** The same as a file for spreadsheets, whole. */
  @Get('list.csv')
  @Allow('OFFICIAL')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="reminders.csv"')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async csv(@CurrentActor() actor: Actor, @Query() query: ProofQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.list.csv(actor, query));
  }
}
