import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { freshSqliteUrl } from '../servers/databases.js';
import { replaceSlot } from './slot.js';

/** Before each spec file of e2e-sqlite: DATABASE_URL names a new database file; the file before it goes. */
const url = freshSqliteUrl();
const previous = replaceSlot('sqlite', url);
if (previous !== undefined)
  rmSync(dirname(previous.slice('sqlite:'.length)), { recursive: true, force: true });
process.env.DATABASE_URL = url;
