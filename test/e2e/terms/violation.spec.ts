import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipService } from '../../../src/modules/pool/index.js';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import type { Actor } from '../../../src/core/auth/index.js';
import { demand, OPINION, TermsDesk } from '../../support/terms-desk.js';

let desk: TermsDesk;

beforeAll(async () => {
  desk = await TermsDesk.open('2028-02-29');
}, 60_000);
afterAll(() => desk?.app.close());

const TERM = { startsOn: '2025-03-01', endsOn: '2028-02-29' };

/** The head of the unit ends a place for a violation. */
async function violate(membershipId: string, reasonCode: string) {
  const { version } = await desk.membership(membershipId);
  const prepared = demand(
    await desk.city.handler.post(`/api/memberships/${membershipId}/actions/exitViolation`, {
      ...{
        version,
        opinion: OPINION,
        reasonTold: '经查实存在违规。',
        documentNo: '深处〔2028〕1号',
        reasonCode,
      },
    }),
  );
  expect((await desk.approve(desk.city.head, prepared)).status).toBe(200);
}

describe('a violation on 29 February', () => {
  it('bans until 28 February three years on, every track and tier; 1 March is the first eligible day', async () => {
    const { id, enterpriseId, uscc, membershipId, filer } = await desk
      .member('CITY', '440305', TERM)
      .then(async (member) => ({ ...member, id: await desk.file(member) }));
    const other = await desk.place(enterpriseId, 'COUNTY', {
      ...{ unitId: '440305', track: 'LEADING', startsOn: '2026-03-01', endsOn: '2029-02-28' },
    });
    const title = demand(
      await desk.city.handler.post(`/api/enterprises/${enterpriseId}/titles`, {
        ...{ kind: 'SPECIALISED', issuer: '广东省工业和信息化厅', batch: '2026年第一批' },
        ...{ fromOn: '2026-07-01', toOn: '2029-06-30', source: '粤工信函〔2026〕1号' },
      }),
    );
    await violate(membershipId, 'FALSIFICATION');
    for (const place of [membershipId, other])
      expect(await desk.membership(place)).toMatchObject({ state: 'EXITED', stateSince: '2028-02-29' });
    expect(await desk.see(id)).toMatchObject({ state: 'CLOSED' });

    const [ban] = (await desk.county.handler.get(`/api/bans?uscc=${uscc}`)).body.items as object[];
    const period = { fromOn: '2028-02-29', lastOn: '2031-02-28', firstEligibleOn: '2031-03-01' };
    expect(ban).toMatchObject({ ...period, active: true });
    const told = await desk.app.db.repo(Notice).findBy({ kind: 'BAN_IMPOSED', subjectId: enterpriseId });
    expect(told).toMatchObject([{ accountId: filer.accountId, params: period }]);
    const titles = (await filer.get(`/api/enterprises/${enterpriseId}/titles`)).body as unknown as object[];
    expect(titles).toMatchObject([{ id: title.id, valid: true, watchedOn: '2028-02-29' }]);

    const enter = (track: string, announcedOn: string) =>
      desk.app.nest.get(MembershipService).enter({
        ...{ enterpriseId, tier: 'COUNTY', track, applicationId: null, announcementId: null, announcedOn },
        ...{ unitIds: { county: '440305', city: '4403', province: '44' }, productId: null, documents: {} },
        ...{ alsoLowerTiers: false, opinion: null },
        actor: { accountId: desk.county.head.accountId, name: '县负责人' } as Actor,
      });
    await desk.moveTo('2031-02-28', '23:59');
    for (const track of ['LITTLE_GIANT', 'LEADING', 'BACKBONE'])
      await expect(enter(track, '2031-02-28')).rejects.toMatchObject({ type: { code: 'BAN_ACTIVE' } });
    await desk.moveTo('2031-03-01', '00:00');
    await enter('LEADING', '2031-03-01');
  });

  it('other violations leave the titles as they are', async () => {
    const firm = await desk.app.enterprise('440305');
    const place = await desk.place(firm.id, 'CITY', { startsOn: '2030-03-01', endsOn: '2033-02-28' });
    demand(
      await desk.city.handler.post(`/api/enterprises/${firm.id}/titles`, {
        ...{ kind: 'SPECIALISED', issuer: '广东省工业和信息化厅', batch: '2029年第一批' },
        ...{ fromOn: '2029-07-01', toOn: '2032-06-30', source: '粤工信函〔2029〕1号' },
      }),
    );
    await violate(place, 'TAX_EVASION');
    const titles = (await desk.city.handler.get(`/api/enterprises/${firm.id}/titles`))
      .body as unknown as object[];
    expect(titles).toMatchObject([{ watchedOn: null }]);
  });
});
