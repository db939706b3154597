import { afterAll, beforeAll } from '@jest/globals';
import type { Caller } from './app.js';
import { MainJob, ok, OPINION } from './main-job.js';

export const EVALUATOR = '省智能制造评审中心';
export const WHY = '主导产品的技术水平须由专家评审后再审定。';
export const CONCLUSION = '核心指标达到国内先进水平。\n建议列入培育库。';
export const SEND = { evaluator: EVALUATOR, opinion: WHY };
export const RECORD = { conclusion: CONCLUSION };
export const TOLD = { opinion: OPINION, reasonTold: '按通知要求办理，详见第三条。' };
export const PAPERS = { meeting: '厅长办公会', meetingOn: '2026-09-22', minutesNo: '纪要〔2026〕5号' };
export const SENT_ON = '2026-09-22T10:00:00+08:00';

/** The main job on the day the cases are sent. Registers the hooks; ask for it inside a test or a hook. */
export function evaluationJob(): { readonly job: MainJob } {
  let job: MainJob | undefined;
  beforeAll(async () => {
    job = await MainJob.start('440305', '4403', SENT_ON);
  });
  afterAll(() => job?.app.close());
  return {
    get job() {
      if (!job) throw new Error('nothing stands yet: ask inside a test or a hook');
      return job;
    },
  };
}

/** Cases of new enterprises in one new round, sent to the province now; its 20 working days begin tomorrow. */
export async function recommended(job: MainJob, count: number) {
  const roundId = await job.round({ more: { units: [{ unitId: '4403', quota: count }] } });
  const cases: { filer: Caller; id: string }[] = [];
  for (let n = 0; n < count; n += 1) {
    const filer = await job.app.filer('440305');
    const id = await job.submitted(filer, roundId);
    await job.examined(id);
    cases.push({ filer, id });
  }
  await job.sent(
    roundId,
    cases.map(({ id }) => id),
  );
  return { roundId, cases };
}

/** A case in the formal check of the province. */
export async function formal(job: MainJob): Promise<{ filer: Caller; id: string }> {
  const { cases } = await recommended(job, 1);
  const [made] = cases as [{ filer: Caller; id: string }];
  ok(await job.act(job.provinceHandler, made.id, 'beginCheck'));
  return made;
}

/** A case with an outside evaluator. */
export async function evaluated(job: MainJob): Promise<{ filer: Caller; id: string }> {
  const made = await formal(job);
  ok(await job.act(job.provinceHandler, made.id, 'sendToEvaluator', SEND));
  return made;
}
