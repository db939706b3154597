import { describeWith, freshDatabase, missingServer } from '../support/servers/index.js';

process.env.DATABASE_URL = missingServer('postgres')
  ? 'postgres://127.0.0.1:1/missing'
  : (await freshDatabase()).url;
const { filledPublicitySuite } = await import('./filled-publicity.js');

describeWith(['postgres'], 'migrations of a filled database on PostgreSQL', filledPublicitySuite);
