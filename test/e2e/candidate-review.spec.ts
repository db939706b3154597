import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Task } from '../../src/core/flow/index.js';
import type { NoticeView } from '../../src/modules/notice/inbox/notice.dto.js';
import { ReminderTick } from '../../src/modules/notice/index.js';
import { Notice } from '../../src/modules/notice/message/notice.entity.js';
import type { CandidateView } from '../../src/modules/pool/index.js';
import { type Caller, TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { ok } from '../support/main-job.js';

const CITY = '4403';
const COUNTY = '440305';

describe('the review of a candidate tag', () => {
  let app: TestApp;
  let handlers: [Caller, Caller];
  let county: Caller;

  beforeAll(async () => {
    app = await TestApp.start();
    handlers = [await app.official(CITY, 'HANDLER'), await app.official(CITY, 'HANDLER')];
    county = await app.official(COUNTY, 'HANDLER');
    await app.official(CITY, 'HEAD');
  });
  afterAll(() => app.close());

  const tag = async (by: Caller, reviewOn: string, enterpriseId?: string) => {
    const id = enterpriseId ?? (await app.filer(COUNTY)).enterpriseId;
    const body = { kind: 'SPECIALISED', reason: '接近标准', reviewOn };
    return ok<CandidateView>(await by.post(`/api/enterprises/${id}/candidates`, body));
  };
  /** Who was told about a tag, once for every message. */
  const told = async ({ id }: CandidateView) =>
    (await app.db.repo(Notice).findBy({ subjectId: id })).map(({ accountId }) => accountId).sort();
  const bothHandlers = () => handlers.map(({ accountId }) => accountId).sort();
  const tick = () => app.nest.get(ReminderTick).run();

  it('is told on its day to every handler of the unit that set it, once, and to nobody else', async () => {
    await app.moveTo('2026-08-01T10:00:00+08:00');
    const { enterpriseId } = await app.filer(COUNTY);
    const [ofCity, ofCounty] = [
      await tag(handlers[0], '2026-09-01', enterpriseId),
      await tag(county, '2026-09-02', enterpriseId),
    ];
    await app.moveTo('2026-08-31T23:00:00+08:00');
    expect(await told(ofCity)).toEqual([]);
    await app.moveTo('2026-09-01T08:30:00+08:00');
    await Promise.all([tick(), tick()]);
    await app.moveTo('2026-09-03T08:30:00+08:00');
    expect(await told(ofCity)).toEqual(bothHandlers());
    expect(await told(ofCounty)).toEqual([county.accountId]);

    await eventually(async () => {
      const { items } = ok<{ items: NoticeView[] }>(await handlers[1].get('/api/notices'));
      expect(items.find(({ subjectId }) => subjectId === ofCity.id)).toMatchObject({
        ...{ kind: 'CANDIDATE_REVIEW', subjectKind: 'CANDIDATE', rung: 'T0' },
        body: `${ofCity.enterpriseName}的培育对象标签“专精特新中小企业”应于2026-09-01复查，请决定保留或取消。`,
      });
    });
    expect(ok(await handlers[1].get(`/api/candidates/${ofCity.id}`))).toMatchObject({
      ...{ id: ofCity.id, kindZh: '专精特新中小企业', reviewOn: '2026-09-01' },
    });
    const proof = ok(await handlers[0].get(`/api/reminders?subjectId=${ofCity.id}`));
    expect(proof).toMatchObject({
      items: [{ rule: 'CANDIDATE_REVIEW', rung: 'T0', plannedOn: '2026-09-01', recipients: 2 }],
    });
  });

  it('missed, is made up for; of a tag that ended before or goes on, it is not told', async () => {
    await app.moveTo('2026-09-10T10:00:00+08:00');
    const [late, ended, renewed] = [
      await tag(handlers[0], '2026-10-01'),
      await tag(handlers[0], '2026-10-01'),
      await tag(handlers[0], '2026-10-01'),
    ];
    const reason = '继续培育';
    ok(await handlers[0].post(`/api/candidates/${ended.id}/end`, { version: 1, reason }));
    const goesOn = ok<CandidateView>(
      await handlers[0].post(`/api/candidates/${renewed.id}/renew`, {
        ...{ version: 1, reason, reviewOn: '2026-11-02' },
      }),
    );
    await app.moveTo('2026-10-12T08:30:00+08:00');
    expect(await told(late)).toEqual(bothHandlers());
    for (const quiet of [ended, renewed, goesOn]) expect(await told(quiet)).toEqual([]);
    await app.moveTo('2026-11-02T08:30:00+08:00');
    expect(await told(goesOn)).toEqual(bothHandlers());
    expect(await told(late)).toEqual(bothHandlers());
  });

  it('that reaches nobody becomes a to-do of the next officer', async () => {
    await app.moveTo('2026-11-03T10:00:00+08:00');
    const head = await app.official('440304', 'HEAD');
    const { enterpriseId } = await app.filer('440304');
    const alone = await tag(head, '2026-11-10', enterpriseId);
    await app.moveTo('2026-11-10T08:30:00+08:00');
    const [task] = await app.db.repo(Task).findBy({ subjectId: alone.id, kind: 'UNREACHABLE' });
    expect(task).toMatchObject({ unitId: CITY, role: 'HEAD' });
  });
});
