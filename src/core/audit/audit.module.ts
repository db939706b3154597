import { Global, Module } from '@nestjs/common';
import { SystemClock } from '../../common/clock.js';
import { AuditLog } from './audit-log.js';
import { RequestContextHook } from './request-context.js';

/** The audit log, everywhere. */
@Global()
@Module({
  providers: [SystemClock, AuditLog, RequestContextHook],
  exports: [AuditLog],
})
export class AuditModule {}
