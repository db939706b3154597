import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, type Page } from '../../../core/http/index.js';
import { AccountAdminService } from './account-admin.service.js';
import {
  AccountQuery,
  AccountView,
  CreateAccountDto,
  CreatedAccountView,
  UnlockAccountDto,
  UpdateAccountDto,
} from './account.dto.js';

@ApiTags('accounts')
@Controller('api/accounts')
export class AccountController {
  constructor(private readonly admin: AccountAdminService) {}

  /** Accounts of officials, oldest first. */
  @Get()
  @Allow('SYSTEM_ADMIN')
  @ApiPage(AccountView)
  list(@Query() query: AccountQuery): Promise<Page<AccountView>> {
    return this.admin.list(query);
  }

  /** Opens an account. Takes no idempotency key, since its answer holds a secret: a repeat meets the taken name. */
  @Post()
  @Allow('SYSTEM_ADMIN')
  create(@CurrentActor() actor: Actor, @Body() body: CreateAccountDto): Promise<CreatedAccountView> {
    return this.admin.create(actor, body);
  }

  /** Disables or enables an account, or gives it another post or name. */
  @Patch(':id')
  @Allow('SYSTEM_ADMIN')
  update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: UpdateAccountDto,
  ): Promise<AccountView> {
    return this.admin.update(actor, id, body);
  }

  /** Lifts the lock that failed sign-ins have set. */
  @Post(':id/unlock')
  @HttpCode(200)
  @Allow('SYSTEM_ADMIN')
  unlock(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: UnlockAccountDto,
  ): Promise<AccountView> {
    return this.admin.unlock(actor, id, body.version);
  }
}
