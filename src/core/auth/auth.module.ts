import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessCheck } from './access-check.js';
import { AccessGuard } from './access.guard.js';
import { Reach } from './reach.js';

/** Access and reach. `SessionPort` and `UnitPaths` are provided by the global modules identity and unit. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Reach, AccessCheck, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Reach],
})
export class AuthModule {}
