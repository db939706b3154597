export { EnterpriseModule } from './enterprise.module.js';
export { type Basis, type Figure } from './figures/figure.entity.js';
export { FigureService } from './figures/figure.service.js';
export { type Product } from './products/product.entity.js';
export { ProductService } from './products/product.service.js';
export { type Enterprise } from './registry/enterprise.entity.js';
export { EnterpriseChanges } from './registry/enterprise-changes.service.js';
export { EnterpriseErrors } from './registry/enterprise.errors.js';
export { EnterpriseService, type ProfileSnapshot } from './registry/enterprise.service.js';
