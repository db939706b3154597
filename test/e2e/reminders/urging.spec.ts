import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Task } from '../../../src/core/flow/index.js';
import type { NoticeView } from '../../../src/modules/notice/inbox/notice.dto.js';
import type { UrgingView } from '../../../src/modules/notice/urging/urging.dto.js';
import type { Caller } from '../../support/app.js';
import { type Firm, filerOf, ReminderDesk } from '../../support/reminder-desk.js';

let desk: ReminderDesk;
let firm: Firm;
let cityHandler: Caller;

beforeAll(async () => {
  desk = await ReminderDesk.open();
  cityHandler = await desk.app.official('4403', 'HANDLER');
  await desk.moveTo('2026-04-01');
  firm = await desk.member();
  await desk.moveTo('2026-05-11');
});
afterAll(() => desk.close());

const taskId = async (of = firm) => (await desk.taskOf(await desk.dutyOf(of))).id;
const urge = async (who: Caller, taskIds: string[], reason?: string) =>
  who.post('/api/urgings', { taskIds, ...(reason === undefined ? {} : { reason }) });

describe('催办 by hand', () => {
  it('tells the holder at once who urges, about what and why', async () => {
    const id = await taskId();
    const answer = await urge(cityHandler, [id], '请于本周五前报送。');
    expect(answer.body).toEqual({
      urged: 1,
      results: [{ taskId: id, urged: true, code: null, reason: null }],
    });
    const [latest] = await desk.items<NoticeView>(filerOf(firm), '/api/notices');
    expect(latest?.kind).toBe('URGED');
    expect(latest?.body).toContain('深圳市工业和信息化局');
    expect(latest?.body).toContain('2026-05-31');
    expect(latest?.body).toContain('请于本周五前报送。');
  });

  it('is once a day for a matter, whoever urges, and possible again the next day', async () => {
    const id = await taskId();
    for (const who of [cityHandler, desk.provinceHandler]) {
      const { results } = (await urge(who, [id])).body as unknown as { results: object[] };
      expect(results).toEqual([
        expect.objectContaining({
          urged: false,
          code: 'URGED_TODAY',
          reason: expect.stringContaining('每天最多'),
        }),
      ]);
    }
    await desk.moveTo('2026-05-12');
    expect((await urge(desk.provinceHandler, [id])).body).toMatchObject({ urged: 1 });
    const listed = await desk.items<UrgingView>(desk.districtHead, `/api/urgings?subjectId=${firm.id}`);
    expect(listed.map(({ unitName, urgedOn, reason }) => [unitName, urgedOn, reason])).toEqual([
      ['广东省', '2026-05-12', null],
      ['深圳市', '2026-05-11', '请于本周五前报送。'],
    ]);
  });

  it('lets one of two who urge at the same moment through', async () => {
    const other = await desk.member();
    await desk.moveTo('2026-05-13');
    const id = await taskId(other);
    const answers = await Promise.all([urge(cityHandler, [id]), urge(desk.provinceHandler, [id])]);
    expect(answers.map(({ body }) => body.urged).sort()).toEqual([0, 1]);
    const { id: dutyId } = await desk.dutyOf(other);
    const inbox = await desk.noticesAbout(dutyId, filerOf(other).accountId);
    expect(inbox.filter(({ kind }) => kind === 'URGED')).toHaveLength(1);
  });

  it('urges what it can of several, and says of each other why not', async () => {
    const done = await desk.member();
    const late = await desk.member();
    await desk.moveTo('2026-05-14');
    const doneId = await taskId(done);
    const ids = [doneId, await taskId(late)];
    await desk.app.change(() =>
      desk.repo(Task).update({ id: doneId }, { doneAt: new Date(), openKey: null, nextRungOn: null }),
    );
    const { body } = await urge(cityHandler, ids);
    expect(body.urged).toBe(1);
    expect(body.results).toEqual([
      expect.objectContaining({ taskId: doneId, urged: false, code: 'TODO_DONE' }),
      expect.objectContaining({ taskId: ids[1], urged: true }),
    ]);
  });

  it('is refused for what lies out of reach or is nobody’s, and tells nobody', async () => {
    const elsewhere = await desk.member({ unitId: '440605' });
    await desk.moveTo('2026-05-15');
    const id = await taskId(elsewhere);
    const { body } = await urge(cityHandler, [id, '01900000-0000-7000-8000-000000000000']);
    expect(body).toMatchObject({ urged: 0, results: [{ code: 'NOT_FOUND' }, { code: 'NOT_FOUND' }] });
    const inbox = await desk.noticesAbout((await desk.dutyOf(elsewhere)).id);
    expect(inbox.filter(({ kind }) => kind === 'URGED')).toEqual([]);
  });
});
