import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../../config/env.js';
import { createApp } from '../app.js';
import type { ProcessRole } from '../app.module.js';
import { accountsFile, readAccounts } from './accounts-file.js';
import { demoState, makeDemo } from './demo.js';

/** An application that has the demo data its configuration asks for. */
export interface OpenedApp {
  readonly app: NestFastifyApplication;
  /** What to tell whoever started it, once it listens. */
  readonly notice: string | null;
}

/** Opens the application; with `DEMO=on` and an empty database it makes the demo data first. */
export async function openApp(config: AppConfig, role: ProcessRole): Promise<OpenedApp> {
  const app = await createApp(config, role);
  if (!config.demo) return { app, notice: null };
  const file = accountsFile(config);
  switch (await demoState(app)) {
    case 'COMPLETE':
      return { app, notice: `演示账号见 ${file}。Demo accounts: ${file}` };
    case 'OTHER_DATA':
      return { app, notice: null };
    case 'INCOMPLETE':
      return {
        app,
        notice:
          '演示数据不完整：请停止服务，删除数据库后重新启动。The demo data is incomplete: stop, remove the database, start again.',
      };
    case 'EMPTY':
      await app.close();
      process.stdout.write('正在准备演示数据，约需数秒。Preparing demo data, a few seconds …\n');
      await makeDemo(config);
      return { app: await createApp(config, role), notice: readAccounts(file) ?? null };
  }
}
