import { freshSqliteUrl } from '../support/servers/index.js';

process.env.DATABASE_URL = freshSqliteUrl();
const { driftSuite } = await import('./drift.js');

describe('migrations and entities on SQLite', driftSuite);
