import type { FastifyHelmetOptions } from '@fastify/helmet';

/** What a page of this system may load: only from itself; component styles are inline, scripts never. */
const CONTENT_POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The policy as one header value: it is the same for every answer, so helmet need not build it each time. */
export const CONTENT_POLICY_HEADER = Object.entries(CONTENT_POLICY)
  .map(([name, sources]) => `${name} ${sources.join(' ')}`)
  .join(';');

/** @param https whether browsers reach this server by HTTPS only */
export function helmetOptions(https: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: false,
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}
