import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import { insertNew } from '../../../src/core/database/index.js';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import { MainJob, ok } from '../../support/main-job.js';
import { Task } from '../../../src/core/flow/task.entity.js';

describe('characters beyond the first 65,536', () => {
  let job: MainJob;

  beforeAll(async () => {
    job = await MainJob.start();
  });
  afterAll(() => job.app.close());

  it('stay whole where the title of a to-do is cut', async () => {
    const roundId = await job.round({ more: { title: '𠮷'.repeat(100) } });
    for (const length of [10, 57, 58, 99, 100]) {
      const name = '甲'.repeat(length);
      const { id } = await job.app.enterprise('440305', name);
      const filer = await job.app.filer('440305', 'ENTERPRISE_ADMIN', id);
      const made = ok<{ id: string }>(await filer.post('/api/applications', { roundId }));
      const { title } = await job.app.db.repo(Task).findOneByOrFail({ subjectId: made.id, kind: 'CASE' });
      expect(title).toBe(`${name} · ${'𠮷'.repeat(Math.min(100, 157 - length))}`);
    }
  });

  it('never leave half of one in a row written with many', async () => {
    const { accountId } = job.countyHandler;
    const row = (name: string): Notice => ({
      ...{
        id: newId(),
        causeId: newId(),
        accountId,
        kind: 'CASE_MOVED',
        params: { name },
      },
      ...{ subjectKind: name, subjectId: newId(), createdAt: new Date() },
      ...{ readAt: null, rung: null },
    });
    const rows = [row('甲'), row('乙\ud842')];
    const written = await job.app.change(() => insertNew(job.app.db, Notice, rows));
    expect(written.size).toBe(2);
    const { subjectKind, params } = await job.app.db.repo(Notice).findOneByOrFail({ id: rows[1]?.id });
    expect([subjectKind, params]).toEqual(['乙\ufffd', { name: '乙\ufffd' }]);
  });
});
