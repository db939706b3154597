import { Module } from '@nestjs/common';
import { FigureController } from './figures/figure.controller.js';
import { FigureRepository } from './figures/figure.repository.js';
import { FigureService } from './figures/figure.service.js';
import { ProductController } from './products/product.controller.js';
import { ProductRepository } from './products/product.repository.js';
import { ProductService } from './products/product.service.js';
import { EnterpriseChanges } from './registry/enterprise-changes.service.js';
import { EnterpriseController } from './registry/enterprise.controller.js';
import { EnterpriseRepository } from './registry/enterprise.repository.js';
import { EnterpriseService } from './registry/enterprise.service.js';

/** 企业档案: the register, yearly figures, products, and how an enterprise gets its first account. */
@Module({
  controllers: [EnterpriseController, FigureController, ProductController],
  providers: [
    ...[EnterpriseRepository, EnterpriseService, EnterpriseChanges],
    ...[FigureRepository, FigureService],
    ...[ProductRepository, ProductService],
  ],
  exports: [EnterpriseService, EnterpriseChanges, FigureService, ProductService],
})
export class EnterpriseModule {}
