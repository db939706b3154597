import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import { Title } from '../../../src/modules/pool/title/title.entity.js';
import type { TitleView } from '../../../src/modules/pool/index.js';
import { ReexaminationBar } from '../../../src/modules/review/finding/bars/reexamination-bar.entity.js';
import { ok } from '../../support/main-job.js';
import { type Firm, filerOf, ReminderDesk } from '../../support/reminder-desk.js';
import { ReviewDesk } from '../../support/review-desk.js';

const KIND = 'TITLE_EXPIRY';

/** 180, 90 and 30 days before 30 June 2026, and the day itself. */
const LADDER = [
  ['T-180', '2025-12-31'],
  ['T-90', '2026-04-01'],
  ['T-30', '2026-05-29'],
  ['T0', '2026-06-30'],
];

let desk: ReminderDesk;

beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());

const firmOf = async (people = 1): Promise<Firm> => {
  const { id, name } = await desk.app.enterprise('440305');
  const callers = [];
  for (let n = 0; n < people; n += 1) callers.push(await desk.app.filer('440305', 'ENTERPRISE_FILER', id));
  return { id, name, people: callers };
};
const record = async ({ id }: Firm, more: object = {}) =>
  ok<TitleView>(
    await desk.districtHandler.post(`/api/enterprises/${id}/titles`, {
      ...{
        kind: 'LITTLE_GIANT',
        issuer: '工业和信息化部',
        batch: '第五批',
        source: '工信部企业函〔2023〕1号',
      },
      ...{ fromOn: '2023-07-01', toOn: '2026-06-30', ...more },
    }),
  );
const revoke = async ({ id }: TitleView, revokedOn: string) =>
  ok(
    await desk.districtHandler.post(`/api/titles/${id}/revoke`, {
      version: 1,
      revokedOn,
      reason: '发证机关撤销',
    }),
  );
const open = async ({ id }: TitleView) => desk.openTasks(id, KIND);
const raised = async (title: TitleView) => {
  const [task] = await open(title);
  return task ? desk.raised(task.id) : null;
};
const kindsAbout = async ({ id }: TitleView) => (await desk.noticesAbout(id)).map(({ kind }) => kind);

describe('a title that expires', () => {
  it('opens with its first rung, reminds on each, and ends thirty days after its last day', async () => {
    await desk.moveTo('2025-12-01');
    const firm = await firmOf();
    const title = await record(firm);
    await desk.moveTo('2025-12-30');
    expect(await open(title)).toEqual([]);
    await desk.moveTo('2025-12-31');
    await Promise.all([desk.tick(), desk.tick()]);
    expect(await open(title)).toMatchObject([
      { enterpriseId: firm.id, unitId: null, dueOn: '2026-06-30', title: '专精特新“小巨人”企业' },
    ]);
    for (const day of ['2026-04-01', '2026-05-29', '2026-06-30', '2026-07-30']) await desk.moveTo(day);
    expect(await raised(title)).toEqual(LADDER);
    expect(await kindsAbout(title)).toEqual(LADDER.map(() => 'TITLE_EXPIRY_DUE'));
    const [latest] = await desk.items<{ body: string; subjectKind: string }>(filerOf(firm), '/api/notices');
    expect(latest).toMatchObject({ subjectKind: 'TITLE' });
    expect(latest?.body).toContain(`${firm.name}的称号“专精特新“小巨人”企业”有效期至2026-06-30（含当日）`);
    await desk.moveTo('2026-07-31');
    expect(await open(title)).toEqual([]);
    await desk.moveTo('2026-08-01');
    expect(await open(title)).toEqual([]);
  });

  it('missed days are made up for in one message, after the last day in other words', async () => {
    await desk.moveTo('2025-12-01');
    const [early, late] = [await firmOf(), await firmOf()];
    const [first, second] = [await record(early), await record(late, { toOn: '2026-06-20' })];
    await desk.moveTo('2026-06-25');
    expect(await raised(first)).toEqual(LADDER.slice(0, 3));
    expect(await kindsAbout(first)).toEqual(['TITLE_EXPIRY_DUE']);
    expect(await kindsAbout(second)).toEqual(['TITLE_EXPIRED']);
    const title = ok<TitleView>(await filerOf(late).get(`/api/titles/${second.id}`));
    expect(title).toMatchObject({ enterpriseId: late.id, valid: false });
  });

  it('names its product, and begins where it was recorded', async () => {
    await desk.moveTo('2026-04-20');
    const firm = await firmOf();
    const product = ok<{ id: string }>(
      await desk.districtHandler.post(`/api/enterprises/${firm.id}/products`, {
        ...{ name: '精密减速器', statCode: '34210100', sinceOn: '2015-01-01', main: true },
      }),
    );
    const title = await record(firm, { kind: 'CHAMPION_PROVINCE', productId: product.id });
    const past = await record(firm, { toOn: '2026-04-10' });
    await desk.moveTo('2026-04-21');
    expect(await raised(title)).toEqual([]);
    expect(await open(past)).toEqual([]);
    const [task] = await open(title);
    expect(task?.title).toBe('省级制造业单项冠军企业（精密减速器）');
    expect(task?.nextRungOn).toBe('2026-05-29');
  });

  it('ends when it is taken back, when a later one is recorded, and where no review is allowed any more', async () => {
    await desk.moveTo('2026-02-02');
    const titles = [];
    for (let n = 0; n < 3; n += 1) titles.push(await record(await firmOf()));
    const [revoked, renewed, barred] = titles as [TitleView, TitleView, TitleView];
    await desk.moveTo('2026-02-03');
    for (const title of titles) expect(await open(title)).toHaveLength(1);
    await revoke(revoked, '2026-02-03');
    const firm = { id: renewed.enterpriseId, name: '', people: [] };
    const next = await record(firm, { fromOn: '2026-02-01', toOn: '2029-06-30' });
    expect([await open(revoked), await open(renewed)]).toEqual([[], []]);
    const findingId = await new ReviewDesk(desk.app).find(barred.id);
    const bar = { subjectKind: 'TITLE' as const, subjectId: barred.id, barredOn: '2026-02-03' };
    await desk.app.change(() =>
      desk.repo(ReexaminationBar).insert({ id: newId(), findingId: findingId ?? '', ...bar }),
    );
    await desk.moveTo('2026-04-01');
    for (const title of titles) expect([await open(title), await kindsAbout(title)]).toEqual([[], []]);

    await revoke(next, '2026-04-01');
    await desk.moveTo('2026-04-02');
    expect(await raised(renewed)).toEqual([['T-90', '2026-04-01']]);
  });

  it('moves with its last day', async () => {
    await desk.moveTo('2026-03-30');
    const title = await record(await firmOf());
    await desk.moveTo('2026-04-01');
    expect(await raised(title)).toEqual([['T-90', '2026-04-01']]);
    await desk.app.change(() => desk.repo(Title).update({ id: title.id }, { toOn: '2026-07-15' }));
    await desk.moveTo('2026-04-16');
    expect(await open(title)).toMatchObject([{ dueOn: '2026-07-15', dueVersion: 2 }]);
    expect(await raised(title)).toEqual([
      ['T-90', '2026-04-01'],
      ['T-90', '2026-04-16'],
    ]);
  });

  it('of a firm nobody can be reached in becomes a to-do of its county, which ends with it', async () => {
    await desk.moveTo('2026-03-30');
    const firm = await firmOf(0);
    const title = await record(firm);
    await desk.moveTo('2026-04-01');
    expect(await raised(title)).toEqual([['T-90', '2026-04-01']]);
    const [told] = await desk.openTasks(title.id, 'UNREACHABLE');
    expect(told).toMatchObject({ unitId: '440305', role: 'HANDLER', enterpriseId: firm.id });
    expect(ok(await desk.districtHandler.get(`/api/titles/${title.id}`))).toMatchObject({ id: title.id });
    await desk.moveTo('2026-07-31');
    expect([await open(title), await desk.openTasks(title.id, 'UNREACHABLE')]).toEqual([[], []]);
  });
});
