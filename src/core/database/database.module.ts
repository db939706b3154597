import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { AppConfig } from '../../../config/env.js';
import { dataSourceOptions, readingDataSource, type Schema } from './data-source.js';
import { Db, READING_DATA_SOURCE } from './db.js';
import { LeaseService } from './lease.js';
import { UnitOfWork } from './unit-of-work.js';

/** Opens the database, runs the migrations that are missing, and offers `Db`, `UnitOfWork` and leases everywhere. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(READING_DATA_SOURCE) private readonly reading: DataSource | null) {}

  static forRoot(config: AppConfig, schema: Schema): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
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
  }
}

/** Advisory lock number under which one of several starting processes migrates. */
const MIGRATING = 4_400_002;

/** Runs pending migrations, all in one transaction; several processes starting at once take turns. */
export async function migrate(dataSource: DataSource): Promise<void> {
  if (dataSource.options.type !== 'postgres') {
    await dataSource.runMigrations({ transaction: 'all' });
    return;
  }
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATING]);
    await runner.release();
  }
}
