import { NestFactory } from '@nestjs/core';
import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '../config/env.js';
import { migrations } from '../migrations/index.js';
import { DomainError } from './common/errors.js';
import { AuditModule } from './core/audit/index.js';
import { AuthModule } from './core/auth/index.js';
import { ClockModule } from './core/clock/index.js';
import { DatabaseModule, refuseSecondProcess, UnitOfWork } from './core/database/index.js';
import { HttpModule } from './core/http/index.js';
import { entities } from './entities.js';
import {
  AccountService,
  IdentityErrors,
  IdentityModule,
  LOGIN_NAME,
  oneTimePassword,
  OrganisationService,
} from './modules/identity/index.js';
import { UnitModule, UnitService } from './modules/unit/index.js';

/** The person who is to run the system. */
export interface NewAdministrator {
  readonly loginName: string;
  readonly displayName: string;
  /** Absent: a one-time password is made, which must be changed at the first sign-in. */
  readonly password?: string | undefined;
}

/** Units and people with what their handlers stand on, without a server and jobs. */
@Module({})
class AdminCreateModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: AdminCreateModule,
      imports: [
        DatabaseModule.forRoot(config, { entities, migrations }),
        ClockModule.forRoot(config),
        AuditModule,
        HttpModule,
        AuthModule,
        UnitModule,
        IdentityModule.forRoot(config),
      ],
    };
  }
}

/**
 * Opens an account of a system administrator in the authority of the province, on a database that may still be empty.
 * @returns the one-time password, where one was made.
 * @throws AlreadyRunning while another process holds the database; DomainError LOGIN_NAME_REFUSED, LOGIN_NAME_TAKEN,
 * PASSWORD_REFUSED.
 */
export async function createAdministrator(
  config: AppConfig,
  { loginName, displayName, password }: NewAdministrator,
): Promise<string | undefined> {
  if (!LOGIN_NAME.test(loginName)) throw new DomainError(IdentityErrors.LOGIN_NAME_REFUSED);
  await refuseSecondProcess(config);
  const context = await NestFactory.createApplicationContext(AdminCreateModule.forRoot(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    const accounts = context.get(AccountService);
    const chosen = password ?? oneTimePassword();
    const isOneTime = password === undefined;
    accounts.checkPasswordRules(chosen, { loginName });
    const passwordHash = await accounts.hashPassword(chosen);
    await context.get(UnitOfWork).run(async () => {
      const province = context.get(UnitService).province();
      const { id: organisationId } = await context.get(OrganisationService).authorityOf(province.id);
      const account = { organisationId, role: 'SYSTEM_ADMIN', loginName, displayName, passwordHash } as const;
      await accounts.create(null, { ...account, mustChangePassword: isOneTime });
    });
    return isOneTime ? chosen : undefined;
  } finally {
    await context.close();
  }
}
