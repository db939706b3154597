import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPolicy, type Metric } from '../../../config/policy.js';
import { Application } from '../../../src/modules/application/case/application.entity.js';
import type { Caller } from '../../support/app.js';
import { faults, seen, stateOf, stored } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk } from '../../support/public-desk.js';

describe('the content of a case', () => {
  let job: MainJob;
  let roundId: string;

  beforeAll(async () => {
    job = await MainJob.start();
    roundId = await job.round({ tier: 'COUNTY', more: { publicityLength: 0 } });
  });
  afterAll(() => job.app.close());

  const begun = async (): Promise<{ filer: Caller; id: string }> => {
    const filer = await job.app.filer('440305');
    return { filer, id: ok<{ id: string }>(await filer.post('/api/applications', { roundId })).id };
  };
  const fill = async (by: Caller, id: string, values: Record<string, unknown>) => {
    const { version } = await seen(by, id);
    return by.patch(`/api/applications/${id}/content`, { version, values });
  };
  const figures = (by: Caller, values: { metric: string; value: number }[]) =>
    by.put(`/api/enterprises/${by.enterpriseId}/figures`, {
      year: 2025,
      basis: 'SOLO',
      source: '审计报告',
      values,
    });

  describe('a yearly figure', () => {
    const bounds: [string, number, number][] = loadPolicy().metrics.map(({ key, min, max }: Metric) => [
      key,
      min,
      max,
    ]);

    it('has the same bounds in the form and in the file of the enterprise', async () => {
      const { filer, id } = await begun();
      for (const pick of [1, 2] as const) {
        const values = bounds.map((row) => ({ metric: row[0], value: row[pick] }));
        ok(await figures(filer, values));
        ok(await fill(filer, id, Object.fromEntries(bounds.map((row) => [`figure.${row[0]}.0`, row[pick]]))));
      }
      for (const [metric, min, max] of bounds)
        for (const value of [min - 1, max + 1]) {
          const [form, file] = [
            await fill(filer, id, { [`figure.${metric}.0`]: value }),
            await figures(filer, [{ metric, value }]),
          ];
          expect([metric, form.status, ...faults(form)]).toEqual([metric, 400, `content.figure.${metric}.0`]);
          expect([metric, file.status, ...faults(file)]).toEqual([metric, 400, 'values.0.value']);
        }
    });

    it('that was stored wrongly is left out at entry and stops nobody', async () => {
      const filer = await job.app.filer('440305');
      const id = await job.submitted(filer, roundId);
      ok(await job.decide(job.countyHandler, job.countyHead, id, 'accept', { opinion: OPINION }));
      const { content, version } = await stored(job.app, id);
      const wrong = { 'figure.employees.0': 200_000_000, 'figure.rdStaff.0': 1.5, 'figure.wishes.0': 1 };
      await job.app.change(() =>
        job.app.db.repo(Application).update({ id, version }, { content: { ...content, ...wrong } }),
      );
      ok(await publicDesk(job).announce(job.countyHandler, job.countyHead, roundId, [id], '2026-09-01'));
      expect(await stateOf(filer, id)).toBe('IN_POOL');
      const { years } = ok<{ years: { year: number; figures: { metric: string }[] }[] }>(
        await filer.get(`/api/enterprises/${filer.enterpriseId}/figures?from=2025&to=2025`),
      );
      const kept = years[0]?.figures.map(({ metric }) => metric);
      expect(kept).toContain('revenue');
      expect(kept).not.toContain('employees');
      expect(kept).not.toContain('rdStaff');
    });
  });

  describe('figures that cannot be', () => {
    const [REVENUE, MAIN] = ['figure.revenue.-1', 'figure.mainBusinessRevenue.-1'];

    it.each([
      ['a part above its whole', { [REVENUE]: 10_00, [MAIN]: 11_00 }, MAIN],
      ['a part above the whole that stands', { [MAIN]: 1_000_001_00 }, MAIN],
      [
        'a whole below the part that stands',
        { [REVENUE]: 999_999_00, 'figure.revenue.0': 9_000_000_00 },
        REVENUE,
      ],
      ['more research staff than employees', { 'figure.rdStaff.0': 13 }, 'figure.rdStaff.0'],
    ])('%s is refused at its field', async (_, values, field) => {
      const { filer, id } = await begun();
      const before = { ...job.content(), 'figure.mainProductRevenue.-1': 1_00 };
      ok(await fill(filer, id, before));
      const answer = await fill(filer, id, values);
      expect([answer.status, ...faults(answer)]).toEqual([400, `content.${field}`]);
      expect((await seen(filer, id)).content).toMatchObject(before);
    });

    it('are corrected one after the other, or cleared', async () => {
      const { filer, id } = await begun();
      ok(await fill(filer, id, { [REVENUE]: 10_00, [MAIN]: 9_00 }));
      ok(await fill(filer, id, { [REVENUE]: 20_00 }));
      ok(await fill(filer, id, { [MAIN]: 15_00 }));
      ok(await fill(filer, id, { [MAIN]: null }));
      ok(await fill(filer, id, { [REVENUE]: 1_00 }));
    });

    it('and were stored nevertheless hinder no other field, only handing in, and can be mended after any return', async () => {
      const filer = await job.app.filer('440305');
      const id = await job.submitted(filer, roundId);
      const { content } = await stored(job.app, id);
      await job.app.change(() =>
        job.app.db.repo(Application).update({ id }, { content: { ...content, [MAIN]: 2_000_000_00 } }),
      );
      const texts = { opinion: OPINION, reasonTold: '请更正产品名称。', fields: ['product.name'] };
      ok(await job.act(job.countyHandler, id, 'return', { ...texts, returnTo: 'ENTERPRISE' }));
      ok(await fill(filer, id, { 'product.name': '五轴机床' }));
      const answer = await job.act(filer, id, 'resubmit', { pledge: true });
      expect([answer.status, answer.body.code, ...faults(answer)]).toEqual([
        422,
        'FIGURES_IMPOSSIBLE',
        `content.${MAIN}`,
      ]);
      ok(await fill(filer, id, { [REVENUE]: 2_000_000_00 }));
      ok(await job.act(filer, id, 'resubmit', { pledge: true }));
    });

    it('are left out of the file at entry', async () => {
      const filer = await job.app.filer('440305');
      const id = await job.submitted(filer, roundId);
      ok(await job.decide(job.countyHandler, job.countyHead, id, 'accept', { opinion: OPINION }));
      const { content } = await stored(job.app, id);
      await job.app.change(() =>
        job.app.db.repo(Application).update({ id }, { content: { ...content, [MAIN]: 2_000_000_00 } }),
      );
      ok(await publicDesk(job).announce(job.countyHandler, job.countyHead, roundId, [id], '2026-09-01'));
      const { years } = ok<{ years: { figures: { metric: string }[] }[] }>(
        await filer.get(`/api/enterprises/${filer.enterpriseId}/figures?from=2024&to=2024`),
      );
      const kept = years[0]?.figures.map(({ metric }) => metric);
      expect(kept).toContain('revenue');
      expect(kept).not.toContain('mainBusinessRevenue');
    });
  });

  describe('a text', () => {
    it.each(['   ', '\u3000\t', '\u200b', '\u00ad\u2060', ''])('%j clears its field', async (blank) => {
      const { filer, id } = await begun();
      ok(await fill(filer, id, { ...job.content(), 'innovation.awards': '省科技进步奖' }));
      const blanks = { 'product.name': blank, 'product.weaknessNote': blank, 'innovation.awards': blank };
      ok(await fill(filer, id, blanks));
      const { content, missing } = await seen(filer, id);
      expect(content).toMatchObject({ 'product.name': null, 'innovation.awards': null });
      expect(missing.map(({ key }) => key).sort()).toEqual(['product.name', 'product.weaknessNote']);
      const answer = await job.act(filer, id, 'submit', { pledge: true });
      expect([answer.status, ...faults(answer).sort()]).toEqual([
        422,
        'content.product.name',
        'content.product.weaknessNote',
      ]);
    });

    it('is kept without the space around it', async () => {
      const { filer, id } = await begun();
      ok(
        await fill(filer, id, {
          'product.name': ' 五轴 机床\u3000',
          'innovation.awards': '一等奖\r\n二等奖\n',
        }),
      );
      expect((await seen(filer, id)).content).toMatchObject({
        'product.name': '五轴 机床',
        'innovation.awards': '一等奖\n二等奖',
      });
    });

    it.each([
      ['contact.mobile', 'x'],
      ['contact.mobile', '138001380'.repeat(4)],
      ['contact.mobile', '一三八零零'],
      ['contact.email', 'zhang@example'],
      ['contact.email', 'zhang san@example.com'],
      ['product.name', '机\u2028床'],
    ])('%s is not %j', async (key, value) => {
      const { filer, id } = await begun();
      const answer = await fill(filer, id, { [key]: value });
      expect([answer.status, ...faults(answer)]).toEqual([400, `content.${key}`]);
    });

    it('that was stored wrongly fills no field, and can be mended whatever a return names', async () => {
      const filer = await job.app.filer('440305');
      const id = await job.submitted(filer, roundId);
      const { content } = await stored(job.app, id);
      await job.app.change(() =>
        job.app.db.repo(Application).update({ id }, { content: { ...content, 'contact.mobile': 'x' } }),
      );
      const texts = { opinion: OPINION, reasonTold: '请更正产品名称。', fields: ['product.name'] };
      ok(await job.act(job.countyHandler, id, 'return', { ...texts, returnTo: 'ENTERPRISE' }));
      const answer = await job.act(filer, id, 'resubmit', { pledge: true });
      expect([answer.status, ...faults(answer)]).toEqual([422, 'content.contact.mobile']);
      ok(await fill(filer, id, { 'product.name': '五轴机床', 'contact.mobile': '0755-12345678' }));
      const locked = await fill(filer, id, { 'contact.mobile': '13800000000' });
      expect([locked.status, ...faults(locked)]).toEqual([409, 'content.contact.mobile']);
      ok(await job.act(filer, id, 'resubmit', { pledge: true }));
    });

    it('of the register fits into the form', async () => {
      const filer = await job.app.filer('440305');
      const path = `/api/enterprises/${filer.enterpriseId}`;
      const { version } = ok<{ version: number }>(await filer.get(path));
      const file = {
        address: '址'.repeat(200),
        legalRepresentative: '法'.repeat(60),
        contactName: '人'.repeat(60),
        contactPhone: '1'.repeat(30),
        contactEmail: `${'m'.repeat(108)}@example.com`,
        registeredCapital: 1e15,
      };
      ok(await filer.patch(path, { version, ...file }));
      const { id } = ok<{ id: string }>(await filer.post('/api/applications', { roundId }));
      const { content } = await seen(filer, id);
      expect(content).toMatchObject({
        'profile.registeredAddress': file.address,
        'profile.registeredCapital': file.registeredCapital,
        'contact.legalRepresentative': file.legalRepresentative,
        'contact.contactName': file.contactName,
        'contact.mobile': file.contactPhone,
        'contact.email': file.contactEmail,
      });
      ok(await fill(filer, id, content));
    });
  });

  it('shows viewers personal contacts masked, like the register, and nobody else', async () => {
    const filer = await job.app.filer('440305');
    const contacts = { 'contact.mobile': '13812341234', 'contact.email': 'anna@example.com' };
    const { id } = ok<{ id: string }>(await filer.post('/api/applications', { roundId }));
    ok(await fill(filer, id, { ...job.content(), ...contacts, 'contact.contactName': '安娜' }));
    ok(await job.act(filer, id, 'submit', { pledge: true }));
    const personal = loadPolicy().formFields.filter(({ contact }) => contact !== null);
    expect(personal.map(({ key }) => key)).toEqual(Object.keys(contacts));
    for (const unitId of ['440305', '4403', '44']) {
      const { content } = await seen(await job.app.official(unitId, 'VIEWER'), id);
      expect(content).toMatchObject({
        'contact.mobile': '138****1234',
        'contact.email': 'a***@example.com',
        'contact.contactName': '安娜',
      });
    }
    for (const reader of [job.countyHandler, job.countyHead, filer])
      expect((await seen(reader, id)).content).toMatchObject(contacts);
  });
});
