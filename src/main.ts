import { readConfig } from '../config/env.js';
import { refuseSecondProcess } from './core/database/index.js';
import { openApp } from './demo/index.js';
import { start } from './start.js';

/** Serves HTTP; without Redis it runs the jobs as well, and is then the only process. */
start(async () => {
  const config = readConfig();
  await refuseSecondProcess(config);
  const { app, notice } = await openApp(config, { consume: config.redisUrl === undefined });
  await app.listen(config.port, config.host);
  if (notice !== null) process.stdout.write(`${notice}\n`);
});
