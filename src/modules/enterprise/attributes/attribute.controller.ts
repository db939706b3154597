import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { WriteAttributesDto } from './attribute.dto.js';
import { AttributeService } from './attribute.service.js';
import { AttributesView } from './attribute-view.dto.js';

@ApiTags('enterprises')
@Controller('api/enterprises/:id/attributes')
export class AttributeController {
  constructor(private readonly attributes: AttributeService) {}

  /** Facts that criteria ask for and that are no yearly figures, known or not, with their source. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AttributesView> {
    return this.attributes.read(actor, id);
  }

  /** Enters or clears facts; a value that is replaced or cleared is kept in the history. */
  @Put()
  @Allow('OFFICER', 'ENTERPRISE')
  write(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: WriteAttributesDto,
  ): Promise<AttributesView> {
    return this.attributes.enter(actor, id, body);
  }
}
