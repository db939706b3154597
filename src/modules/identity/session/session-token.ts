import { createHash, randomBytes } from 'node:crypto';

/** A new token: 32 random bytes, base64url. Only the cookie holds it. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Under which id a token's session is kept: SHA-256, hex. */
export function sessionIdOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
