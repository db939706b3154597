import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../config/env.js';
import { AlreadyRunning } from '../../../src/core/database/index.js';
import { verifyJudgments } from '../../../src/criteria-verify.js';
import { StoredJudgment } from '../../../src/modules/criteria/judgment/judgment.entity.js';
import { RuleSetVersion } from '../../../src/modules/criteria/rule-sets/rule-set-version.entity.js';
import { TestApp } from '../../support/app.js';
import {
  CLEAN,
  enterCompeting,
  enterFacts,
  enterFigures,
  enterInnovative,
  WAN,
} from '../../support/criteria-desk.js';
import { eventually } from '../../support/eventually.js';
import { MainJob, ok } from '../../support/main-job.js';

const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
const embedded = process.env.DATABASE_URL?.startsWith('sqlite:') === true;

let app: TestApp | undefined;
let all: StoredJudgment[] = [];

/** Judgments of both occasions: pinned to a case with a return, and the reasons of suggested tags. */
beforeAll(async () => {
  const job = await MainJob.start();
  app = job.app;
  const filer = await app.filer('440305');
  const roundId = await job.round({ tier: 'COUNTY', more: { track: 'LITTLE_GIANT', publicityLength: 0 } });
  await enterFacts(job.countyHandler, filer.enterpriseId, CLEAN);
  const { id, version } = ok<{ id: string; version: number }>(
    await filer.post('/api/applications', { roundId }),
  );
  const values = { ...job.content('LITTLE_GIANT'), 'figure.revenue.0': 6_000 * WAN };
  ok(await filer.patch(`/api/applications/${id}/content`, { version, values }));
  ok(await job.act(filer, id, 'submit', { pledge: true }));
  await enterFigures(filer, filer.enterpriseId, 2025, { revenue: 123_456_789 });

  const competing = await app.enterprise('440305');
  await enterCompeting(job.countyHandler, competing.id);
  const innovative = await app.enterprise('440305');
  await enterInnovative(job.countyHandler, innovative.id);
  const judgments = app.db.repo(StoredJudgment);
  await eventually(async () =>
    expect(
      (await judgments.find()).map(({ occasion, subjectCode }) => `${occasion} ${subjectCode}`).sort(),
    ).toEqual([
      ...['SUBMISSION LITTLE_GIANT', 'SUBMISSION LITTLE_GIANT'],
      ...['SUGGESTION CHAMPION_PROVINCE', 'SUGGESTION INNOVATIVE', 'SUGGESTION SPECIALISED'],
    ]),
  );
  all = await judgments.find();
  await app.close();
  app = undefined;
}, 60_000);

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const one = (occasion: string, subject: string) =>
  all.find(
    ({ occasion: when, subjectKind, subjectCode }) =>
      when === occasion && `${subjectKind}/${subjectCode}` === subject,
  ) as StoredJudgment;

async function tampered(work: (app: TestApp) => Promise<void>): Promise<void> {
  const running = await TestApp.start({ consume: false });
  await running.change(() => work(running));
  await running.close();
}

describe('criteria:verify', () => {
  it('refuses while another process has an embedded database', async () => {
    if (!embedded) return;
    app = await TestApp.start();
    await expect(verifyJudgments(config)).rejects.toBeInstanceOf(AlreadyRunning);
  });

  it('runs every kept judgment again, finds the same bytes and changes nothing', async () => {
    const told: number[] = [];
    const report = await verifyJudgments(config, (judgments) => told.push(judgments));
    expect(report).toEqual({ judgments: all.length, doubtful: [] });
    expect(told.at(-1)).toBe(all.length);
    app = await TestApp.start();
    expect(await app.db.repo(StoredJudgment).find({ order: { id: 'ASC' } })).toEqual(
      [...all].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('finds and names a changed byte of facts, result and digest, a strange engine and a changed rule set', async () => {
    const [facts, result] = [
      one('SUBMISSION', 'TRACK/LITTLE_GIANT'),
      one('SUBMISSION', 'TITLE/LITTLE_GIANT'),
    ];
    const [digest, engine] = [
      one('SUGGESTION', 'TITLE/SPECIALISED'),
      one('SUGGESTION', 'TITLE/CHAMPION_PROVINCE'),
    ];
    const rules = one('SUGGESTION', 'TITLE/INNOVATIVE');
    await tampered(async ({ db }) => {
      const judgments = db.repo(StoredJudgment);
      const other = facts.facts.replace(String(6_000 * WAN), String(6_000 * WAN + 1));
      expect(other).not.toBe(facts.facts);
      await judgments.update({ id: facts.id }, { facts: other });
      const softer = result.result.replace('"NOT_MET"', '"MET"');
      expect(softer).not.toBe(result.result);
      await judgments.update({ id: result.id }, { result: softer });
      const wrong = (digest.digest.startsWith('0') ? '1' : '0') + digest.digest.slice(1);
      await judgments.update({ id: digest.id }, { digest: wrong });
      await judgments.update({ id: engine.id }, { engine: '0' });
      const { content } = await db.repo(RuleSetVersion).findOneByOrFail({ id: rules.ruleSetId });
      await db
        .repo(RuleSetVersion)
        .update({ id: rules.ruleSetId }, { content: { ...content, title: `${content.title}。` } });
    });
    const { judgments, doubtful } = await verifyJudgments(config);
    expect(judgments).toBe(all.length);
    expect(Object.fromEntries(doubtful.map(({ id, doubt }) => [id, doubt]))).toEqual({
      [facts.id]: 'OTHER_RESULT',
      [result.id]: 'OTHER_RESULT',
      [digest.id]: 'OTHER_DIGEST',
      [engine.id]: 'NO_ENGINE',
      [rules.id]: 'RULE_SET_CHANGED',
    });
  });

  it('finds a changed digest of the facts', async () => {
    const { id, factsDigest } = one('SUBMISSION', 'TITLE/LITTLE_GIANT');
    await tampered(async ({ db }) => {
      for (const judgment of all) await db.repo(StoredJudgment).update({ id: judgment.id }, judgment);
      await db
        .repo(StoredJudgment)
        .update({ id }, { factsDigest: (factsDigest.startsWith('0') ? '1' : '0') + factsDigest.slice(1) });
    });
    const { doubtful } = await verifyJudgments(config);
    expect(doubtful.filter((row) => row.id === id)).toEqual([{ id, doubt: 'OTHER_DIGEST' }]);
  });
});
