import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Task } from '../../../src/core/flow/index.js';
import { Finding } from '../../../src/modules/review/finding/finding.entity.js';
import { MissedUpdates } from '../../../src/modules/review/index.js';
import { Duty } from '../../../src/modules/review/duty.entity.js';
import { type Caller, TestApp } from '../../support/app.js';
import { ReviewDesk, type ReviewedFirm } from '../../support/review-desk.js';

let app: TestApp;
let desk: ReviewDesk;
let cityHead: Caller;
let provinceHandler: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  desk = new ReviewDesk(app);
  cityHead = await app.official('4403', 'HEAD');
  provinceHandler = await app.official('44', 'HANDLER');
});
afterAll(() => app.close());

const at = (date: string) => app.moveTo(`${date}T10:00:00+08:00`);
const propose = (today: string) => app.nest.get(MissedUpdates, { strict: false }).propose(today);
const repo = () => app.db.repo(Finding);
const found = async ({ id }: ReviewedFirm, year = 2025) => {
  const rows = await repo().find({ where: { enterpriseId: id, year }, order: { id: 'ASC' } });
  return rows.map(({ kind, consequence, unitId }) => [kind, consequence, unitId]);
};
const dutyOf = ({ id }: ReviewedFirm, year = 2025) =>
  app.db.repo(Duty).findOneByOrFail({ enterpriseId: id, kind: 'YEARLY_UPDATE', year });

async function title(firm: ReviewedFirm, kind: string): Promise<void> {
  const product = await firm.filer.post(`/api/enterprises/${firm.id}/products`, {
    name: `数控机床 ${kind}`,
    statCode: '34210100',
    sinceOn: '2015-01-01',
    main: false,
  });
  const namesProduct = kind.startsWith('CHAMPION');
  const answer = await provinceHandler.post(`/api/enterprises/${firm.id}/titles`, {
    kind,
    issuer: '发布机关',
    batch: '第七批',
    fromOn: '2024-01-01',
    toOn: '2028-12-31',
    source: '名单',
    ...(namesProduct ? { productId: product.body.id } : {}),
  });
  if (answer.status !== 201) throw new Error(answer.text);
}

describe('a yearly update that is missed', () => {
  it('is proposed from the fifteenth day on, once, for every place and title under its own rule', async () => {
    await at('2026-04-01');
    const firm = await desk.member();
    await desk.place(firm.id, '440305', { tier: 'PROVINCE', track: 'BACKBONE', unitId: '44' });
    for (const kind of ['CHAMPION_PROVINCE', 'CHAMPION_NATION', 'SPECIALISED']) await title(firm, kind);
    await at('2026-06-14');
    await propose('2026-06-14');
    expect(await found(firm)).toEqual([]);
    await at('2026-06-15');
    await Promise.all([propose('2026-06-15'), propose('2026-06-15')]);
    expect((await found(firm)).sort()).toEqual([
      ['UPDATE_MISSED', 'NO_REEXAMINATION', '44'],
      ['UPDATE_MISSED', 'WATCH', '44'],
      ['UPDATE_MISSED', 'WATCH', '44'],
      ['UPDATE_MISSED', 'WATCH', '4403'],
    ]);
    expect(await propose('2026-06-16')).toBe(0);
    const [finding] = await repo().findBy({ enterpriseId: firm.id, subjectId: firm.membershipId });
    expect(finding?.reason).toBe('2025年度信息更新应于2026-05-31前报送，截至2026-06-15尚未报送');
    expect(finding?.clause).toContain('第二十三条');
    expect(await desk.openTasks(finding?.id ?? '', 'FINDING')).toHaveLength(1);
  });

  it('waits for a reminder past the due date where the rule says so', async () => {
    await at('2026-04-01');
    const firm = await desk.member();
    await title(firm, 'CHAMPION_NATION');
    await at('2026-06-01');
    const { id } = await dutyOf(firm);
    await app.change(() => app.db.repo(Task).update({ subjectId: id }, { nextRungOn: '2026-06-03' }));
    await propose('2026-06-20');
    expect(await found(firm)).toEqual([['UPDATE_MISSED', 'WATCH', '4403']]);
    await app.change(() => app.db.repo(Task).update({ subjectId: id }, { nextRungOn: '2026-06-08' }));
    await propose('2026-06-20');
    expect(await found(firm)).toHaveLength(2);
  });

  it('is not proposed for who filed, entered later, or holds what was gained since', async () => {
    await at('2026-04-01');
    const [diligent, young] = [await desk.member(), await desk.member('440305', { startsOn: '2026-01-05' })];
    const idle = await desk.member();
    await desk.place(idle.id, '440305', { track: 'BACKBONE', startsOn: '2026-02-01' });
    await at('2026-06-01');
    const { id } = await dutyOf(diligent);
    await app.change(() => app.db.repo(Duty).update({ id }, { state: 'FILED_LATE' }));
    await propose('2026-06-20');
    expect([await found(diligent), await found(young)]).toEqual([[], []]);
    expect(await found(idle)).toEqual([['UPDATE_MISSED', 'WATCH', '4403']]);
  });

  it('the second year running takes the right to a 复核, unless the first was dismissed', async () => {
    await at('2026-04-01');
    const term = { endsOn: '2028-05-31' };
    const [stubborn, excused] = [await desk.member('440305', term), await desk.member('440305', term)];
    await at('2026-06-15');
    await propose('2026-06-15');
    const [first] = await repo().findBy({ enterpriseId: excused.id });
    await excused.filer.post(`/api/findings/${first?.id}/waive`, { version: 1 });
    const dismissed = await cityHead.post(`/api/findings/${first?.id}/dismiss`, {
      version: 2,
      reasonTold: '系统故障',
    });
    expect(dismissed.status).toBe(200);
    await at('2027-06-15');
    await propose('2027-06-15');
    expect(await found(stubborn, 2026)).toEqual([['UPDATE_MISSED_TWICE', 'NO_REEXAMINATION', '4403']]);
    expect(await found(excused, 2026)).toEqual([['UPDATE_MISSED', 'WATCH', '4403']]);
  });

  it('filed late afterwards does not cancel the finding but shows on it', async () => {
    await at('2026-04-01');
    const firm = await desk.member();
    await at('2026-06-15');
    await propose('2026-06-15');
    const { id } = await dutyOf(firm);
    const filedAt = new Date('2026-06-20T02:00:00Z');
    await app.change(() => app.db.repo(Duty).update({ id }, { state: 'FILED_LATE', filedAt }));
    const { body } = await cityHead.get(`/api/findings?enterpriseId=${firm.id}`);
    expect(body.items).toMatchObject([{ state: 'OPEN', lateFiledAt: filedAt.toISOString() }]);
  });

  it('is taken no more after the date of the county: the duty is missed, and nobody has a to-do about it', async () => {
    await at('2026-04-01');
    const firm = await desk.member('440304');
    await desk.figures(firm);
    await at('2026-06-30');
    const open = await dutyOf(firm);
    expect(open.state).toBe('OPEN');
    expect(await desk.openTasks(open.id, 'YEARLY_UPDATE')).toHaveLength(1);
    await at('2026-07-01');
    const { id, state, version } = await dutyOf(firm);
    expect(state).toBe('MISSED');
    expect(await desk.openTasks(id, 'YEARLY_UPDATE')).toEqual([]);
    const late = await firm.filer.post(`/api/duties/${id}/file`, { version });
    expect(late.body.code).toBe('UPDATE_TAKEN_NO_MORE');
    const { body } = await firm.filer.get(`/api/duties/${id}`);
    expect(body).toMatchObject({ state: 'MISSED', overdue: false, nextRungOn: null });

    const campaign = await provinceHandler.get('/api/campaigns/yearly?year=2025&unitId=440304');
    expect(campaign.body.total).toMatchObject({ owed: 1, filed: 0, open: 0, overdue: 0, missed: 1 });
    const unfiled = await provinceHandler.get('/api/campaigns/yearly/open?year=2025&unitId=440304');
    expect(unfiled.body.items).toMatchObject([{ dutyId: id, missed: true, overdue: true, taskId: null }]);
    const told = (await desk.noticesOf(firm.filer, id)).length;
    await at('2026-08-03');
    expect(await desk.noticesOf(firm.filer, id)).toHaveLength(told);
    expect((await dutyOf(firm)).version).toBe(version);
  });

  it('found out about after weeks without a tick is told once, proposed, and then ends', async () => {
    await at('2026-04-01');
    const firm = await desk.member();
    await title(firm, 'CHAMPION_NATION');
    await at('2026-05-20');
    await at('2026-07-10');
    const { id, state } = await dutyOf(firm);
    expect(state).toBe('MISSED');
    expect(await desk.noticesOf(firm.filer, id)).toEqual(['YEARLY_UPDATE_DUE', 'YEARLY_UPDATE_OVERDUE']);
    expect(await found(firm)).toHaveLength(2);
    expect(await propose('2026-07-11')).toBe(0);
  });
});
