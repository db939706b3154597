import { describeWith, freshDatabase, missingServer } from '../support/servers/index.js';

process.env.DATABASE_URL = missingServer('postgres')
  ? 'postgres://127.0.0.1:1/missing'
  : (await freshDatabase()).url;
const { keptAnswersSuite } = await import('./kept-answers.js');

describeWith(['postgres'], 'kept answers on PostgreSQL', keptAnswersSuite);
