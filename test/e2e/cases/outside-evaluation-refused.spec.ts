import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationTransition } from '../../../src/modules/application/case/application-transition.entity.js';
import type { Caller } from '../../support/app.js';
import type { Answer } from '../../support/ask.js';
import { faults, lastLine, openTasks, refusal, stored } from '../../support/case-facts.js';
import {
  evaluated,
  EVALUATOR,
  formal,
  PAPERS,
  RECORD,
  recommended,
  SEND,
  SENT_ON,
  WHY,
} from '../../support/evaluations.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

let job: MainJob;

beforeAll(async () => {
  job = await MainJob.start('440305', '4403', SENT_ON);
});
afterAll(() => job.app.close());

describe('what is refused changes nothing', () => {
  let checked: { filer: Caller; id: string };
  let outside: { filer: Caller; id: string };
  let waiting: string;

  beforeAll(async () => {
    await job.app.moveTo(SENT_ON);
    checked = await formal(job);
    outside = await evaluated(job);
    waiting = (await recommended(job, 1)).cases[0]?.id as string;
  });

  /** What came back, while case and history stay as they were. */
  async function tried(by: Caller, id: string, action: string, body: object): Promise<Answer> {
    const lines = () => job.app.db.repo(ApplicationTransition).countBy({ applicationId: id });
    const before = [await stored(job.app, id), await lines(), await openTasks(job.app, id)];
    const { version } = await stored(job.app, id);
    const answer = await by.post(`/api/applications/${id}/actions/${action}`, { version, ...body });
    expect([await stored(job.app, id), await lines(), await openTasks(job.app, id)]).toEqual(before);
    return answer;
  }

  it('to another role and to another tier', async () => {
    const others = [job.provinceHead, job.cityHandler, job.cityHead, job.countyHandler];
    for (const by of [...others, checked.filer])
      expect(refusal(await tried(by, checked.id, 'sendToEvaluator', SEND))).toEqual([403, 'FORBIDDEN']);
    for (const by of [...others, outside.filer])
      expect(refusal(await tried(by, outside.id, 'recordEvaluation', RECORD))).toEqual([403, 'FORBIDDEN']);
    expect(refusal(await tried(outside.filer, checked.id, 'sendToEvaluator', SEND))).toEqual([
      ...[404, 'NOT_FOUND'],
    ]);
  });

  it('in another state', async () => {
    for (const [id, action, body] of [
      [waiting, 'sendToEvaluator', SEND],
      [outside.id, 'sendToEvaluator', SEND],
      [checked.id, 'recordEvaluation', RECORD],
      [outside.id, 'accept', { opinion: OPINION, documents: PAPERS }],
      [outside.id, 'pass', { opinion: OPINION }],
    ] as const)
      expect(refusal(await tried(job.provinceHandler, id, action, body))).toEqual([409, 'WRONG_STATE']);
    expect(refusal(await tried(outside.filer, outside.id, 'withdraw', {}))).toEqual([409, 'WRONG_STATE']);
  });

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['opinion', 'evaluator']],
    ['no evaluator', { opinion: WHY }, ['evaluator']],
    ['an empty one', { ...SEND, evaluator: '' }, ['evaluator']],
    ['a blank one', { ...SEND, evaluator: ' 　' }, ['evaluator']],
    ['one of two lines', { ...SEND, evaluator: '评审\n中心' }, ['evaluator']],
    ['one too long', { ...SEND, evaluator: '评'.repeat(101) }, ['evaluator']],
    ['no reason', { evaluator: EVALUATOR }, ['opinion']],
    ['a reason that says nothing', { ...SEND, opinion: '评审' }, ['opinion']],
    ['a conclusion already', { ...SEND, ...RECORD }, ['conclusion']],
  ])('sent with %s', async (_what, body, fields) => {
    const answer = await tried(job.provinceHandler, checked.id, 'sendToEvaluator', body);
    expect([answer.status, answer.body.code, ...faults(answer)]).toEqual([
      ...[400, 'VALIDATION_FAILED'],
      ...fields,
    ]);
  });

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['conclusion']],
    ['an empty conclusion', { conclusion: '' }, ['conclusion']],
    ['a blank one', { conclusion: ' \n ' }, ['conclusion']],
    ['one too long', { conclusion: '好'.repeat(2001) }, ['conclusion']],
    ['an evaluator', { ...RECORD, evaluator: EVALUATOR }, ['evaluator']],
  ])('recorded with %s', async (_what, body, fields) => {
    const answer = await tried(job.provinceHandler, outside.id, 'recordEvaluation', body);
    expect([answer.status, answer.body.code, ...faults(answer)]).toEqual([
      ...[400, 'VALIDATION_FAILED'],
      ...fields,
    ]);
  });

  it('takes the longest name and the shortest and the longest conclusion', async () => {
    const send = { evaluator: '评'.repeat(100), opinion: WHY };
    for (const conclusion of ['可', '好'.repeat(2000)]) {
      ok(await job.act(job.provinceHandler, checked.id, 'sendToEvaluator', send));
      expect((await lastLine(job.provinceHandler, checked.id)).documents).toEqual({
        evaluator: send.evaluator,
      });
      ok(await job.act(job.provinceHandler, checked.id, 'recordEvaluation', { conclusion }));
      expect((await lastLine(job.provinceHandler, checked.id)).documents).toEqual({ conclusion });
    }
  });

  it('in the pool of a city, which has no such step', async () => {
    const filer = await job.app.filer('440305');
    const roundId = await job.round({ tier: 'CITY', more: { skipAllowed: true } });
    const id = await job.submitted(filer, roundId);
    ok(await job.act(job.countyHandler, id, 'pass', { opinion: OPINION }));
    expect(refusal(await tried(job.cityHandler, id, 'sendToEvaluator', SEND))).toEqual([409, 'WRONG_STATE']);
  });
});
