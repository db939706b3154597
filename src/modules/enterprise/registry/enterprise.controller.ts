import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import {
  ChangeProfileDto,
  ChangeSectorsDto,
  DiscloseDto,
  EnterpriseQuery,
  RegisterEnterpriseDto,
  RenameDto,
} from './enterprise.dto.js';
import { EnterpriseItem, EnterpriseView } from './enterprise-view.dto.js';
import { EnterpriseChanges } from './enterprise-changes.service.js';
import { EnterpriseService } from './enterprise.service.js';

@ApiTags('enterprises')
@Controller('api/enterprises')
export class EnterpriseController {
  constructor(
    private readonly enterprises: EnterpriseService,
    private readonly changes: EnterpriseChanges,
  ) {}

  /** Puts an enterprise of the own unit or below on the register. */
  @Post()
  @Idempotent()
  @Allow('OFFICER')
  register(@CurrentActor() actor: Actor, @Body() body: RegisterEnterpriseDto): Promise<EnterpriseView> {
    return this.changes.register(actor, body);
  }

  /** Enterprises of the own unit and below; for an enterprise, itself. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiPage(EnterpriseItem)
  list(@CurrentActor() actor: Actor, @Query() query: EnterpriseQuery): Promise<Page<EnterpriseItem>> {
    return this.enterprises.list(actor, query);
  }

  /** The whole profile. */
  @Get(':id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<EnterpriseView> {
    return this.enterprises.read(actor, id);
  }

  /** Changes profile fields; the enterprise itself or an officer in reach. */
  @Patch(':id')
  @Allow('OFFICER', 'ENTERPRISE')
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ChangeProfileDto,
  ): Promise<EnterpriseView> {
    return this.changes.changeProfile(actor, id, body);
  }

  /** Records a new name; the former one is kept. */
  @Post(':id/name')
  @HttpCode(200)
  @Allow('OFFICER')
  rename(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RenameDto,
  ): Promise<EnterpriseView> {
    return this.changes.rename(actor, id, body);
  }

  /** Replaces the sub-sectors; the enterprise itself or an officer in reach. */
  @Put(':id/sectors')
  @Allow('OFFICER', 'ENTERPRISE')
  changeSectors(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ChangeSectorsDto,
  ): Promise<EnterpriseView> {
    return this.changes.changeSectors(actor, id, body);
  }

  /** Sets or lifts 不对外公开; the head of the city. */
  @Post(':id/undisclosed')
  @HttpCode(200)
  @Allow('CITY.HEAD')
  disclose(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: DiscloseDto,
  ): Promise<EnterpriseView> {
    return this.changes.disclose(actor, id, body);
  }
}
