import { describeWith, freshDatabase, missingServer } from '../support/servers/index.js';

process.env.DATABASE_URL = missingServer('postgres')
  ? 'postgres://127.0.0.1:1/missing'
  : (await freshDatabase()).url;
const { productOfVersionsSuite } = await import('./product-of-versions.js');

describeWith(['postgres'], 'the product of versions on PostgreSQL', productOfVersionsSuite);
