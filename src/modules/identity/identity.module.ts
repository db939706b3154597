import { type DynamicModule, Module } from '@nestjs/common';
import { SystemClock } from '../../common/clock.js';
import { SessionPort } from '../../core/auth/index.js';
import { AccountActions } from './account/actions/account-actions.service.js';
import { AccountAdminService } from './account/account-admin.service.js';
import { AccountController } from './account/account.controller.js';
import { AccountRepository } from './account/account.repository.js';
import { AccountService } from './account/account.service.js';
import { IDENTITY_CONFIG, type IdentityConfig } from './identity.config.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { OrganisationService } from './organisation/organisation.service.js';
import { PasswordChangeService } from './password/password-change.service.js';
import { Passwords } from './password/passwords.js';
import { SessionCookie } from './session/session-cookie.js';
import { SessionController } from './session/session.controller.js';
import { SessionQueries } from './session/session.queries.js';
import { SessionService } from './session/session.service.js';
import { SignInLimits } from './session/sign-in-limits.js';
import { SignInService } from './session/sign-in.service.js';

/** Organisations, accounts and sessions; provides `SessionPort`, `AccountService` and `OrganisationService` everywhere. */
@Module({})
export class IdentityModule {
  static forRoot(config: IdentityConfig): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      controllers: [SessionController, OrganisationController, AccountController],
      providers: [
        { provide: IDENTITY_CONFIG, useValue: config },
        SystemClock,
        Passwords,
        PasswordChangeService,
        SessionService,
        { provide: SessionPort, useExisting: SessionService },
        SessionCookie,
        SessionQueries,
        SignInLimits,
        SignInService,
        OrganisationService,
        AccountRepository,
        AccountService,
        AccountAdminService,
        AccountActions,
      ],
      exports: [SessionPort, AccountService, OrganisationService, SignInLimits],
    };
  }
}
