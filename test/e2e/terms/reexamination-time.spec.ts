import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PoolExpiry } from '../../../src/modules/pool/index.js';
import { LapsedReturns } from '../../../src/modules/review/index.js';
import { DecisionCarrier } from '../../../src/modules/pool/index.js';
import type { Actor } from '../../../src/core/auth/index.js';
import { Duty } from '../../../src/modules/review/duty.entity.js';
import { demand, TermsDesk } from '../../support/terms-desk.js';

let desk: TermsDesk;

beforeAll(async () => {
  desk = await TermsDesk.open();
}, 60_000);
afterAll(() => desk?.app.close());

const RETURN = { reasonTold: '研发数据与审计报告不一致。', fields: ['statement', 'figures.2025.revenue'] };
const expire = () => desk.app.nest.get(PoolExpiry).runExpiry();
const lapse = (today: string) => desk.app.nest.get(LapsedReturns).end(today);
const codes = (answer: { body: Record<string, unknown> }) =>
  (answer.body.errors as { field: string; code: string }[]).map(({ field, code }) => [field, code]);

describe('filing', () => {
  it('needs the statement, which is saved as it is written', async () => {
    const { filer, dutyId } = await desk.member('CITY');
    const path = `/api/duties/${dutyId}`;
    const refused = await filer.post(`${path}/file`, { version: 1 });
    expect([refused.status, refused.body.code]).toEqual([422, 'REEXAMINATION_NO_STATEMENT']);
    const [option] = (await filer.get(`${path}/actions`)).body as unknown as object[];
    expect(option).toMatchObject({ allowed: false, missing: ['statement'] });
    const draft = demand(await filer.get(`${path}/reexamination-draft`));
    expect(draft).toMatchObject({
      version: 0,
      openFields: null,
      statementOpen: true,
      form: { baseYear: 2025 },
    });
    const save = (version: number, statement: string | null) =>
      filer.put(`${path}/reexamination-draft`, { version, statement });
    expect(demand(await save(0, '初稿')).version).toBe(1);
    expect((await save(0, '另一页')).body.code).toBe('STATE_MOVED');
    expect(demand(await save(1, '定稿')).form).toMatchObject({ statement: '定稿' });
    expect((await filer.post(`${path}/file`, { version: 1 })).status).toBe(200);
    expect(codes(await save(2, '又改'))).toEqual([['statement', 'notReturned']]);
    expect((await desk.county.handler.get(`${path}/reexamination-draft`)).status).toBe(403);
  });

  it('does not open before the day the policy names', async () => {
    const firm = await desk.app.enterprise('440305');
    const membershipId = await desk.place(firm.id, 'CITY', { endsOn: '2026-08-31' });
    await desk.tick();
    expect(await desk.app.db.repo(Duty).findOneBy({ membershipId })).toBeNull();
  });
});

describe('a return', () => {
  it('names every field at once; only those are taken anew; it goes back to the step that returned it', async () => {
    const { id, filer, dutyId, enterpriseId } = await desk.filed('CITY');
    const wrong = await desk.act(desk.county.handler, id, 'return', {
      ...RETURN,
      fields: ['figures.1999.revenue'],
    });
    expect(codes(wrong)).toEqual([['fields.0', 'notOfForm']]);
    demand(await desk.act(desk.county.handler, id, 'verify'));
    const returned = demand(await desk.act(desk.city.handler, id, 'return', RETURN));
    expect(returned).toMatchObject({ state: 'RETURNED', withZh: '企业', returnedFields: RETURN.fields });
    const enter = (year: number, value: number) =>
      filer.put(`/api/enterprises/${enterpriseId}/figures`, {
        ...{ year, basis: 'SOLO', source: '审计报告' },
        values: [{ metric: 'revenue', value }],
      });
    demand(await enter(2025, 900_000_00));
    demand(await enter(2024, 800_000_00));
    demand(
      await filer.put(`/api/duties/${dutyId}/reexamination-draft`, { version: 1, statement: '补充说明' }),
    );
    expect((await desk.act(desk.city.handler, id, 'check')).body.code).toBe('WRONG_STATE');
    const again = demand(await desk.act(filer, id, 'resubmit'));
    expect(again).toMatchObject({ state: 'VERIFIED', returnedFields: null });
    const form = again.form as {
      statement: string;
      figures: { field: string; value: number | null; mark: string }[];
    };
    const figure = (field: string) => form.figures.find((row) => row.field === field);
    expect(form.statement).toBe('补充说明');
    expect(figure('figures.2025.revenue')).toMatchObject({ value: 900_000_00, mark: 'NEW' });
    expect(figure('figures.2024.revenue')).toMatchObject({ value: null, mark: 'MISSING' });
  });

  it('is possible twice at each tier', async () => {
    const { id, filer } = await desk.filed('CITY');
    for (let time = 0; time < 2; time += 1) {
      demand(await desk.act(desk.county.handler, id, 'return', RETURN));
      demand(await desk.act(filer, id, 'resubmit'));
    }
    expect((await desk.act(desk.county.handler, id, 'return', RETURN)).body.code).toBe(
      'REEXAMINATION_RETURNS_USED_UP',
    );
    demand(await desk.act(desk.county.handler, id, 'verify'));
    demand(await desk.act(desk.city.handler, id, 'return', RETURN));
  });
});

describe('the last day', () => {
  it('passes without harm while it runs, returned and checked; not answered in time it counts as not filed', async () => {
    const [kept, checked, lapsing, early] = [
      await desk.filed('CITY'),
      await desk.filed('PROVINCE'),
      await desk.filed('CITY'),
      await desk.filed('CITY', '440305', { endsOn: '2026-06-29' }),
    ];
    demand(await desk.act(desk.county.handler, early.id, 'return', RETURN));
    demand(await desk.act(desk.county.handler, checked.id, 'verify'));
    demand(await desk.act(desk.city.handler, checked.id, 'check'));
    await desk.moveTo('2026-06-29');
    await lapse('2026-06-29');
    expect(await desk.see(early.id)).toMatchObject({ state: 'LAPSED' });
    expect((await desk.membership(early.membershipId)).state).toBe('ACTIVE');
    const due = demand(await desk.act(desk.county.handler, lapsing.id, 'return', RETURN));
    expect(due.dueOn).toBe('2026-07-06');
    demand(await desk.act(desk.county.handler, kept.id, 'return', RETURN));

    await desk.moveTo('2026-07-06', '23:59');
    await expire();
    await lapse('2026-07-06');
    for (const { membershipId } of [kept, checked, lapsing])
      expect((await desk.membership(membershipId)).state).toBe('ACTIVE');
    expect(await desk.membership(early.membershipId)).toMatchObject({
      state: 'EXPIRED',
      stateSince: '2026-06-30',
    });
    demand(await desk.act(kept.filer, kept.id, 'resubmit'));

    await desk.moveTo('2026-07-08');
    expect((await desk.act(lapsing.filer, lapsing.id, 'resubmit')).body.code).toBe('WRONG_STATE');
    await lapse('2026-07-08');
    await lapse('2026-07-08');
    await expire();
    expect(await desk.see(lapsing.id)).toMatchObject({ state: 'LAPSED', dueOn: null });
    expect(await desk.membership(lapsing.membershipId)).toMatchObject({
      state: 'EXPIRED',
      stateSince: '2026-07-07',
    });
    for (const { membershipId } of [kept, checked])
      expect((await desk.membership(membershipId)).state).toBe('ACTIVE');

    expect((await desk.decide(desk.province, checked.id, 'pass')).status).toBe(200);
    expect((await desk.membership(checked.membershipId)).endsOn).toBe('2029-06-30');
  });

  it('a place that leaves by another way ends its 复核; a suspended one cannot be passed', async () => {
    await desk.moveTo('2026-07-08');
    const term = { startsOn: '2023-09-01', endsOn: '2026-08-31' };
    const [leaving, held] = [
      await desk.filed('CITY', '440305', term),
      await desk.filed('COUNTY', '440305', term),
    ];
    const head = { accountId: desk.city.head.accountId, name: '市负责人', unitId: '4403' } as Actor;
    const carry = (membershipId: string, action: 'exit' | 'suspend') =>
      desk.app.change(() =>
        desk.app.nest
          .get(DecisionCarrier)
          .carryOut(
            membershipId,
            action,
            { opinion: '同意', reasonTold: '依申请', reasonCode: 'VOLUNTARY', documentNo: '文1' },
            head,
          ),
      );
    await carry(leaving.membershipId, 'exit');
    expect(await desk.see(leaving.id)).toMatchObject({ state: 'CLOSED' });
    demand(await desk.act(desk.county.handler, held.id, 'verify'));
    await carry(held.membershipId, 'suspend');
    const refused = await desk.act(desk.county.handler, held.id, 'pass', {
      ...{ reasonTold: '符合', clause: '第十五条', documentNo: '文2' },
    });
    expect(refused.body.code).toBe('MEMBER_SUSPENDED');
  });
});
