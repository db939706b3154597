export { EnterpriseModule } from './enterprise.module.js';
export { type Enterprise } from './registry/enterprise.entity.js';
export { EnterpriseChanges } from './registry/enterprise-changes.service.js';
export { EnterpriseErrors } from './registry/enterprise.errors.js';
export { EnterpriseService, type ProfileSnapshot } from './registry/enterprise.service.js';
