import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';
import { dialect } from '../../../config/dialect.js';
import { CommonErrors, DomainError } from '../../common/errors.js';
import {
  type Param,
  postgresClient,
  postgresPool,
  postgresStatements,
  sqliteStatements,
  type StatementRunner,
} from './statements.js';
import { UnitOfWork } from './unit-of-work.js';

/** A row under optimistic lock. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Token of the reading data source (null where reads share the pool). */
export const READING_DATA_SOURCE = Symbol('READING_DATA_SOURCE');

/** The way to the tables: inside a unit of work it speaks in its transaction, outside it only reads. */
@Injectable()
export class Db {
  readonly dialect = dialect;
  private readonly reading: DataSource;
  private readonly outside: StatementRunner;
  private readonly sqliteWriter: StatementRunner | undefined;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly writing: DataSource,
    @Inject(READING_DATA_SOURCE) reading: DataSource | null,
  ) {
    this.reading = reading ?? writing;
    this.outside = reading ? sqliteStatements(reading) : postgresStatements(postgresPool(writing));
    this.sqliteWriter = reading ? sqliteStatements(writing) : undefined;
  }

  /** The entity manager of the running unit of work, else the reading one. */
  get manager(): EntityManager {
    return this.uow.current()?.manager ?? this.reading.manager;
  }

  repo<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Rows of one SQL text with `$1…` placeholders, prepared under `name`; columns come in snake_case. */
  async query<T>(name: string, sql: string, params: readonly Param[] = []): Promise<T[]> {
    return (await (await this.statements()).rows(name, sql, params)) as T[];
  }

  /** Changes rows by one SQL text; only inside a unit of work. @returns how many rows were changed. */
  async execute(name: string, sql: string, params: readonly Param[] = []): Promise<number> {
    if (!this.uow.current()) throw new Error(`${name}: a write needs a unit of work`);
    return (await this.statements()).change(name, sql, params);
  }

  /**
   * Compare and set: writes `changes` only while the row still has the version that was read, and raises it by one.
   * Inside a unit of work. @returns the new version. @throws STATE_MOVED when somebody was faster.
   */
  async compareAndSet<T extends Versioned & ObjectLiteral>(
    entity: EntityTarget<T>,
    { id, version }: Versioned,
    changes: Partial<NoInfer<T>>,
  ): Promise<number> {
    const next = version + 1;
    const { tableName, columns } = this.writing.getMetadata(entity);
    const set = columns.filter(({ propertyName }) => propertyName in changes && propertyName !== 'version');
    const stored = set.map(
      (column) =>
        this.writing.driver.preparePersistentValue(changes[column.propertyName as keyof T], column) as Param,
    );
    const names = set.map(({ databaseName }) => databaseName);
    const assignments = ['version', ...names].map((name, index) => `${name} = $${index + 3}`).join(', ');
    const affected = await this.execute(
      `set_${tableName}_${digest(names.join())}`,
      `UPDATE ${tableName} SET ${assignments} WHERE id = $1 AND version = $2`,
      [id, version, next, ...stored],
    );
    if (affected !== 1) throw new DomainError(CommonErrors.STATE_MOVED);
    return next;
  }

  private async statements(): Promise<StatementRunner> {
    const running = this.uow.current();
    if (!running) return this.outside;
    return this.sqliteWriter ?? postgresStatements(await postgresClient(running.runner));
  }

  /** The writing data source, for migrations and health only. */
  get dataSource(): DataSource {
    return this.writing;
  }
}

/** Short enough for the name of a statement. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
