import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { AppConfig } from '../../../config/env.js';
import { dataSourceOptions, readingDataSource, type Schema } from './data-source.js';
import { Db, READING_DATA_SOURCE } from './db.js';
import { LeaseService } from './lease.js';
import { migrate } from './migrate.js';
import { claimSoleProcess, type SoleClaim } from './single-process.js';
import { UnitOfWork } from './unit-of-work.js';

const SOLE_CLAIM = Symbol('SOLE_CLAIM');

/** Claims and opens the database, runs the missing migrations, and offers `Db`, `UnitOfWork` and leases everywhere. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(READING_DATA_SOURCE) private readonly reading: DataSource | null,
    @Inject(SOLE_CLAIM) private readonly claim: SoleClaim,
  ) {}

  static forRoot(config: AppConfig, schema: Schema): DynamicModule {
    const claims: DynamicModule = {
      module: ClaimModule,
      providers: [{ provide: SOLE_CLAIM, useFactory: () => claimSoleProcess(config) }],
      exports: [SOLE_CLAIM],
    };
    return {
      module: DatabaseModule,
      imports: [
        claims,
        TypeOrmModule.forRootAsync({
          imports: [claims],
          inject: [SOLE_CLAIM],
          useFactory: () => ({ ...dataSourceOptions(config, schema), retryAttempts: 0 }),
          dataSourceFactory: async (options) => {
            if (!options) throw new Error('no data source options');
            const dataSource = await new DataSource(options).initialize();
            await migrate(dataSource);
            return dataSource;
          },
        }),
      ],
      providers: [
        UnitOfWork,
        Db,
        LeaseService,
        {
          provide: READING_DATA_SOURCE,
          inject: [DataSource],
          useFactory: async () => (await readingDataSource(config, schema)?.initialize()) ?? null,
        },
      ],
      exports: [UnitOfWork, Db, LeaseService],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reading?.destroy();
    await this.claim.release();
  }
}

/** Keeps the claim apart from what waits for it. */
@Module({})
class ClaimModule {}
