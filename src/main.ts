import { readConfig } from '../config/env.js';
import { createApp } from './app.js';
import { start } from './start.js';

/** Serves HTTP; without Redis it runs the jobs as well, and is then the only process. */
start(async () => {
  const config = readConfig();
  const app = await createApp(config, { consume: config.redisUrl === undefined });
  await app.listen(config.port, config.host);
});
