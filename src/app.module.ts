import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '../config/env.js';
import { migrations } from '../migrations/index.js';
import { AuditModule } from './core/audit/index.js';
import { AuthModule } from './core/auth/index.js';
import { ClockModule } from './core/clock/index.js';
import { DatabaseModule } from './core/database/index.js';
import { FlowModule } from './core/flow/index.js';
import { HttpModule, Readiness } from './core/http/index.js';
import { MetricsModule } from './core/metrics/index.js';
import { FailureLog, FailureLogModule, JobRunsModule, Jobs, JobsModule } from './core/jobs/index.js';
import { entities } from './entities.js';
import { ApplicationModule } from './modules/application/index.js';
import { CriteriaModule } from './modules/criteria/index.js';
import { DeskModule } from './modules/desk/index.js';
import { EnterpriseModule } from './modules/enterprise/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { InsightModule } from './modules/insight/index.js';
import { NoticeModule } from './modules/notice/index.js';
import { PoolModule } from './modules/pool/index.js';
import { ReviewModule } from './modules/review/index.js';
import { UnitModule } from './modules/unit/index.js';

/** What this process does beside answering requests. */
export interface ProcessRole {
  /** Runs job handlers and housekeeping timers. */
  readonly consume: boolean;
}

/** The whole product in one module; composition only. */
@Module({})
export class AppModule {
  constructor(readiness: Readiness, jobs: Jobs) {
    readiness.add('queue', () => jobs.ping());
  }

  static forRoot(config: AppConfig, role: ProcessRole): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot(config, { entities, migrations }),
        ClockModule.forRoot(config),
        AuditModule,
        JobsModule.forRoot({
          imports: [FailureLogModule],
          inject: [FailureLog],
          useFactory: (failures: FailureLog) => ({
            redisUrl: config.redisUrl,
            consume: role.consume,
            onFailure: (failure) => failures.write(failure),
          }),
        }),
        JobRunsModule,
        HttpModule,
        MetricsModule.forRoot(config),
        AuthModule,
        FlowModule,
        UnitModule,
        IdentityModule.forRoot(config),
        EnterpriseModule,
        PoolModule,
        CriteriaModule,
        ApplicationModule,
        ReviewModule,
        NoticeModule.forRoot({ consume: role.consume, delivery: config.delivery }),
        DeskModule,
        InsightModule,
      ],
    };
  }
}
