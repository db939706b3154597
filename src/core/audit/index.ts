export { AuditEvent } from './audit-event.entity.js';
export { type AuditEntry, AuditLog } from './audit-log.js';
export { AuditModule } from './audit.module.js';
export { addressOf, requestContext, type RequestContext } from './request-context.js';
