import { freshSqliteUrl } from '../support/servers/index.js';

process.env.DATABASE_URL = freshSqliteUrl();
const { historyAndTodosSuite } = await import('./history-and-todos.js');

describe('a history and to-dos on SQLite', historyAndTodosSuite);
