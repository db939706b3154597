import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { FigureQuery, WriteFiguresDto } from './figure.dto.js';
import { FigureService } from './figure.service.js';
import { FiguresView } from './figure-view.dto.js';

@ApiTags('enterprises')
@Controller('api/enterprises/:id/figures')
export class FigureController {
  constructor(private readonly figures: FigureService) {}

  /** Yearly figures with their source, what is computed from them, and what is unusual about them. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  read(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: FigureQuery,
  ): Promise<FiguresView> {
    return this.figures.read(actor, id, query);
  }

  /** Enters figures of one year and basis; a value that is replaced is kept in the history. */
  @Put()
  @Allow('OFFICER', 'ENTERPRISE')
  write(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: WriteFiguresDto,
  ): Promise<FiguresView> {
    return this.figures.enter(actor, id, body);
  }
}
