import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TodoItem } from '../../../src/modules/desk/todo.dto.js';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import type { NoticeView } from '../../../src/modules/notice/inbox/notice.dto.js';
import type { ProposalView } from '../../../src/core/flow/index.js';
import type { Caller } from '../../support/app.js';
import type { Answer } from '../../support/ask.js';
import { eventually } from '../../support/eventually.js';
import { listDesk } from '../../support/list-desk.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const NOTE = '请补充说明。';

describe('what head and handler read about a proposal', () => {
  let job: MainJob;
  let filer: Caller;
  let firm: string;
  let roundId: string;
  let id: string;

  beforeAll(async () => {
    job = await MainJob.start();
    filer = await job.app.filer('440305');
    firm = ok<{ name: string }>(await filer.get(`/api/enterprises/${filer.enterpriseId}`)).name;
    roundId = await job.round();
    id = await job.submitted(filer, roundId);
  });
  afterAll(() => job.app.close());

  const message = (reader: Caller, about: string, language: string) =>
    eventually(async () => {
      const { items } = ok<{ items: NoticeView[] }>(
        await job.app.call('GET', '/api/notices', undefined, reader.cookie, { 'accept-language': language }),
      );
      const found = items.find(({ title }) => title.includes(about));
      expect(found).toBeDefined();
      return found as NoticeView;
    });

  /** Head, then handler after the head's no, read subject and act in words. */
  async function told(
    prepared: Answer,
    handler: Caller,
    head: Caller,
    title: string,
    zh: string,
    en: string,
  ) {
    const proposalId = (prepared.body.proposalId ?? prepared.body.id) as string;
    const proposal = ok<ProposalView>(await head.get(`/api/proposals/${proposalId}`));
    expect(proposal).toMatchObject({ title, actionZh: zh });
    const { items } = ok<{ items: TodoItem[] }>(await head.get('/api/todo?kind=PROPOSAL'));
    const todo = items.find(({ subjectId }) => subjectId === proposalId);
    expect(todo).toMatchObject({ title, detail: { action: proposal.action, actionZh: zh } });

    const waits = await message(head, `：${title}，拟“${zh}”`, 'zh');
    expect(waits).toMatchObject({ kind: 'PROPOSAL_OPEN', subjectId: proposalId });
    expect((await message(head, `${title}, to ${en}`, 'en')).id).toBe(waits.id);
    await leadsToProposal(head, waits, proposalId);

    ok(await head.post(`/api/proposals/${proposalId}/decline`, { version: proposal.version, note: NOTE }));
    const declined = await message(handler, `未获同意：${title}，拟“${zh}”`, 'zh');
    expect(declined.body).toContain(NOTE);
    await leadsToProposal(handler, declined, proposalId);
  }

  /** What the message links to, the reader can open. */
  async function leadsToProposal(reader: Caller, { subjectKind, subjectId }: NoticeView, proposalId: string) {
    expect({ subjectKind, subjectId }).toEqual({ subjectKind: 'PROPOSAL', subjectId: proposalId });
    ok(await reader.get(`/api/proposals/${subjectId}`));
  }

  it('names the enterprise and what is to become of its case', async () => {
    const refusal = { opinion: OPINION, reasonTold: '不属于装备制造领域，依据第二条不予通过。' };
    const prepared = await job.act(job.countyHandler, id, 'refuse', refusal);
    await told(prepared, job.countyHandler, job.countyHead, firm, '不予通过', 'refuse');
    const actions = ok<{ action: string; actionZh: string }[]>(
      await job.countyHandler.get(`/api/applications/${id}/actions`),
    );
    expect(actions).toContainEqual(expect.objectContaining({ action: 'refuse', actionZh: '不予通过' }));
  });

  it('names the list that is to be sent', async () => {
    await job.examined(id);
    ok(await job.arranged(roundId, [id]));
    const list = '2026年龙头企业培育库（PROVINCE） · 推荐名单';
    const prepared = await listDesk(job, roundId).prepare();
    await told(prepared, job.cityHandler, job.cityHead, list, '报送推荐名单', 'send the ranked list');
  });

  it('names publicity, announcement and the place to be left', async () => {
    const people = [job.provinceHandler, job.provinceHead] as const;
    await job.sent(roundId, [id]);
    await job.accepted(id);
    await job.app.moveTo('2026-11-02T09:00:00+08:00');
    const of = { roundId, applicationIds: [id], opinion: OPINION };
    const paper = { ...of, title: '第一批拟入库名单', startsOn: '2026-11-02' };
    const publicity = await job.provinceHandler.post('/api/publicities', paper);
    await told(publicity, ...people, '第一批拟入库名单', '开始公示', 'start the publicity');

    await job.published(roundId, [id], '2026-11-02');
    await job.app.moveTo('2026-11-11T09:00:00+08:00');
    const document = { ...of, documentNo: '粤工信公告〔2026〕9号', announcedOn: '2026-11-11' };
    const announcement = await job.provinceHandler.post('/api/announcements', document);
    const title = '2026年龙头企业培育库（PROVINCE） · 公告 粤工信公告〔2026〕9号';
    await told(announcement, ...people, title, '公告', 'announce');

    ok(await job.announce(roundId, [id], '2026-11-11'));
    const { items } = ok<{ items: { id: string; version: number }[] }>(
      await job.provinceHandler.get(`/api/memberships?enterpriseId=${filer.enterpriseId}&tier=PROVINCE`),
    );
    const place = items[0] as { id: string; version: number };
    const exit = await job.provinceHandler.post(`/api/memberships/${place.id}/actions/exit`, {
      ...{ version: place.version, opinion: OPINION, reasonTold: '企业自愿退出。' },
      ...{ documentNo: '粤工信〔2026〕11号', reasonCode: 'VOLUNTARY' },
    });
    await told(exit, ...people, `${firm} · 省级龙头`, '退库', 'exit');
  });

  it('is never told to the enterprise', async () => {
    const rows = await job.app.db.repo(Notice).findBy({ accountId: filer.accountId });
    expect(rows.map(({ kind }) => kind)).toContain('CASE_ENTERED');
    expect(rows.filter(({ kind, subjectKind }) => `${kind} ${subjectKind}`.includes('PROPOSAL'))).toEqual([]);
  });
});
