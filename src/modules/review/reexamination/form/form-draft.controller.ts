import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../../core/auth/index.js';
import { ReexaminationDraftView, SaveReexaminationDraftDto } from './form-draft.dto.js';
import { FormDrafts } from './form-drafts.js';

@ApiTags('reexaminations')
@Controller('api/duties/:id/reexamination-draft')
export class FormDraftController {
  constructor(private readonly drafts: FormDrafts) {}

  /** The form of a 复核, filled from the enterprise's file, with what has changed marked and the statement saved so far. */
  @Get()
  @Allow('ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReexaminationDraftView> {
    return this.drafts.view(actor, id);
  }

  /** Saves the statement, before filing or while a return asks for it. */
  @Put()
  @Allow('ENTERPRISE')
  save(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: SaveReexaminationDraftDto,
  ): Promise<ReexaminationDraftView> {
    return this.drafts.save(actor, id, body);
  }
}
