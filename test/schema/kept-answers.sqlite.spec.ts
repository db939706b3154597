import { freshSqliteUrl } from '../support/servers/index.js';

process.env.DATABASE_URL = freshSqliteUrl();
const { keptAnswersSuite } = await import('./kept-answers.js');

describe('kept answers on SQLite', keptAnswersSuite);
