import { Module } from '@nestjs/common';
import { EnterpriseChanges } from './registry/enterprise-changes.service.js';
import { EnterpriseController } from './registry/enterprise.controller.js';
import { EnterpriseRepository } from './registry/enterprise.repository.js';
import { EnterpriseService } from './registry/enterprise.service.js';

/** 企业档案: the register, yearly figures, products, and how an enterprise gets its first account. */
@Module({
  controllers: [EnterpriseController],
  providers: [EnterpriseRepository, EnterpriseService, EnterpriseChanges],
  exports: [EnterpriseService, EnterpriseChanges],
})
export class EnterpriseModule {}
