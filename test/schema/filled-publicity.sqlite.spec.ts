import { freshSqliteUrl } from '../support/servers/index.js';

process.env.DATABASE_URL = freshSqliteUrl();
const { filledPublicitySuite } = await import('./filled-publicity.js');

describe('migrations of a filled database on SQLite', filledPublicitySuite);
