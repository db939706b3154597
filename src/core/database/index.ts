export * from './columns.js';
export { Db } from './db.js';
export { DatabaseModule, migrate } from './database.module.js';
export { dataSourceOptions, type Schema } from './data-source.js';
export { pageOf, type SortKey } from './keyset.js';
export { LeaseService } from './lease.js';
export { AlreadyRunning, claimSoleProcess, type SoleClaim } from './single-process.js';
export { readFlag, readInstant, type Param } from './statements.js';
export { UnitOfWork } from './unit-of-work.js';
