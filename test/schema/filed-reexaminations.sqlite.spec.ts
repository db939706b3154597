import { freshSqliteUrl } from '../support/servers/index.js';

process.env.DATABASE_URL = freshSqliteUrl();
const { filedReexaminationsSuite } = await import('./filed-reexaminations.js');

describe('复核 filed earlier on SQLite', filedReexaminationsSuite);
