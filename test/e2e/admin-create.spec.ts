import { afterEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../config/env.js';
import { createAdministrator } from '../../src/admin-create.js';
import { AlreadyRunning } from '../../src/core/database/index.js';
import { IdentityApp, PASSWORD } from '../support/identity-app.js';

const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
const person = (loginName: string, password?: string) => ({ loginName, displayName: '管理员', password });

let app: IdentityApp | undefined;
afterEach(async () => {
  await app?.nest.close();
  app = undefined;
});

async function signIn(loginName: string, password: string) {
  app = await IdentityApp.start();
  return app.call('POST', '/api/session', { loginName, password });
}

describe('admin:create', () => {
  it('opens the first administrator on an empty database with the given password', async () => {
    expect(await createAdministrator(config, person('First.Admin', PASSWORD))).toBeUndefined();
    const { status, body } = await signIn('first.admin', PASSWORD);
    expect(status).toBe(200);
    expect(body).toMatchObject({ role: 'SYSTEM_ADMIN', unitId: null, mustChangePassword: false });
  });

  it('makes a one-time password where none is given', async () => {
    const oneTime = await createAdministrator(config, person('second-admin'));
    const { body } = await signIn('second-admin', oneTime as string);
    expect(body).toMatchObject({ role: 'SYSTEM_ADMIN', mustChangePassword: true });
  });

  it.each([
    ['a taken name', person('FIRST.admin', PASSWORD), 'LOGIN_NAME_TAKEN'],
    ['a bad name', person('a b', PASSWORD), 'LOGIN_NAME_REFUSED'],
    ['a weak password', person('third-admin', 'weak'), 'PASSWORD_REFUSED'],
  ])('refuses %s', async (_, wanted, code) => {
    await expect(createAdministrator(config, wanted)).rejects.toMatchObject({ type: { code } });
  });

  it('refuses while another process has the database', async () => {
    app = await IdentityApp.start();
    await expect(createAdministrator(config, person('late-admin'))).rejects.toBeInstanceOf(AlreadyRunning);
  });
});
