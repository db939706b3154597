import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { Idempotent } from '../../../core/http/index.js';
import { NewTitleDto, RevokeTitleDto, TitleView, UnwatchTitleDto } from './title.dto.js';
import { TitleService } from './title.service.js';

@ApiTags('titles')
@Controller('api')
export class TitleController {
  constructor(private readonly titles: TitleService) {}

  /** The titles of an enterprise with their history, the latest first. */
  @Get('enterprises/:id/titles')
  @Allow('OFFICIAL', 'ENTERPRISE')
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TitleView[]> {
    return this.titles.list(actor, id);
  }

  /** One title. */
  @Get('titles/:id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TitleView> {
    return this.titles.get(actor, id);
  }

  /** Records a title from an official list. */
  @Post('enterprises/:id/titles')
  @Allow('OFFICER')
  @Idempotent()
  record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: NewTitleDto,
  ): Promise<TitleView> {
    return this.titles.record(actor, id, body);
  }

  /** Records that the issuer took a title back. */
  @Post('titles/:id/revoke')
  @HttpCode(200)
  @Allow('OFFICER')
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RevokeTitleDto,
  ): Promise<TitleView> {
    return this.titles.revoke(actor, id, body);
  }

  /** The province takes a title off the watch list. */
  @Post('titles/:id/unwatch')
  @HttpCode(200)
  @Allow('PROVINCE.HEAD')
  unwatch(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: UnwatchTitleDto,
  ): Promise<TitleView> {
    return this.titles.takeOffWatch(actor, id, body.reason);
  }
}
