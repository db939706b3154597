import { describeWith, freshDatabase, missingServer } from '../support/servers/index.js';

process.env.DATABASE_URL = missingServer('postgres')
  ? 'postgres://127.0.0.1:1/missing'
  : (await freshDatabase()).url;
const { actsOnObjectionsSuite } = await import('./acts-on-objections.js');

describeWith(['postgres'], 'acts on objections on PostgreSQL', actsOnObjectionsSuite);
