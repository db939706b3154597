import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { announce, beginPaper, fillIn, mainJobWeb, type Office, publish } from '../../support/web/index.js';

const LIMIT_MS = 240_000;
const ROUND = '2026年龙头企业培育库（PROVINCE）';
const KIND = '专精特新中小企业';
/** Seven working days; the announcement may be dated the day after. */
const DAYS = { first: '2026-11-09', last: '2026-11-17', entry: '2026-11-18' };
const REVIEW = '2027-05-06';

const at = mainJobWeb();

let filer: Caller;
let name: string;

/** An enterprise whose case the province has accepted. */
beforeAll(async () => {
  const { job } = at;
  filer = await job.app.filer(job.countyId);
  const roundId = await job.round();
  const caseId = await job.submitted(filer, roundId);
  await job.examined(caseId);
  await job.sent(roundId, [caseId]);
  await job.accepted(caseId);
  name = String((await filer.get(`/api/enterprises/${filer.enterpriseId}`)).body.name);
  await at.moveTo(`${DAYS.first}T09:00:00+08:00`);
}, LIMIT_MS);

async function province(): Promise<Office> {
  const { job, web } = at;
  return { handler: await web.person(job.provinceHandler), head: await web.person(job.provinceHead) };
}

describe('an enterprise that was accepted', () => {
  it(
    'is published, announced after the last day and not before, and stands in the pool',
    async () => {
      const taken = { round: ROUND, names: [name] };
      const office = await province();
      const { handler } = office;
      await publish(office, taken, DAYS.first);

      const anybody = await at.web.nobody();
      await anybody.open('/public/publicities');
      await anybody.sees(name);
      await anybody.sees(`${DAYS.first} 至 ${DAYS.last}（含当日）`);
      const firm = await at.web.person(filer);
      await firm.sees(`最早 ${DAYS.entry} 可以公告入库`);

      await at.moveTo(`${DAYS.last}T23:00:00+08:00`);
      await beginPaper(handler, '/announcements', '发布公告', ROUND);
      await handler.sees(/不可选：公示期未满/);
      expect(await handler.page.getByRole('checkbox', { name: `选择 ${name}` }).isDisabled()).toBe(true);

      await at.moveTo(`${DAYS.entry}T09:00:00+08:00`);
      await announce(office, taken, { documentNo: '粤工信公告〔2026〕8号', on: DAYS.entry });

      await anybody.open('/public/announcements');
      await anybody.sees('粤工信公告〔2026〕8号');
      await anybody.sees(name);
      await firm.open('/');
      await firm.sees('省级 · 龙头');
      await firm.sees(`有效期 ${DAYS.entry} 至 2029-11-17`);
      const { items } = (await filer.get('/api/memberships')).body as { items: { tier: string }[] };
      expect(items.map(({ tier }) => tier).sort()).toEqual(['CITY', 'COUNTY', 'PROVINCE']);
    },
    LIMIT_MS,
  );

  it(
    'is tagged as a candidate with a reason that it does not see',
    async () => {
      const { handler } = await province();
      await handler.open('/pool?tier=PROVINCE');
      await handler.press(`把 ${name} 设为培育对象`);
      const dialog = handler.page.getByRole('dialog');
      await fillIn(handler, dialog, {
        [KIND]: true,
        理由: '主导产品市场占有率居全省前列，研发投入逐年增长。',
        复查日期: REVIEW,
      });
      await handler.press('设为培育对象', dialog);
      await handler.sees(`已把 ${name} 设为“${KIND}”培育对象`);

      const firm = await at.web.person(filer);
      await firm.sees(KIND);
      await firm.sees(`下次复查 ${REVIEW}`);
      expect(await firm.page.locator('body').innerText()).not.toContain('研发投入逐年增长');
    },
    LIMIT_MS,
  );

  it(
    'is reminded of its yearly update, and the officer of the tag, when their days come',
    async () => {
      await at.moveTo(`${REVIEW}T09:00:00+08:00`);

      const firm = await at.web.person(filer);
      await firm.sees('2026年度信息更新');
      await firm.sees('2027-05-31');
      await firm.sees('需要本企业办理');
      await firm.open('/inbox');
      await firm.sees('2026年度信息更新请于2027-05-31前报送');

      const { handler } = await province();
      const row = handler.page.getByRole('row').filter({ hasText: name });
      await row.filter({ hasText: '培育对象复查' }).getByText('今天到期').waitFor();
      await handler.open('/inbox');
      await handler.sees('培育对象到了复查日');
      await handler.page.getByRole('link', { name: /^查看/ }).first().click();
      await handler.settled();
      await handler.page.getByRole('heading', { name }).waitFor();
    },
    LIMIT_MS,
  );
});
