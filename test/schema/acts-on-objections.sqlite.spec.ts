import { freshSqliteUrl } from '../support/servers/index.js';

process.env.DATABASE_URL = freshSqliteUrl();
const { actsOnObjectionsSuite } = await import('./acts-on-objections.js');

describe('acts on objections on SQLite', actsOnObjectionsSuite);
