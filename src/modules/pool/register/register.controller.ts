import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, type Page } from '../../../core/http/index.js';
import { MembershipReader } from './membership-reader.js';
import { MembershipCount, MembershipEventView, MembershipFilter, MembershipView } from './register.dto.js';
import { RegisterService } from './register.service.js';

@ApiTags('memberships')
@Controller('api/memberships')
export class RegisterController {
  constructor(
    private readonly register: RegisterService,
    private readonly reader: MembershipReader,
  ) {}

  /** Places in the pool within the caller's reach, newest first; an enterprise sees its own. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiPage(MembershipView)
  list(@CurrentActor() actor: Actor, @Query() filter: MembershipFilter): Promise<Page<MembershipView>> {
    return this.register.list(actor, filter);
  }

  /** How many places within the caller's reach the same filters find. */
  @Get('count')
  @Allow('OFFICIAL', 'ENTERPRISE')
  count(@CurrentActor() actor: Actor, @Query() filter: MembershipFilter): Promise<MembershipCount> {
    return this.register.count(actor, filter);
  }

  /** One place in the pool. */
  @Get(':id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MembershipView> {
    return this.register.get(actor, id);
  }

  /** Its history, in the order it was recorded. */
  @Get(':id/events')
  @Allow('OFFICIAL', 'ENTERPRISE')
  events(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MembershipEventView[]> {
    return this.reader.events(actor, id);
  }
}
