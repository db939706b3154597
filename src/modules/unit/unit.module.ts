import { Global, Module } from '@nestjs/common';
import { UnitPaths } from '../../core/auth/index.js';
import { UnitSync } from './unit-sync.js';
import { UnitController } from './unit.controller.js';
import { UnitQueries } from './unit.queries.js';
import { UnitService } from './unit.service.js';

/** The tree of units, everywhere; the table is in step with the policy before anything can ask for it. */
@Global()
@Module({
  controllers: [UnitController],
  providers: [
    UnitSync,
    UnitQueries,
    {
      provide: UnitService,
      inject: [UnitSync],
      useFactory: async (sync: UnitSync) => new UnitService(await sync.run()),
    },
    { provide: UnitPaths, useExisting: UnitService },
  ],
  exports: [UnitService, UnitPaths],
})
export class UnitModule {}
