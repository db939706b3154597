import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../../../src/modules/identity/account.entity.js';
import { actsAsTold, codesAt, optionAt } from '../../support/actions.js';
import { type Caller, PASSWORD, TestApp } from '../../support/app.js';
import { ok } from '../../support/main-job.js';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  await app.moveTo('2026-09-01T10:00:00+08:00');
});
afterAll(() => app?.close());

describe('what may be done with a registration', () => {
  let handler: Caller;
  let serial = 0;

  beforeAll(async () => {
    handler = await app.official('440305', 'HANDLER');
  });

  const registered = async (uscc = app.uscc()): Promise<string> => {
    serial += 1;
    const body = {
      ...{ uscc, enterpriseName: '新来装备有限公司', unitId: '440305', industryCode: '3421' },
      ...{ sector: 'CNC_MACHINE_TOOLS', loginName: `new.comer${serial}`, displayName: '新来' },
      password: PASSWORD,
    };
    ok(await app.call('POST', '/api/public/registrations', body));
    const { items } = ok<{ items: { id: string }[] }>(await handler.get('/api/registrations?limit=200'));
    return `/api/registrations/${items.at(-1)?.id}`;
  };
  const confirm = (address: string, by = handler) => by.post(`${address}/confirm`, { version: 1 });
  const refuse = (address: string, by = handler) =>
    by.post(`${address}/refuse`, { version: 1, reason: '请联系所在区。' });

  it('an officer of the unit confirms or refuses it, once', async () => {
    const address = await registered();
    expect((await optionAt(handler, address, 'refuse')).needs).toEqual(['reason']);
    expect(await actsAsTold(handler, address, 'confirm', () => confirm(address))).toBe(null);
    expect(await actsAsTold(handler, address, 'confirm', () => confirm(address))).toBe('WRONG_STATE');
    expect(await actsAsTold(handler, address, 'refuse', () => refuse(address))).toBe('WRONG_STATE');
    const another = await registered();
    expect(await actsAsTold(handler, another, 'refuse', () => refuse(another))).toBe(null);
  });

  it('one whose enterprise has people, or stands elsewhere, is only refused', async () => {
    const known = await app.filer('440305');
    const { items } = ok<{ items: { id: string; uscc: string }[] }>(
      await handler.get('/api/enterprises?limit=200'),
    );
    const uscc = items.find(({ id }) => id === known.enterpriseId)?.uscc ?? '';
    const address = await registered(uscc);
    expect(await actsAsTold(handler, address, 'confirm', () => confirm(address))).toBe(
      'REGISTRATION_HAS_USERS',
    );
    const elsewhere = await registered((await app.enterprise('440106')).uscc);
    expect(await actsAsTold(handler, elsewhere, 'confirm', () => confirm(elsewhere))).toBe(
      'REGISTRATION_OTHER_UNIT',
    );
    expect((await optionAt(handler, elsewhere, 'refuse')).allowed).toBe(true);
  });

  it('one whose login name has been taken meanwhile waits', async () => {
    const address = await registered();
    const { loginName } = ok<{ loginName: string }>(await handler.get(address));
    const taken = await app.official('440305', 'VIEWER');
    await app.change(() => app.db.repo(Account).update({ id: taken.accountId }, { loginName }));
    expect(await actsAsTold(handler, address, 'confirm', () => confirm(address))).toBe('LOGIN_NAME_TAKEN');
  });

  it('others who see it read that it is not theirs', async () => {
    const address = await registered();
    const nobodys = { confirm: 'FORBIDDEN', refuse: 'FORBIDDEN' };
    expect(await codesAt(await app.official('440305', 'VIEWER'), address)).toEqual(nobodys);
    const city = await app.official('4403', 'HEAD');
    expect(await actsAsTold(city, address, 'confirm', () => confirm(address, city))).toBe('FORBIDDEN');
    expect((await (await app.official('440106', 'HEAD')).get(`${address}/actions`)).status).toBe(404);
  });
});

describe('what may be done with an account', () => {
  let admin: Caller;

  beforeAll(async () => {
    admin = await app.official('44', 'SYSTEM_ADMIN');
  });

  const versionOf = async (id: string) => (await app.db.repo(Account).findOneByOrFail({ id })).version;
  const patch = async (id: string, change: object) =>
    admin.patch(`/api/accounts/${id}`, { version: await versionOf(id), ...change });
  const acts = (id: string) => ({
    disable: () => patch(id, { state: 'DISABLED' }),
    enable: () => patch(id, { state: 'ACTIVE' }),
    unlock: async () => admin.post(`/api/accounts/${id}/unlock`, { version: await versionOf(id) }),
    change: () => patch(id, { displayName: '改名' }),
  });
  const told = (id: string, action: 'disable' | 'enable' | 'unlock' | 'change') =>
    actsAsTold(admin, `/api/accounts/${id}`, action, acts(id)[action]);

  it('it is disabled and enabled in turn, and changed', async () => {
    const { accountId: id } = await app.official('440305', 'HEAD');
    expect(await told(id, 'enable')).toBe('WRONG_STATE');
    expect(await told(id, 'disable')).toBe(null);
    expect(await told(id, 'disable')).toBe('WRONG_STATE');
    expect(await told(id, 'enable')).toBe(null);
    expect(await told(id, 'change')).toBe(null);
    expect((await optionAt(admin, `/api/accounts/${id}`, 'change')).takes).toEqual(['role', 'displayName']);
  });

  it('it is unlocked while wrong passwords lock it', async () => {
    const { accountId: id } = await app.official('440305', 'HEAD');
    expect(await told(id, 'unlock')).toBe('WRONG_STATE');
    const lockedUntil = new Date(Date.now() + 600_000);
    await app.change(() => app.db.repo(Account).update({ id }, { failedCount: 5, lockedUntil }));
    expect(await told(id, 'unlock')).toBe(null);
  });

  it('one’s own keeps its post', async () => {
    expect(await told(admin.accountId, 'disable')).toBe('OWN_ACCOUNT');
    const { allowed, takes } = await optionAt(admin, `/api/accounts/${admin.accountId}`, 'change');
    expect([allowed, takes]).toEqual([true, ['displayName']]);
    expect((await patch(admin.accountId, { role: 'HEAD' })).body.code).toBe('OWN_ACCOUNT');
  });

  it('those of enterprises are not theirs', async () => {
    const { accountId } = await app.filer('440305');
    expect((await admin.get(`/api/accounts/${accountId}/actions`)).status).toBe(404);
  });
});
