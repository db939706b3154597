import { missingServer, serversAreMandatory } from '../servers/binaries.js';
import { dropDatabase, freshDatabase } from '../servers/databases.js';
import { replaceSlot } from './slot.js';

/**
 * Before each spec file of e2e-postgres: DATABASE_URL names a new database; the one before it is dropped. Without
 * PostgreSQL the address leads nowhere (the specs are skipped), with CI=true the file fails with the advice.
 */
const missing = missingServer('postgres');
if (missing !== undefined) {
  if (serversAreMandatory()) throw new Error(missing);
  process.env.DATABASE_URL = 'postgres://nobody@127.0.0.1:1/missing';
} else {
  const database = await freshDatabase();
  const name = new URL(database.url).pathname.slice(1);
  const previous = replaceSlot('postgres', name);
  if (previous !== undefined) await dropDatabase(previous);
  process.env.DATABASE_URL = database.url;
}
