import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../config/package-root.js';
import { loadRuleSets } from '../../../config/criteria/rule-sets.js';
import { RuleSetVersion } from '../../../src/modules/criteria/rule-sets/rule-set-version.entity.js';
import { TestApp } from '../../support/app.js';
import { refusal } from '../../support/case-facts.js';
import { ok } from '../../support/main-job.js';

interface Item {
  key: string;
  subjectKind: string;
  subjectCode: string;
  subjectZh: string;
  region: string;
  regionZh: string;
  inForce: boolean;
  changes: string | null;
  validity: { purpose: string; from: string; to: string | null }[];
}

interface Row {
  id: string;
  parentId: string | null;
  depth: number;
  zh: string;
  clause: string | null;
  limitZh: string | null;
  most: number | null;
  bands: { rangeZh: string; points: number }[];
  confidence: string;
  sourceZh: string | null;
  purpose: string | null;
}

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  await app.moveTo('2026-03-31T12:00:00+08:00');
});
afterAll(() => app?.close());

const list = async () => ok<{ items: Item[] }>(await app.call('GET', '/api/public/rule-sets')).items;
const detail = async (key: string) =>
  ok<Item & { sourceZh: string; conditions: Row[]; content: object }>(
    await app.call('GET', `/api/public/rule-sets/${key}`),
  );

describe('the rule sets in public', () => {
  it('are all there, past, present and to come, without a session', async () => {
    const files = readdirSync(join(packageRoot(), 'config/policy/criteria')).filter((name) =>
      name.endsWith('.json'),
    );
    const items = await list();
    expect(items.map(({ key }) => `${key}.json`).sort()).toEqual(files.sort());
    expect(items.find(({ key }) => key === 'XJR-2022')).toMatchObject({
      ...{ subjectKind: 'TITLE', subjectCode: 'LITTLE_GIANT', subjectZh: '专精特新“小巨人”企业' },
      ...{ region: 'CN', regionZh: '全国', changes: null },
      validity: [
        { purpose: 'RECOGNITION', from: '2022-08-01', to: '2026-03-31' },
        { purpose: 'REVIEW', from: '2022-08-01', to: '2026-12-31' },
      ],
    });
    expect(items.find(({ key }) => key === 'ZJTX-2022-SZ')).toMatchObject({
      ...{ region: '4403', regionZh: '深圳市', changes: 'ZJTX-2022' },
    });
  });

  it('are in force by the day', async () => {
    const inForce = async () =>
      (await list()).filter((item) => item.inForce && /^(XJR|ZJTX)/.test(item.key)).map(({ key }) => key);
    expect((await inForce()).sort()).toEqual(['XJR-2022', 'ZJTX-2022', 'ZJTX-2022-GD', 'ZJTX-2022-SZ']);
    await app.moveTo('2026-04-01T00:00:00+08:00');
    expect((await inForce()).sort()).toEqual(['XJR-2026', 'ZJTX-2026']);
  });

  it('say in plain words where each clause was read', async () => {
    const { sourceZh, conditions } = await detail('ZJTX-2022-GD');
    expect(sourceZh).toBe(
      '广东省政策文件公开汇编，引用粤工信规字〔2024〕1号、4号、5号等文件条款（引用条款的公开资料）；申报服务机构网页，仅供参考（转载资料）',
    );
    for (const row of conditions) expect(row.sourceZh).toMatch(/^(?!.*rule book).*[\u4e00-\u9fff]/);
  });

  it('show every clause as a row after the one it stands in, with its limit in words', async () => {
    const { conditions, content } = await detail('XJR-2026');
    expect(content).toEqual(JSON.parse(JSON.stringify(loadRuleSets().find('XJR-2026'))));
    const places = new Map(conditions.map(({ id }, index) => [id, index]));
    expect(places.size).toBe(conditions.length);
    for (const [index, { parentId, depth }] of conditions.entries()) {
      if (parentId === null) expect([index, depth]).toEqual([0, 0]);
      else {
        const parent = places.get(parentId) ?? -1;
        expect([parent < index, conditions[parent]?.depth]).toEqual([true, depth - 1]);
      }
    }
    const row = (id: string) => conditions.find((one) => one.id === id);
    expect(row('scale.revenue')?.limitZh).toBe('营业收入 ≥ 5000 万元');
    expect(row('development.scoreReview')?.purpose).toBe('REVIEW');
    for (const { zh, confidence } of conditions) expect([zh !== '', confidence !== '']).toEqual([true, true]);
  });

  it('show points by range, and what a change of a region makes of the whole', async () => {
    const { conditions } = await detail('ZJTX-2022-GD');
    const row = (id: string) => conditions.find((one) => one.id === id);
    expect(row('evaluation.score')).toMatchObject({ limitZh: '≥ 70 分', confidence: 'PROBABLE' });
    expect(row('focus.mainShare')).toMatchObject({
      most: 5,
      bands: [
        { points: 0 },
        { rangeZh: '60% ≤ 主营业务收入占营业收入的比重 ≤ 70%', points: 1 },
        { points: 3 },
        { rangeZh: '主营业务收入占营业收入的比重 ≥ 80%', points: 5 },
      ],
    });
    expect(row('market.years')).toBeDefined();
  });

  it('that are not there are not found', async () => {
    for (const key of ['NONE', 'xjr-2026', '..%2FXJR-2026'])
      expect(refusal(await app.call('GET', `/api/public/rule-sets/${key}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('are written down once each, so that what they judge can be judged again', async () => {
    const rows = await app.db.repo(RuleSetVersion).find();
    expect(rows.map(({ key }) => key).sort()).toEqual(
      loadRuleSets()
        .all.map(({ key }) => key)
        .sort(),
    );
    await app.close();
    app = await TestApp.start();
    expect(await app.db.repo(RuleSetVersion).count()).toBe(rows.length);
  });
});
