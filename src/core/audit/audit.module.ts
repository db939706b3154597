import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { SystemClock } from '../../common/clock.js';
import { AuditLog } from './audit-log.js';
import { RequestContextInterceptor } from './request-context.js';

/** The audit log, everywhere. */
@Global()
@Module({
  providers: [SystemClock, AuditLog, { provide: APP_INTERCEPTOR, useClass: RequestContextInterceptor }],
  exports: [AuditLog],
})
export class AuditModule {}
