import { freshSqliteUrl } from '../support/servers/index.js';

process.env.DATABASE_URL = freshSqliteUrl();
const { productOfVersionsSuite } = await import('./product-of-versions.js');

describe('the product of versions on SQLite', productOfVersionsSuite);
