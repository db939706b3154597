import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import { CreateOrganisationDto, OrganisationQuery, OrganisationView } from './organisation.dto.js';
import { OrganisationService } from './organisation.service.js';

@ApiTags('organisations')
@Controller('api/organisations')
export class OrganisationController {
  constructor(private readonly organisations: OrganisationService) {}

  /** The authorities of all units, oldest first. */
  @Get()
  @Allow('SYSTEM_ADMIN')
  @ApiPage(OrganisationView)
  list(@Query() query: OrganisationQuery): Promise<Page<OrganisationView>> {
    return this.organisations.list(query);
  }

  /** Adds an authority to a unit. */
  @Post()
  @Allow('SYSTEM_ADMIN')
  @Idempotent()
  create(@CurrentActor() actor: Actor, @Body() body: CreateOrganisationDto): Promise<OrganisationView> {
    return this.organisations.create(actor, body);
  }
}
