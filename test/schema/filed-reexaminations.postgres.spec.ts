import { describeWith, freshDatabase, missingServer } from '../support/servers/index.js';

process.env.DATABASE_URL = missingServer('postgres')
  ? 'postgres://127.0.0.1:1/missing'
  : (await freshDatabase()).url;
const { filedReexaminationsSuite } = await import('./filed-reexaminations.js');

describeWith(['postgres'], '复核 filed earlier on PostgreSQL', filedReexaminationsSuite);
