import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ActionOption } from '../../../core/flow/index.js';
import { ApiPage, type Page } from '../../../core/http/index.js';
import { AccountActions } from './actions/account-actions.service.js';
import { ACCOUNT_ACTS } from './actions/account-acts.js';
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
  constructor(
    private readonly admin: AccountAdminService,
    private readonly options: AccountActions,
  ) {}

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

  /** What the caller may do with an account now, and why not; `disable` and `enable` are changes of its state. */
  @Get(':id/actions')
  @Allow('SYSTEM_ADMIN')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** Disables or enables an account, or gives it another post or name. */
  @Patch(':id')
  @Allow(...ACCOUNT_ACTS.change.allow)
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
  @Allow(...ACCOUNT_ACTS.unlock.allow)
  unlock(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: UnlockAccountDto,
  ): Promise<AccountView> {
    return this.admin.unlock(actor, id, body.version);
  }
}
