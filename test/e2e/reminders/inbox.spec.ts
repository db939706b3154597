import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import type { NoticeView } from '../../../src/modules/notice/inbox/notice.dto.js';
import { eventually } from '../../support/eventually.js';
import { filerOf, ReminderDesk } from '../../support/reminder-desk.js';

let desk: ReminderDesk;

beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());

describe('the inbox', () => {
  it('belongs to one person, who marks messages read', async () => {
    await desk.moveTo('2026-04-01');
    const [firm, other] = [await desk.member(), await desk.member()];
    await desk.moveTo('2026-04-30');
    await desk.moveTo('2026-05-15');
    const [caller, stranger] = [filerOf(firm), filerOf(other)];
    const unread = async () => (await caller.get('/api/notices/unread-count')).body.unread;
    await eventually(async () => expect(await unread()).toBe(2));
    const [latest, first] = await desk.items<NoticeView>(caller, '/api/notices?unread=true');
    expect((await stranger.post(`/api/notices/${latest?.id}/read`)).status).toBe(404);
    expect((await caller.post('/api/notices/read', { ids: [latest?.id, newId()] })).status).toBe(404);
    expect(await unread()).toBe(2);

    expect((await caller.post(`/api/notices/${latest?.id}/read`)).body).toEqual({ unread: 1 });
    const left = await desk.items<NoticeView>(caller, '/api/notices?unread=true');
    expect(left.map(({ id }) => id)).toEqual([first?.id]);
    await caller.post('/api/notices/read', { ids: [latest?.id, first?.id] });
    expect(await unread()).toBe(0);
  });
});
