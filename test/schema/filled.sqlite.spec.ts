import { freshSqliteUrl } from '../support/servers/index.js';

process.env.DATABASE_URL = freshSqliteUrl();
const { filledSuite } = await import('./filled.js');

describe('migrations of a filled database on SQLite', filledSuite);
