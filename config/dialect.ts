import { dialectOf } from './env.js';

/**
 * The database this process speaks to. Entity columns are declared when their file is loaded, before any
 * configuration object exists, so this one word is known at import time.
 */
export const dialect = dialectOf(process.env.DATABASE_URL ?? '');
