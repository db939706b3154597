import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IsNull } from 'typeorm';
import { Task } from '../../../src/core/flow/index.js';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import { Finding } from '../../../src/modules/review/finding/finding.entity.js';
import { UnreportedChanges } from '../../../src/modules/review/index.js';
import type { Caller } from '../../support/app.js';
import { demand, OPINION, TermsDesk } from '../../support/terms-desk.js';

let desk: TermsDesk;

beforeAll(async () => {
  desk = await TermsDesk.open();
}, 60_000);
afterAll(() => desk?.app.close());

const VERDICT = { opinion: OPINION, reasonTold: '情况属实，予以确认。', documents: ['登记通知书'] };
const codes = (answer: { body: Record<string, unknown> }) =>
  (answer.body.errors as { field: string; code: string }[]).map(({ field, code }) => [field, code]);

/** An enterprise that has borne its name since 2020, with one person. */
async function firm(unitId = '440305') {
  const made = await desk.app.enterprise(unitId);
  await desk.app.change(() =>
    desk.app.db.execute(
      'spec.older_name',
      "UPDATE enterprise_name SET from_on = '2020-01-01' WHERE enterprise_id = $1",
      [made.id],
    ),
  );
  const filer = await desk.app.filer(unitId, 'ENTERPRISE_ADMIN', made.id);
  return { ...made, filer };
}

const report = (caller: Caller, more: object) =>
  caller.post('/api/major-changes', { description: '经登记机关核准变更。', eventOn: '2026-03-20', ...more });

async function act(caller: Caller, id: string, action: string, more: object = {}) {
  const seen = await caller.get(`/api/major-changes/${id}`);
  const version = Number((seen.body as { version?: number }).version ?? 1);
  return caller.post(`/api/major-changes/${id}/${action}`, { version, ...more });
}

const openTasks = (subjectId: string) => desk.app.db.repo(Task).findBy({ subjectId, doneAt: IsNull() });

describe('a rename', () => {
  it('is reported with the last day told, confirmed, keeps places and titles, and the register takes the name', async () => {
    const { id: enterpriseId, filer, name } = await firm();
    const place = await desk.place(enterpriseId, 'CITY', { endsOn: '2028-06-30' });
    const limit = await filer.get('/api/major-changes/reporting-limit?eventOn=2025-11-30');
    expect(limit.body).toEqual({ dueOn: '2026-02-28', provisional: false, passed: true });
    expect(codes(await report(filer, { kind: 'RENAME' }))).toEqual([['newName', 'required']]);
    expect(codes(await report(filer, { kind: 'RENAME', newName: '新名', eventOn: '2026-04-03' }))).toEqual([
      ['eventOn', 'notFuture'],
    ]);
    const newName = `${name}（深圳）`;
    const change = demand(await report(filer, { kind: 'RENAME', newName }));
    expect(change).toMatchObject({
      state: 'REPORTED',
      dueOn: '2026-06-22',
      late: false,
      source: 'ENTERPRISE',
    });
    expect((await report(filer, { kind: 'RENAME', newName })).body.code).toBe('MAJOR_CHANGE_EXISTS');
    expect((await act(desk.city.handler, change.id, 'confirm', VERDICT)).body.code).toBe(
      'MAJOR_CHANGE_NOT_YOUR_UNIT',
    );
    const wrong = await act(desk.county.handler, change.id, 'confirm', { ...VERDICT, titlesKept: [] });
    expect(codes(wrong)).toEqual([['titlesKept', 'unknownField']]);
    const done = demand(await act(desk.county.handler, change.id, 'confirm', { ...VERDICT, takeName: true }));
    expect(done).toMatchObject({ proposalId: null, change: { state: 'CONFIRMED', opinion: OPINION } });
    const seen = demand(await filer.get(`/api/enterprises/${enterpriseId}`));
    expect(seen).toMatchObject({ name: newName, names: [{ name: newName, fromOn: '2026-03-20' }, { name }] });
    expect((await desk.membership(place)).state).toBe('ACTIVE');
    expect(demand(await filer.get(`/api/major-changes/${change.id}`))).toMatchObject({ opinion: null });
    const all = await desk.county.handler.get(`/api/major-changes?enterpriseId=${enterpriseId}`);
    expect(all.body.items).toHaveLength(1);
    expect(await openTasks(change.id)).toEqual([]);
  });

  it('an officer records in the register without a report is a change to report', async () => {
    const { id: enterpriseId, filer, name } = await firm();
    const rename = async (to: string, fromOn: string) => {
      const { version } = demand(await desk.county.handler.get(`/api/enterprises/${enterpriseId}`));
      return desk.county.handler.post(`/api/enterprises/${enterpriseId}/name`, { version, name: to, fromOn });
    };
    demand(await rename(`${name}甲`, '2026-01-05'));
    const none = await filer.get('/api/major-changes');
    expect(none.body.items).toEqual([]);
    await desk.place(enterpriseId, 'CITY', { endsOn: '2028-06-30' });
    demand(await rename(`${name}乙`, '2026-03-05'));
    const [known] = (await filer.get('/api/major-changes')).body.items as { id: string }[];
    expect(known).toMatchObject({ kind: 'RENAME', state: 'KNOWN', source: 'REGISTER', dueOn: '2026-06-05' });
    expect(await openTasks(known?.id ?? '')).toMatchObject([
      { kind: 'MAJOR_CHANGE_REPORT', enterpriseId, dueOn: '2026-06-05' },
    ]);
    const told = await desk.app.db
      .repo(Notice)
      .findBy({ kind: 'MAJOR_CHANGE_KNOWN', subjectId: known?.id ?? '' });
    expect(told).toHaveLength(1);
    expect(
      await act(filer, known?.id ?? '', 'report', { description: '更名', newName: `${name}乙` }),
    ).toMatchObject({
      status: 200,
    });
  });
});

describe('a merger', () => {
  it('ends every place without ban, names the successor, ends titles but those confirmed, warns of a ban', async () => {
    const absorbed = await firm();
    const successor = await desk.app.enterprise('440305');
    const places = [
      await desk.place(absorbed.id, 'PROVINCE', { unitId: '44', endsOn: '2028-06-30' }),
      await desk.place(absorbed.id, 'CITY', { endsOn: '2028-06-30' }),
      await desk.place(absorbed.id, 'COUNTY', { unitId: '440305', endsOn: '2028-06-30', track: 'LEADING' }),
    ];
    const title = async (kind: string) =>
      demand(
        await desk.city.handler.post(`/api/enterprises/${absorbed.id}/titles`, {
          ...{ kind, issuer: '工业和信息化部', batch: '第七批', fromOn: '2025-07-01', toOn: '2028-06-30' },
          source: '工信部企业函〔2025〕1号',
        }),
      ).id;
    const [kept, ending] = [await title('SPECIALISED'), await title('INNOVATIVE')];
    const self = await report(absorbed.filer, { kind: 'MERGER', successorUscc: absorbed.uscc });
    expect(codes(self)).toEqual([['successorUscc', 'ownCode']]);
    const change = demand(
      await report(absorbed.filer, { kind: 'MERGER', successorUscc: successor.uscc.toLowerCase() }),
    );
    const verdict = { ...VERDICT, titlesKept: [{ titleId: kept, document: '工信部函〔2026〕9号' }] };
    expect(codes(await act(desk.county.handler, change.id, 'confirm', verdict))).toEqual([
      ['documentNo', 'required'],
    ]);
    const documentNo = '粤工信退〔2026〕1号';
    const prepared = demand(await act(desk.county.handler, change.id, 'confirm', { ...verdict, documentNo }));
    expect(prepared).toMatchObject({ change: { state: 'REPORTED' } });
    const proposalId = String(prepared.proposalId);
    expect((await desk.county.head.get(`/api/proposals/${proposalId}`)).status).toBe(404);
    const proposal = demand(await desk.province.head.get(`/api/proposals/${proposalId}`));
    const other = await desk.app.official('44', 'HEAD');
    const answers = await Promise.all([
      desk.approve(desk.province.head, proposal),
      desk.approve(other, proposal),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);

    for (const id of places)
      expect(await desk.membership(id)).toMatchObject({ state: 'EXITED', stateSince: '2026-03-20' });
    const events = await desk.province.handler.get(`/api/memberships/${places[0]}/events`);
    expect((events.body as unknown as object[]).at(-1)).toMatchObject({
      reasonCode: 'MERGED',
      documents: { documentNo, successor: successor.uscc },
    });
    const titles = (await absorbed.filer.get(`/api/enterprises/${absorbed.id}/titles`)).body as unknown as {
      id: string;
      valid: boolean;
    }[];
    expect(titles.find(({ id }) => id === kept)?.valid).toBe(true);
    expect(titles.find(({ id }) => id === ending)?.valid).toBe(false);
    expect((await desk.province.handler.get(`/api/bans?uscc=${absorbed.uscc}`)).body.items).toEqual([]);

    const found = await desk.city.handler.get(`/api/enterprises?q=${absorbed.uscc}`);
    const rows = found.body.items as { id: string; successor: { uscc: string } | null }[];
    expect(rows.map(({ id }) => id).sort()).toEqual([absorbed.id, successor.id].sort());
    expect(rows.find(({ id }) => id === absorbed.id)?.successor).toMatchObject({ uscc: successor.uscc });
    expect(demand(await desk.city.handler.get(`/api/enterprises/${successor.id}`)).absorbed).toMatchObject([
      { enterpriseId: absorbed.id, uscc: absorbed.uscc, sinceOn: '2026-03-20' },
    ]);
    const again = await report(absorbed.filer, {
      ...{ kind: 'MERGER', successorUscc: successor.uscc, eventOn: '2026-03-21' },
    });
    const second = demand(again);
    expect((await act(desk.county.handler, second.id, 'confirm', { ...VERDICT, documentNo })).body.code).toBe(
      'ABSORBED_ALREADY',
    );
  });

  it('carries a ban to the successor as a warning that a handler answers, before or after the merger', async () => {
    const absorbed = await firm();
    const code = (await desk.app.enterprise('440106')).uscc;
    const banned = await desk.place(absorbed.id, 'COUNTY', { unitId: '440305', endsOn: '2028-06-30' });
    const { version } = await desk.membership(banned);
    const violation = demand(
      await desk.county.handler.post(`/api/memberships/${banned}/actions/exitViolation`, {
        ...{ version, opinion: OPINION, reasonTold: '数据造假', documentNo: '深处〔2026〕2号' },
        reasonCode: 'FALSIFICATION',
      }),
    );
    expect((await desk.approve(desk.county.head, violation)).status).toBe(200);
    const change = demand(await report(absorbed.filer, { kind: 'MERGER', successorUscc: code }));
    const prepared = demand(
      await act(desk.county.handler, change.id, 'confirm', { ...VERDICT, documentNo: '文3' }),
    );
    const proposal = demand(await desk.county.head.get(`/api/proposals/${String(prepared.proposalId)}`));
    expect((await desk.approve(desk.county.head, proposal)).status).toBe(200);

    const guangzhou = await desk.office('440106');
    const [warning] = (await guangzhou.handler.get('/api/successor-warnings?open=true')).body.items as {
      id: string;
      version: number;
    }[];
    expect(warning).toMatchObject({ bannedUntil: '2029-04-02', successorUscc: code, answer: null });
    expect((await desk.county.handler.get('/api/successor-warnings')).body.items).toEqual([]);
    expect(await openTasks(warning?.id ?? '')).toMatchObject([
      { kind: 'SUCCESSOR_WARNING', unitId: '440106' },
    ]);
    const body = { version: 1, answer: '经核实，承继企业为新设主体，限制不延续。' };
    const path = `/api/successor-warnings/${warning?.id}/answer`;
    expect((await desk.county.handler.post(path, body)).status).toBe(404);
    expect((await desk.province.handler.post(path, body)).body.code).toBe('MAJOR_CHANGE_NOT_YOUR_UNIT');
    expect(demand(await guangzhou.handler.post(path, body))).toMatchObject({
      answer: body.answer,
      version: 2,
    });
    expect((await guangzhou.handler.post(path, { ...body, version: 2 })).body.code).toBe('WRONG_STATE');
    expect(await openTasks(warning?.id ?? '')).toEqual([]);
  });

  it('names a successor that registers later', async () => {
    const absorbed = await firm('4419');
    const dongguan = await desk.office('4419');
    const code = desk.app.uscc();
    const change = demand(
      await report(absorbed.filer, { kind: 'MERGER', successorUscc: code, successorName: '承继装备' }),
    );
    const prepared = demand(
      await act(dongguan.handler, change.id, 'confirm', { ...VERDICT, documentNo: '文4' }),
    );
    const proposal = demand(await dongguan.head.get(`/api/proposals/${String(prepared.proposalId)}`));
    expect((await desk.approve(dongguan.head, proposal)).status).toBe(200);
    const registered = demand(
      await dongguan.handler.post('/api/enterprises', {
        ...{ uscc: code, name: '承继装备', unitId: '4419', industryCode: '3421' },
        sectors: [{ sector: 'CNC_MACHINE_TOOLS', main: true }],
      }),
    );
    expect(demand(await dongguan.handler.get(`/api/enterprises/${absorbed.id}`)).successor).toMatchObject({
      enterpriseId: registered.id,
      uscc: code,
    });
  });
});

describe('other changes', () => {
  it('moving out ends the places without ban; a restructuring is noted; a refusal frees the day', async () => {
    const { id: enterpriseId, filer } = await firm();
    const place = await desk.place(enterpriseId, 'CITY', { endsOn: '2028-06-30' });
    const noted = demand(await report(filer, { kind: 'RESTRUCTURING' }));
    demand(await act(desk.county.handler, noted.id, 'confirm', VERDICT));
    expect((await desk.membership(place)).state).toBe('ACTIVE');
    const refused = demand(await report(filer, { kind: 'FOREIGN_BRANCH' }));
    demand(
      await act(desk.county.handler, refused.id, 'refuse', { opinion: '不属实', reasonTold: '材料不足' }),
    );
    expect((await act(desk.county.handler, refused.id, 'confirm', VERDICT)).body.code).toBe('WRONG_STATE');
    demand(await report(filer, { kind: 'FOREIGN_BRANCH' }));
    const moved = demand(await report(filer, { kind: 'MOVED_OUT' }));
    const prepared = demand(
      await act(desk.county.handler, moved.id, 'confirm', { ...VERDICT, documentNo: '文5' }),
    );
    const proposal = demand(await desk.city.head.get(`/api/proposals/${String(prepared.proposalId)}`));
    expect((await desk.approve(desk.city.head, proposal)).status).toBe(200);
    expect(await desk.membership(place)).toMatchObject({ state: 'EXITED' });
    const elsewhere = await desk.app.official('4401', 'HANDLER');
    expect((await elsewhere.get(`/api/major-changes/${moved.id}`)).status).toBe(404);
    expect((await report(elsewhere, { kind: 'MERGER', enterpriseId })).status).toBe(404);
  });

  it('not reported in time is proposed once, for places and titles by their rules; a late report is taken and marked', async () => {
    const { id: enterpriseId, filer } = await firm();
    const place = await desk.place(enterpriseId, 'CITY', { endsOn: '2028-06-30' });
    expect(codes(await report(desk.county.handler, { kind: 'MERGER' }))).toEqual([
      ['enterpriseId', 'required'],
    ]);
    const known = demand(
      await report(desk.county.handler, { kind: 'RESTRUCTURING', enterpriseId, eventOn: '2026-02-10' }),
    );
    expect(known).toMatchObject({ state: 'KNOWN', source: 'OFFICER', dueOn: '2026-05-11' });
    const propose = (today: string) => desk.app.nest.get(UnreportedChanges).propose(today);
    await desk.moveTo('2026-05-11');
    await propose('2026-05-11');
    const about = () => desk.app.db.repo(Finding).findBy({ enterpriseId });
    expect(await about()).toEqual([]);
    await desk.moveTo('2026-05-12');
    await Promise.all([propose('2026-05-12'), propose('2026-05-12')]);
    await propose('2026-05-12');
    expect(await about()).toMatchObject([
      { kind: 'MAJOR_CHANGE_UNREPORTED', consequence: 'NO_REEXAMINATION', subjectId: place, unitId: '4403' },
    ]);
    const late = demand(await act(filer, known.id, 'report', { description: '已完成重组' }));
    expect(late).toMatchObject({ state: 'REPORTED', late: true, proposed: true });
    expect(await about()).toHaveLength(1);
    const options = (await desk.county.handler.get(`/api/major-changes/${known.id}/actions`))
      .body as unknown as { action: string; allowed: boolean; mode: string }[];
    expect(options).toMatchObject([
      { action: 'confirm', allowed: true, mode: 'DO' },
      { action: 'refuse', allowed: true },
    ]);
  });
});
