import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import { makeOrganisationCode, makeUscc } from '../../../src/common/uscc.js';
import { Application } from '../../../src/modules/application/case/application.entity.js';
import { Enterprise } from '../../../src/modules/enterprise/registry/enterprise.entity.js';
import { refusal } from '../../support/case-facts.js';
import type { SeenList } from '../../support/list-desk.js';
import { type ListEntry, MainJob, ok } from '../../support/main-job.js';

const COUNT = 620;
const RECOMMENDED = 510;
const UNHURRIED = 240_000;
const REASON =
  '名额所限，本批次未列入推荐，企业可在补充研发投入说明后于下一批次重新申报，具体材料要求请咨询市级主管部门。';
const OPINION =
  '综合评议排名在后，研发费用归集和主导产品的佐证材料尚不充分，建议列入下一批次重点辅导名单，由县级主管部门跟进。';

/** A city with more cases than any page holds. */
describe('a round with several hundred cases of one city', () => {
  let job: MainJob;
  let roundId: string;
  let ids: string[];

  beforeAll(async () => {
    job = await MainJob.start();
    roundId = await job.round({ more: { quotaMode: 'NONE' } });
    const id = await job.submitted(await job.app.filer('440305'), roundId);
    await job.examined(id);
    ids = [id, ...(await copies(id, COUNT - 1))];
  });
  afterAll(() => job.app.close());

  /** Cases that stand where the model stands, each of an enterprise of its own. */
  async function copies(modelId: string, count: number): Promise<string[]> {
    const { db } = job.app;
    const model = await db.repo(Application).findOneByOrFail({ id: modelId });
    const owner = await db.repo(Enterprise).findOneByOrFail({ id: model.enterpriseId });
    const rows = Array.from({ length: count }, (_, index) => {
      const serial = String(index).padStart(6, '0');
      const [id, enterpriseId] = [newId(), newId()];
      const uscc = makeUscc(`91440300${makeOrganisationCode(`MB${serial}`)}`);
      return {
        enterprise: { ...owner, id: enterpriseId, uscc, name: `测试装备${serial}` },
        application: { ...model, id, enterpriseId, number: `SBM-${serial}`, liveKey: `${enterpriseId}:M` },
      };
    });
    await job.app.change(async () => {
      await db.repo(Enterprise).insert(rows.map(({ enterprise }) => enterprise));
      await db.repo(Application).insert(rows.map(({ application }) => application));
    });
    return rows.map(({ application }) => application.id);
  }

  const left = (): ListEntry[] =>
    ids.map((applicationId) => ({
      ...{ applicationId, part: 'NOT_RECOMMENDED', reason: REASON, opinion: OPINION },
    }));
  const countOf = (state: Application['state']) => job.app.db.repo(Application).countBy({ roundId, state });

  it(
    'places every one of them with both texts',
    async () => {
      expect(Buffer.byteLength(JSON.stringify(left()))).toBeGreaterThan(256 * 1024);
      const list = ok<SeenList>(await job.arranged(roundId, [], left()));
      expect([list.items.length, list.unplaced.length]).toEqual([COUNT, 0]);
    },
    UNHURRIED,
  );

  it('still refuses a body past its own limit, and elsewhere past the general one', async () => {
    const entries = left().map((entry) => ({ ...entry, opinion: '评'.repeat(1400) }));
    const list = await job.arranged(roundId, [], entries);
    expect(refusal(list)).toEqual([413, 'BODY_TOO_LARGE']);
    expect(list.body.detail).toContain('2048');
    const text = 'x'.repeat(300 * 1024);
    const other = await job.cityHandler.post(`/api/rounds/${roundId}/lists`, { text });
    expect(refusal(other)).toEqual([413, 'BODY_TOO_LARGE']);
    expect(other.body.detail).toContain('256');
  });

  it(
    'are sent in one list',
    async () => {
      await job.sent(roundId, ids.slice(0, RECOMMENDED), left().slice(RECOMMENDED));
      expect([await countOf('RECOMMENDED'), await countOf('CITY_APPROVED')]).toEqual([
        RECOMMENDED,
        COUNT - RECOMMENDED,
      ]);
    },
    UNHURRIED,
  );

  it(
    'are published in one publicity and enter by one announcement',
    async () => {
      const { db } = job.app;
      const accepted = ids.slice(0, RECOMMENDED);
      await job.app.change(() =>
        db.repo(Application).update({ roundId, state: 'RECOMMENDED' }, { state: 'ACCEPTED' }),
      );
      await job.published(roundId, accepted, '2026-09-01');
      expect(await countOf('PUBLICITY')).toBe(RECOMMENDED);
      await job.app.moveTo('2026-09-10T09:00:00+08:00');
      ok(await job.announce(roundId, accepted, '2026-09-10'));
      expect(await countOf('IN_POOL')).toBe(RECOMMENDED);
    },
    UNHURRIED,
  );
});
