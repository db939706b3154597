import type { AppConfig } from '../../../config/env.js';

/** What this module needs to know of the configuration. */
export type IdentityConfig = Pick<AppConfig, 'sessionIdleMinutes' | 'sessionAbsoluteHours' | 'cookieSecure'>;

/** Token of the configuration. */
export const IDENTITY_CONFIG = Symbol('IDENTITY_CONFIG');
