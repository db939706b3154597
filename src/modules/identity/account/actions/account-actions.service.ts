import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../core/auth/index.js';
import { type ActionOption, hindrance, optionsOf } from '../../../../core/flow/index.js';
import { AccountAdminService } from '../account-admin.service.js';
import { ACCOUNT_ACTS } from './account-acts.js';

/** Tells what the system administrator may do with an account now, and why not. */
@Injectable()
export class AccountActions {
  constructor(private readonly admin: AccountAdminService) {}

  /** @throws NOT_FOUND also for an account of an enterprise */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    const account = await this.admin.official(id);
    const { change, ...others } = ACCOUNT_ACTS;
    const keepsPost = (await hindrance(() => this.admin.demandMayLeave(actor, account))) !== null;
    const acts = { ...others, change: keepsPost ? { ...change, takes: ['displayName'] } : change };
    return optionsOf(actor, acts, {
      disable: () => this.admin.demandAllowed(actor, account, { state: 'DISABLED' }),
      enable: () => this.admin.demandAllowed(actor, account, { state: 'ACTIVE' }),
      unlock: () => this.admin.demandLocked(account),
      change: () => this.admin.demandAllowed(actor, account, {}),
    });
  }
}
