import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AppConfig } from '../config/env.js';
import { AppModule } from './app.module.js';
import { refuseSecondProcess } from './core/database/index.js';
import { Verification, type VerificationReport } from './modules/criteria/index.js';

/** The product without its server; it takes no job. */
@Module({})
class VerifyModule {
  static forRoot(config: AppConfig): DynamicModule {
    return { module: VerifyModule, imports: [AppModule.forRoot(config, { consume: false })] };
  }
}

/**
 * Runs every kept judgment of a database again and compares the bytes. Changes nothing.
 * @param progress told from time to time how many have been looked at.
 * @throws AlreadyRunning while another process holds an embedded database.
 */
export async function verifyJudgments(
  config: AppConfig,
  progress: (judgments: number) => void = () => undefined,
): Promise<VerificationReport> {
  await refuseSecondProcess(config);
  const context = await NestFactory.createApplicationContext(VerifyModule.forRoot(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await context.get(Verification, { strict: false }).run(progress);
  } finally {
    await context.close();
  }
}
