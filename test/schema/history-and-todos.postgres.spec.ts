import { describeWith, freshDatabase, missingServer } from '../support/servers/index.js';

process.env.DATABASE_URL = missingServer('postgres')
  ? 'postgres://127.0.0.1:1/missing'
  : (await freshDatabase()).url;
const { historyAndTodosSuite } = await import('./history-and-todos.js');

describeWith(['postgres'], 'a history and to-dos on PostgreSQL', historyAndTodosSuite);
