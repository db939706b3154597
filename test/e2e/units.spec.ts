import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitSync } from '../../src/modules/unit/unit-sync.js';
import { Unit } from '../../src/modules/unit/unit.entity.js';
import { IdentityApp } from '../support/identity-app.js';

interface Node {
  id: string;
  children: Node[];
}

let app: IdentityApp;

beforeAll(async () => {
  app = await IdentityApp.start();
});
afterAll(() => app.nest.close());

const units = async (loginName: string) => {
  const answer = await app.call('GET', '/api/units', undefined, await app.signIn(loginName));
  return answer.body as unknown as { id: string }[];
};

describe('the public tree', () => {
  it('is there for everyone and holds names, tiers and where enterprises register', async () => {
    const { status, body } = await app.call('GET', '/api/public/units');
    expect(status).toBe(200);
    const province = body as unknown as Node;
    expect(province).toMatchObject({ id: '44', name: '广东省', tier: 'PROVINCE', takesEnterprises: false });
    expect(province.children).toHaveLength(22);
    const city = (id: string) => province.children.find((node) => node.id === id);
    expect(city('4419')).toEqual({
      id: '4419',
      name: '东莞市',
      tier: 'CITY',
      takesEnterprises: true,
      children: [],
    });
    expect(city('4403')?.children.map(({ id }) => id)).toContain('440305');
    expect(city('4404')?.children.map(({ id }) => id)).not.toContain('HQ');
  });
});

describe('an official', () => {
  it('sees the own unit and below, never sideways or above', async () => {
    await app.official('4404', 'VIEWER', 'zhuhai-viewer');
    const seen = await units('zhuhai-viewer');
    expect(seen[0]?.id).toBe('4404');
    expect(seen.slice(1).every(({ id }) => id.startsWith('4404'))).toBe(true);
    await app.official('440305', 'HANDLER', 'nanshan-handler');
    expect((await units('nanshan-handler')).map(({ id }) => id)).toEqual(['440305']);
    await app.official('44', 'HEAD', 'province-head');
    expect(await units('province-head')).toHaveLength(145);
  });
});

describe('a system administrator', () => {
  it('sees every unit with its authority', async () => {
    await app.official('44', 'SYSTEM_ADMIN', 'administrator');
    const seen = await units('administrator');
    expect(seen).toHaveLength(145);
    expect(seen[0]).toMatchObject({ id: '44', authorityName: '广东省工业和信息化厅' });
  });
});

describe('the table of units', () => {
  it('follows the policy, again and again, and keeps what the policy does not name', async () => {
    const sync = app.nest.get(UnitSync);
    const town: Unit = {
      id: 'T1',
      parentId: '4419',
      path: '44/4419/T1',
      name: '松山湖',
      tier: null,
      kind: 'TOWN',
      divisionCode: null,
      authorityName: '松山湖管委会',
      hasCountyTier: false,
    };
    await app.change(async () => {
      await app.db.repo(Unit).insert(town);
      await app.db.repo(Unit).update({ id: '4403' }, { name: 'renamed' });
    });
    const [first, second] = await Promise.all([sync.run(), sync.run()]);
    expect(first).toHaveLength(146);
    expect(second).toHaveLength(146);
    expect(await app.db.repo(Unit).findOneByOrFail({ id: '4403' })).toMatchObject({ name: '深圳市' });
    expect(await app.db.repo(Unit).findOneByOrFail({ id: 'T1' })).toEqual(town);
  });
});

describe('without CLOCK=injected', () => {
  it('there is no way to the clock', async () => {
    expect((await app.call('GET', '/api/dev/clock')).status).toBe(404);
    expect((await app.call('POST', '/api/dev/clock', { now: '2026-05-31T16:30:00Z' })).status).toBe(404);
  });
});
