import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readConfig } from '../config/env.js';
import { createApp } from './app.js';
import { buildOpenApi } from './core/http/index.js';

/** The OpenAPI document of the compiled server, made on a database of its own that is thrown away. */
export async function createOpenApiDocument(): Promise<OpenAPIObject> {
  const folder = mkdtempSync(join(tmpdir(), 'pool-openapi-'));
  const env = { NODE_ENV: 'test', DATABASE_URL: `sqlite:${join(folder, 'pool.db')}` };
  const app = await createApp(readConfig(env), { consume: false });
  try {
    await app.init();
    return buildOpenApi(app);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
