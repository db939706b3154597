import { describe, expect, it } from '@jest/globals';
import cookie from '@fastify/cookie';
import { fastify } from 'fastify';
import { SessionCookie } from './session-cookie.js';

async function setCookie(cookieSecure: boolean): Promise<string | null> {
  const server = fastify();
  await server.register(cookie);
  const config = { cookieSecure, sessionIdleMinutes: 30, sessionAbsoluteHours: 8 };
  server.get('/', async (_request, reply) => {
    new SessionCookie(config).set(reply, 'token');
    return {};
  });
  const answer = await fetch(await server.listen({ port: 0, host: '127.0.0.1' }));
  await server.close();
  return answer.headers.get('set-cookie');
}

describe('the session cookie', () => {
  it('is for HTTPS only where the configuration says so', async () => {
    expect(await setCookie(true)).toBe('pool_session=token; Path=/; HttpOnly; Secure; SameSite=Lax');
    expect(await setCookie(false)).toBe('pool_session=token; Path=/; HttpOnly; SameSite=Lax');
  });
});
