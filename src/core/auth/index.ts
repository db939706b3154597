export { type Actor, isEnterprise, isOfficial, readsMasked, type Role, type Tier, TIERS } from './actor.js';
export { AuthErrors } from './auth.errors.js';
export { AuthModule } from './auth.module.js';
export { admits, Allow, BeforePasswordChange, type Grant, Public } from './grants.js';
export { Operations } from './operations.js';
export { SessionPort, UnitPaths } from './ports.js';
export { inReach, type Place, Reach } from './reach.js';
export { operationIdOf } from './routes.js';
export { type AuthenticatedRequest, CurrentActor, SESSION_COOKIE } from './request.js';
