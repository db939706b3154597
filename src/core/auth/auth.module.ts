import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessCheck } from './access-check.js';
import { AccessGuard } from './access.guard.js';
import { Operations } from './operations.js';
import { Reach } from './reach.js';
import { Routes } from './routes.js';

/** Access and reach. `SessionPort` and `UnitPaths` are provided by the global modules identity and unit. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Reach, Routes, Operations, AccessCheck, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Reach, Operations],
})
export class AuthModule {}
