import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import {
  act,
  agree,
  announce,
  beginPaper,
  fillIn,
  mainJobWeb,
  openTodo,
  type Person,
  WORDS,
} from '../../support/web/index.js';

const LIMIT_MS = 300_000;
const ROUND = '2026年龙头企业培育库（PROVINCE）';
const TOLD = { 内部意见: WORDS.opinion, 告知提出人的内容: '经核查申报材料和协会年报，现将结果告知如下。' };
/** Seven working days from the first; the announcement may be dated the day after. */
const DAYS = { first: '2026-11-09', entry: '2026-11-18' };

const at = mainJobWeb();

let filer: Caller;
let name: string;
let caseId: string;

/** An enterprise whose case is being published. */
beforeAll(async () => {
  const { job } = at;
  filer = await job.app.filer(job.countyId);
  const roundId = await job.round();
  caseId = await job.submitted(filer, roundId);
  await job.examined(caseId);
  await job.sent(roundId, [caseId]);
  await job.accepted(caseId);
  name = String((await filer.get(`/api/enterprises/${filer.enterpriseId}`)).body.name);
  await at.moveTo(`${DAYS.first}T09:00:00+08:00`);
  await job.published(roundId, [caseId], DAYS.first);
}, LIMIT_MS);

const stateOfCase = async () => (await filer.get(`/api/applications/${caseId}`)).body.state;

/** Somebody without an account objects from the public list. @returns the number of the receipt */
async function object(anybody: Person): Promise<string> {
  await anybody.open('/public/publicities');
  await anybody.link(`对${name}提出异议`).click();
  await anybody.page.getByRole('heading', { name: '提出异议' }).waitFor();
  await anybody.settled();
  await fillIn(anybody, anybody.page.locator('main'), {
    姓名: '张三',
    联系方式: '020-12345678',
    异议内容: '主导产品的市场占有率与公开数据不符。',
    证据: '行业协会2025年年报第12页。',
  });
  await anybody.press('提交异议');
  await anybody.sees('您的异议已收到，所涉企业暂停入库');
  return anybody.field('受理编号').inputValue();
}

describe('a case that is objected to while it is published', () => {
  it(
    'is frozen until the objection is settled, verified again on the decision of the head, and then announced',
    async () => {
      const { job, web } = at;
      const number = await object(await web.nobody());
      expect(await stateOfCase()).toBe('OBJECTION');
      const firm = await web.person(filer);
      await firm.sees('异议核查中');

      const handler = await web.person(job.provinceHandler);
      const head = await web.person(job.provinceHead);
      await handler.open(`/cases/${caseId}`);
      await handler.sees('异议核查中');
      await handler.sees('主导产品的市场占有率与公开数据不符。');
      await handler.sees('异议尚未核查成立');
      await at.moveTo(`${DAYS.entry}T09:00:00+08:00`);
      await beginPaper(handler, '/announcements', '发布公告', ROUND);
      await handler.sees('不可选：该企业尚有未办结的异议。');

      await openTodo(handler, '异议办理');
      await handler.sees(number);
      await handler.sees('该异议尚未受理。');
      await handler.sees('行业协会2025年年报第12页。');
      await act(handler, '受理', { 内部意见: WORDS.opinion });
      await handler.sees('已办理“受理”，现为“核查中”');
      await act(handler, '办结', { 异议成立: true, ...TOLD });
      await handler.sees('已办理“办结”，现为“异议成立”');

      await handler.open(`/cases/${caseId}`);
      await act(handler, /^重新核查异议/, { 内部意见: WORDS.opinion });
      await agree(head, '重新核查异议');
      await head.sees('已同意');

      await openTodo(handler, '异议办理');
      await act(handler, '办结', { 异议不成立: true, ...TOLD });
      await handler.sees('已办理“办结”，现为“异议不成立”');
      expect(await stateOfCase()).toBe('PUBLICITY');

      const office = { handler, head };
      const paper = { documentNo: '粤工信公告〔2026〕9号', on: DAYS.entry };
      await announce(office, { round: ROUND, names: [name] }, paper);
      expect(await stateOfCase()).toBe('IN_POOL');
      await firm.open('/');
      await firm.sees('省级 · 龙头');
    },
    LIMIT_MS,
  );
});
