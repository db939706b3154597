import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { act, mainJobWeb, openTodo } from '../../support/web/index.js';

const LIMIT_MS = 240_000;
const EVALUATOR = '省智能制造评审中心';
const WHY = '主导产品的技术水平须由专家评审后再审定。';
const CONCLUSION = '核心指标达到国内先进水平。';

const at = mainJobWeb();

let filer: Caller;
let name: string;
let caseId: string;

/** An enterprise whose case the province examines. */
beforeAll(async () => {
  const { job } = at;
  filer = await job.app.filer(job.countyId);
  const roundId = await job.round();
  caseId = await job.submitted(filer, roundId);
  await job.examined(caseId);
  await job.sent(roundId, [caseId]);
  await job.act(job.provinceHandler, caseId, 'beginCheck');
  name = String((await filer.get(`/api/enterprises/${filer.enterpriseId}`)).body.name);
}, LIMIT_MS);

const stateOfCase = async () => (await filer.get(`/api/applications/${caseId}`)).body.state;

describe('a case that an outside evaluator judges', () => {
  it(
    'is sent there with a name and a reason, waits without a limit, and goes on with the conclusion',
    async () => {
      const { job, web } = at;
      const handler = await web.person(job.provinceHandler);
      await handler.open(`/cases/${caseId}`);
      await act(handler, '送第三方评审', { 评审机构或专家组: EVALUATOR, 送评审的理由: WHY });
      await handler.sees('已办理“送第三方评审”。本件现为“第三方评审中”');
      expect(await stateOfCase()).toBe('OUTSIDE_EVALUATION');
      await handler.sees(EVALUATOR);

      const firm = await web.person(filer);
      await firm.sees('专家/第三方评审中');
      await firm.open(`/cases/${caseId}/form`);
      expect(await firm.page.locator('body').innerText()).not.toContain(EVALUATOR);

      await openTodo(handler, name);
      await handler.sees('第三方评审中');
      await act(handler, '登记评审结论', { 评审结论: CONCLUSION });
      await handler.sees('已办理“登记评审结论”。本件现为“厅审定”');
      await handler.sees(CONCLUSION);
      expect(await stateOfCase()).toBe('PROVINCE_DECISION');
    },
    LIMIT_MS,
  );
});
