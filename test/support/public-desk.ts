import type { Answer } from './ask.js';
import type { Caller } from './app.js';
import { type MainJob, ok, OPINION } from './main-job.js';

/** An objection as the unit that published sees it. */
export interface SeenObjection {
  id: string;
  kind: string;
  state: string;
  reportReason: string | null;
  dueOn: string | null;
  version: number;
}

export const SETTLEMENT = { opinion: OPINION, reasonTold: '经核查，现将处理结果告知如下。' };

/** An objection of a person under the real name, with contact and evidence. */
export function signed(publicityId: string, entryId: string): Record<string, unknown> {
  return {
    publicityId,
    entryId,
    by: 'PERSON',
    name: '张三',
    contact: '020-12345678',
    text: '主导产品的市场占有率与公开数据不符。',
    evidence: '行业协会年报第12页。',
  };
}

/** What the public does, and how the unit that published answers it. */
export function publicDesk(job: MainJob) {
  const find = async (by: Caller, id: string) => {
    const { items } = ok<{ items: SeenObjection[] }>(await by.get('/api/objections?limit=100'));
    return items.find((row) => row.id === id) as SeenObjection;
  };
  const answer = async (by: Caller, id: string, action: string, body: Record<string, unknown>) => {
    const { version } = await find(by, id);
    return by.post(`/api/objections/${id}/${action}`, { version, ...body });
  };
  return {
    object: (body: Record<string, unknown>): Promise<Answer> =>
      job.app.call('POST', '/api/public/objections', body),
    find,
    accept: (by: Caller, id: string) => answer(by, id, 'accept', { opinion: OPINION }),
    refuse: (by: Caller, id: string) => answer(by, id, 'refuse', SETTLEMENT),
    note: (by: Caller, id: string) => answer(by, id, 'note', { opinion: OPINION }),
    settle: (by: Caller, id: string, upheld: boolean) => answer(by, id, 'settle', { ...SETTLEMENT, upheld }),
    /** A publicity of a unit, prepared by its handler and started by its head. @returns its id */
    async publish(
      handler: Caller,
      head: Caller,
      roundId: string,
      applicationIds: string[],
      startsOn: string,
    ): Promise<string> {
      const body = { roundId, applicationIds, title: '拟入库名单公示', startsOn, opinion: OPINION };
      const proposal = ok<{ id: string; subjectId: string }>(await handler.post('/api/publicities', body));
      ok(await job.approve(head, proposal.id));
      return proposal.subjectId;
    },
    /** An announcement of a unit, prepared by its handler; the head's answer, or the refusal to prepare it. */
    async announce(
      handler: Caller,
      head: Caller,
      roundId: string,
      applicationIds: string[],
      announcedOn: string,
    ): Promise<Answer> {
      const paper = { documentNo: '工信公告〔2026〕8号', announcedOn, opinion: OPINION };
      const prepared = await handler.post('/api/announcements', { roundId, applicationIds, ...paper });
      return prepared.status < 300 ? job.approve(head, prepared.body.id as string) : prepared;
    },
  };
}
