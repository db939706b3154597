import { beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationTransition } from '../../../src/modules/application/case/application-transition.entity.js';
import type { Caller } from '../../support/app.js';
import type { Answer } from '../../support/ask.js';
import { faults, lastLine, openTasks, refusal, stored } from '../../support/case-facts.js';
import * as evaluations from '../../support/evaluations.js';
import { ok, OPINION } from '../../support/main-job.js';

const at = evaluations.evaluationJob();
const { evaluated, EVALUATOR, formal, PAPERS, RECORD, recommended, SEND, SENT_ON, WHY } = evaluations;

describe('what is refused changes nothing', () => {
  let checked: { filer: Caller; id: string };
  let outside: { filer: Caller; id: string };
  let waiting: string;

  beforeAll(async () => {
    await at.job.app.moveTo(SENT_ON);
    checked = await formal(at.job);
    outside = await evaluated(at.job);
    waiting = (await recommended(at.job, 1)).cases[0]?.id as string;
  });

  /** What came back, while case and history stay as they were. */
  async function tried(by: Caller, id: string, action: string, body: object): Promise<Answer> {
    const lines = () => at.job.app.db.repo(ApplicationTransition).countBy({ applicationId: id });
    const before = [await stored(at.job.app, id), await lines(), await openTasks(at.job.app, id)];
    const { version } = await stored(at.job.app, id);
    const answer = await by.post(`/api/applications/${id}/actions/${action}`, { version, ...body });
    expect([await stored(at.job.app, id), await lines(), await openTasks(at.job.app, id)]).toEqual(before);
    return answer;
  }

  it('to another role and to another tier', async () => {
    const others = [at.job.provinceHead, at.job.cityHandler, at.job.cityHead, at.job.countyHandler];
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
      expect(refusal(await tried(at.job.provinceHandler, id, action, body))).toEqual([409, 'WRONG_STATE']);
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
    const answer = await tried(at.job.provinceHandler, checked.id, 'sendToEvaluator', body);
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
    const answer = await tried(at.job.provinceHandler, outside.id, 'recordEvaluation', body);
    expect([answer.status, answer.body.code, ...faults(answer)]).toEqual([
      ...[400, 'VALIDATION_FAILED'],
      ...fields,
    ]);
  });

  it('takes the longest name and the shortest and the longest conclusion', async () => {
    const send = { evaluator: '评'.repeat(100), opinion: WHY };
    for (const conclusion of ['可', '好'.repeat(2000)]) {
      ok(await at.job.act(at.job.provinceHandler, checked.id, 'sendToEvaluator', send));
      expect((await lastLine(at.job.provinceHandler, checked.id)).documents).toEqual({
        evaluator: send.evaluator,
      });
      ok(await at.job.act(at.job.provinceHandler, checked.id, 'recordEvaluation', { conclusion }));
      expect((await lastLine(at.job.provinceHandler, checked.id)).documents).toEqual({ conclusion });
    }
  });

  it('in the pool of a city, which has no such step', async () => {
    const filer = await at.job.app.filer('440305');
    const roundId = await at.job.round({ tier: 'CITY', more: { skipAllowed: true } });
    const id = await at.job.submitted(filer, roundId);
    ok(await at.job.act(at.job.countyHandler, id, 'pass', { opinion: OPINION }));
    expect(refusal(await tried(at.job.cityHandler, id, 'sendToEvaluator', SEND))).toEqual([
      409,
      'WRONG_STATE',
    ]);
  });
});
