import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../../core/auth/index.js';
import { ApiPage, FloodLimited, type Page } from '../../../core/http/index.js';
import { MemberAnswer, MemberQuestion, PublicMember, PublicMemberFilter } from './public-members.dto.js';
import { PublicMembers } from './public-members.service.js';

@ApiTags('public')
@Controller('api/public/members')
export class PublicMembersController {
  constructor(private readonly members: PublicMembers) {}

  /** The members of the pool, without those not disclosed. */
  @Get()
  @Public()
  @FloodLimited('publicRead')
  @ApiPage(PublicMember)
  list(@Query() filter: PublicMemberFilter): Promise<Page<PublicMember>> {
    return this.members.list(filter);
  }

  /** Whether an enterprise is a member, by its exact name, a former name or its credit code. */
  @Get('check')
  @Public()
  @FloodLimited('publicRead')
  check(@Query() question: MemberQuestion): Promise<MemberAnswer> {
    return this.members.check(question.q);
  }
}
