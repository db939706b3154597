import { ConfigurationRefused, readConfig } from '../config/env.js';
import { createWorker } from './app.js';
import { start } from './start.js';

/** Runs jobs beside the API processes; that needs PostgreSQL and Redis. */
start(async () => {
  const config = readConfig();
  if (config.dialect !== 'postgres' || !config.redisUrl)
    throw new ConfigurationRefused([
      'a worker of its own needs PostgreSQL (DATABASE_URL) and Redis (REDIS_URL)',
    ]);
  await createWorker(config);
});
