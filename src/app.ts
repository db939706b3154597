import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../config/env.js';
import { packageRoot } from '../config/package-root.js';
import { AppModule, type ProcessRole } from './app.module.js';
import { createLogger, HttpAdapter, NestLog, serveOpenApi, servePages } from './core/http/index.js';

/** The application with its HTTP server, not yet listening. */
export async function createApp(config: AppConfig, role: ProcessRole): Promise<NestFastifyApplication> {
  const logger = createLogger(config.logLevel);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, role),
    new HttpAdapter(config, logger),
    { logger: new NestLog(logger), abortOnError: false },
  );
  serveOpenApi(app, config.environment);
  servePages(app.getHttpAdapter().getInstance(), join(packageRoot(), 'web/dist'));
  app.enableShutdownHooks([], { useProcessExit: true });
  return app;
}

/** The application without HTTP, running jobs. */
export async function createWorker(config: AppConfig): Promise<INestApplicationContext> {
  const logger = new NestLog(createLogger(config.logLevel));
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config, { consume: true }), {
    logger,
    abortOnError: false,
  });
  app.enableShutdownHooks([], { useProcessExit: true });
  return app;
}
