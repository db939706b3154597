import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { optionAt } from '../../support/actions.js';
import type { Answer } from '../../support/ask.js';
import { refusal } from '../../support/case-facts.js';
import { faultsOf } from '../../support/criteria-desk.js';
import { MainJob, ok } from '../../support/main-job.js';

interface Round {
  id: string;
  version: number;
  state: string;
  ruleSets: string[];
}

const CHANGE = 'ruleSets ROUND_RULES_CHANGE';

let job: MainJob;

beforeAll(async () => {
  job = await MainJob.start('440305', '4403', '2026-03-02T10:00:00+08:00');
});
afterAll(() => job?.app.close());

const SETTINGS = {
  ...{ track: 'LITTLE_GIANT', title: '2026年小巨人培育', basisDocument: '粤工信〔2026〕1号', baseYear: 2025 },
  opens: { date: '2026-03-16' },
  enterpriseCloses: { date: '2026-04-15', time: '18:00' },
  cityCloses: { date: '2026-05-15', time: '18:00' },
  correctionCloses: { date: '2026-06-15' },
};

const draft = (more: object = {}) => job.provinceHandler.post('/api/rounds', { ...SETTINGS, ...more });
const made = async (more: object = {}) => ok<Round>(await draft(more));
const open = ({ id, version }: Round) => job.provinceHead.post(`/api/rounds/${id}/open`, { version });

function expectRefused(answer: Answer): void {
  expect(refusal(answer)).toEqual([400, 'VALIDATION_FAILED']);
  expect(faultsOf(answer)).toEqual([CHANGE]);
}

describe('a round whose rule changes while enterprises file', () => {
  it('cannot open without naming the rule set it follows, and says which ones come into question', async () => {
    const round = await made();
    expect(round.ruleSets).toEqual([]);
    const answer = await open(round);
    expectRefused(answer);
    const [{ detail }] = answer.body.errors as [{ detail: string }];
    expect(detail).toContain('专精特新“小巨人”企业');
    expect(detail).toContain('XJR-2022、XJR-2026');
    expect(await optionAt(job.provinceHead, `/api/rounds/${round.id}`, 'open')).toMatchObject({
      ...{ allowed: false, code: 'VALIDATION_FAILED' },
    });
  });

  it.each([['XJR-2022'], ['XJR-2026']])('opens with %s', async (key) => {
    const { id, version } = await made();
    const named = ok<Round>(
      await job.provinceHandler.patch(`/api/rounds/${id}`, { version, ruleSets: [key] }),
    );
    expect(named.ruleSets).toEqual([key]);
    ok(await open(named));
    const seen = ok<Round>(await job.cityHandler.get(`/api/rounds/${id}`));
    expect(seen).toMatchObject({ state: 'OPEN', ruleSets: [key] });
  });

  it('needs the one of the title: that of the track is not enough', async () => {
    expectRefused(await open(await made({ ruleSets: ['POOL-LITTLEGIANT-2026'] })));
    ok(await open(await made({ ruleSets: ['POOL-LITTLEGIANT-2026', 'XJR-2026'] })));
  });

  it('is one up to its last instant', async () => {
    const closes = (date: string, time: string) => ({ enterpriseCloses: { date, time } });
    ok(await open(await made(closes('2026-03-31', '23:59'))));
    expectRefused(await open(await made(closes('2026-04-01', '00:01'))));
  });

  it('is none after the change, or for a track whose rules stay', async () => {
    ok(await open(await made({ opens: { date: '2026-04-01' } })));
    ok(await open(await made({ track: 'LEADING' })));
  });
});

describe('the rule sets a round names', () => {
  it.each<[string, string[], string[]]>([
    ['an unknown one', ['XJR-1999'], ['ruleSets.0 ROUND_RULE_SET_UNKNOWN']],
    ['one of a title the track does not aim at', ['ZJTX-2026'], ['ruleSets.0 ROUND_RULE_SET_UNKNOWN']],
    ['one of another track', ['XJR-2026', 'POOL-LEADING-2026'], ['ruleSets.1 ROUND_RULE_SET_UNKNOWN']],
    ['two for one title', ['XJR-2022', 'XJR-2026'], ['ruleSets.1 ROUND_RULE_SET_TWICE']],
  ])('are refused at their place: %s', async (_, ruleSets, faults) => {
    const answer = await draft({ ruleSets });
    expect([answer.status, ...faultsOf(answer)]).toEqual([400, ...faults]);
    const { id, version } = await made();
    const changed = await job.provinceHandler.patch(`/api/rounds/${id}`, { version, ruleSets });
    expect([changed.status, ...faultsOf(changed)]).toEqual([400, ...faults]);
  });
});
