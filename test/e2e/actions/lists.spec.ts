import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsAsTold, codesAt, optionAt } from '../../support/actions.js';
import type { Caller } from '../../support/app.js';
import { frozenAt } from '../../support/case-facts.js';
import { listDesk, type SeenList } from '../../support/list-desk.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const LETTER = { letterNo: '深工信函〔2026〕9号', opinion: OPINION };
const NOBODYS = {
  arrange: 'FORBIDDEN',
  send: 'FORBIDDEN',
  supplement: 'FORBIDDEN',
  recall: 'FORBIDDEN',
};

describe('what may be done with a list', () => {
  let job: MainJob;
  let roundId: string;
  let listId: string;
  let firms: Caller[];
  let ids: string[];
  const at = (index: number) => ids[index] as string;
  const address = () => `/api/lists/${listId}`;
  const version = async () => ok<SeenList>(await job.cityHandler.get(address())).version;
  const arrange = async (by: Caller, parts: readonly string[]) =>
    by.put(address(), {
      version: await version(),
      entries: parts.map((part, index) => ({ applicationId: at(index), part })),
    });
  const prepare = async (by: Caller, action: 'send' | 'supplement') =>
    by.post(`${address()}/${action}`, { version: await version(), ...LETTER });
  const recall = async (by: Caller) =>
    by.post(`${address()}/recall`, { version: await version(), reason: '名单有误，撤回重报。' });
  const told = (by: Caller, action: string, act: () => ReturnType<Caller['post']>) =>
    actsAsTold(by, address(), action, act);

  beforeAll(async () => {
    job = await MainJob.start();
    roundId = await job.round({ more: { units: [{ unitId: '4403', quota: 2 }] } });
    firms = [];
    for (let count = 0; count < 3; count += 1) firms.push(await job.app.filer('440305'));
    ids = [];
    for (const firm of firms) ids.push(await job.submitted(firm, roundId));
    for (const id of ids) await job.examined(id);
    listId = (await listDesk(job, roundId).live()).id;
  });
  afterAll(() => job.app.close());

  it('an incomplete draft is arranged, not sent', async () => {
    const { cityHandler } = job;
    expect(await told(cityHandler, 'send', () => prepare(cityHandler, 'send'))).toBe('LIST_INCOMPLETE');
    expect((await optionAt(cityHandler, address(), 'send')).reason).toContain('3 家');
    expect(await told(cityHandler, 'supplement', () => prepare(cityHandler, 'supplement'))).toBe(
      'WRONG_STATE',
    );
    expect(await told(cityHandler, 'recall', () => recall(cityHandler))).toBe('FORBIDDEN');
    expect(await told(job.cityHead, 'recall', () => recall(job.cityHead))).toBe('WRONG_STATE');
    expect(await told(job.cityHead, 'arrange', () => arrange(job.cityHead, ['RESERVE']))).toBe('FORBIDDEN');
    const parts = ['RECOMMENDED', 'RECOMMENDED', 'RESERVE'];
    expect(await told(cityHandler, 'arrange', () => arrange(cityHandler, parts))).toBe(null);
  });

  it('a complete one is prepared by the handler and decided by the head', async () => {
    const { cityHandler, cityHead } = job;
    expect(await optionAt(cityHead, address(), 'send')).toMatchObject({
      mode: 'DECIDE',
      code: 'NOTHING_PREPARED',
      proposalId: null,
    });
    expect(await optionAt(cityHandler, address(), 'send')).toMatchObject({
      mode: 'PREPARE',
      needs: ['letterNo', 'opinion'],
      takes: [],
    });
    expect(await told(cityHandler, 'send', () => prepare(cityHandler, 'send'))).toBe(null);
    expect(await told(cityHandler, 'send', () => prepare(cityHandler, 'send'))).toBe('PROPOSAL_OPEN_ALREADY');
  });

  it('others read that none of it is theirs, and do not see a draft of another unit', async () => {
    expect(await codesAt(await job.app.official('4403', 'VIEWER'), address())).toEqual(NOBODYS);
    expect((await job.provinceHead.get(`${address()}/actions`)).status).toBe(404);
    const elsewhere = await job.app.official('4401', 'HEAD');
    expect((await elsewhere.get(`${address()}/actions`)).status).toBe(404);
  });

  it('the head is offered what waits, until the date of the city', async () => {
    const { cityHead } = job;
    const proposalId = (await optionAt(cityHead, address(), 'send')).proposalId ?? '';
    const late = await frozenAt(job.app, '2026-10-30T18:00:00.000+08:00', () =>
      optionAt(cityHead, address(), 'send'),
    );
    expect(late.code).toBe('CITY_DATE_PASSED');
    expect(late.reason).toContain('2026');
    expect(await told(cityHead, 'send', () => job.approve(cityHead, proposalId))).toBe(null);
  });

  it('a sent one is not arranged; the head recalls it', async () => {
    const { cityHandler, cityHead } = job;
    expect(await told(cityHandler, 'arrange', () => arrange(cityHandler, ['RESERVE']))).toBe('LIST_SENT');
    expect(await told(cityHandler, 'send', () => prepare(cityHandler, 'send'))).toBe('LIST_SENT');
    expect(await told(cityHandler, 'supplement', () => prepare(cityHandler, 'supplement'))).toBe(
      'NO_SLOT_FREED',
    );
    expect(await codesAt(job.provinceHead, address())).toEqual(NOBODYS);
    expect(await told(cityHead, 'recall', () => recall(cityHead))).toBe(null);
    expect(await told(cityHead, 'recall', () => recall(cityHead))).toBe('WRONG_STATE');
  });

  it('a freed slot is filled by the handler’s proposal; a list the province has begun with stays', async () => {
    const { cityHandler, cityHead } = job;
    listId = (await listDesk(job, roundId).live()).id;
    ok(await prepare(cityHandler, 'send'));
    ok(await job.approve(cityHead, (await optionAt(cityHead, address(), 'send')).proposalId ?? ''));
    ok(await job.act(job.provinceHandler, at(1), 'beginCheck'));
    expect(await told(cityHead, 'recall', () => recall(cityHead))).toBe('RECALL_TOO_LATE');
    const why = { reasonTold: '经营计划调整，申请撤回。' };
    ok(await job.act(firms[0] as Caller, at(0), 'askWithdrawal', why));
    ok(await job.act(cityHandler, at(0), 'confirmWithdrawal', { opinion: OPINION }));
    expect(await told(cityHandler, 'supplement', () => prepare(cityHandler, 'supplement'))).toBe(null);
    const { proposalId, mode } = await optionAt(cityHead, address(), 'supplement');
    expect(mode).toBe('DECIDE');
    expect(await told(cityHead, 'supplement', () => job.approve(cityHead, proposalId ?? ''))).toBe(null);
    expect(await told(cityHandler, 'supplement', () => prepare(cityHandler, 'supplement'))).toBe(
      'NO_SLOT_FREED',
    );
  });
});
