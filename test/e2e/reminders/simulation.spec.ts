import { Like } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ReminderRuleView,
  SimulationView,
} from '../../../src/modules/notice/simulation/simulation.dto.js';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import { ReminderOccurrence } from '../../../src/modules/notice/reminder/reminder-occurrence.entity.js';
import type { Caller } from '../../support/app.js';
import { ReminderDesk } from '../../support/reminder-desk.js';

const FIRMS = 3;
const PERIOD = { from: '2026-04-10', to: '2026-06-30' };

let desk: ReminderDesk;

beforeAll(async () => {
  desk = await ReminderDesk.open();
  await desk.moveTo('2026-04-01');
  for (let n = 0; n < FIRMS; n += 1) await desk.member({ people: 2 });
});
afterAll(() => desk.close());

async function simulate(who: Caller, more: object = {}): Promise<SimulationView> {
  const answer = await who.post('/api/reminder-rules/simulate', {
    ...PERIOD,
    rules: ['YEARLY_UPDATE'],
    ...more,
  });
  expect([answer.status, answer.body.code]).toEqual([200, undefined]);
  return answer.body as unknown as SimulationView;
}

async function yearlyRule(): Promise<Record<string, unknown>> {
  const answer = await desk.cityHead.get('/api/reminder-rules');
  const rules = answer.body as unknown as ReminderRuleView[];
  return rules.find(({ id }) => id === 'YEARLY_UPDATE')?.content ?? {};
}

const told = ({ days }: SimulationView) =>
  days.map(({ date, messages, people, rungs }) => [
    date,
    rungs.map(({ rung }) => rung).join(),
    messages,
    people,
  ]);

describe('the simulator', () => {
  it('says before the window opens what would go out, to how many, on which days', async () => {
    const run = await simulate(desk.cityHead);
    expect(run.subjects).toBe(FIRMS);
    expect(run.days[3]?.rungs).toMatchObject([
      { ruleZh: '年度信息更新', rungZh: '距到期日前 1 天、到期当天' },
    ]);
    expect(told(run)).toEqual([
      ['2026-04-30', 'T-30', 6, 6],
      ['2026-05-15', 'T-15', 6, 6],
      ['2026-05-22', 'T-7', 6, 6],
      ['2026-05-29', 'T-1+T0', 6, 6],
      ['2026-06-03', 'T+3', 6, 6],
      ['2026-06-08', 'T+7', 3, 1],
      ['2026-06-15', 'T+15', 3, 1],
    ]);
    expect([run.messages, run.people]).toEqual([36, 8]);
  });

  it('tells of a later period what is left for it, not what has gone out by then', async () => {
    expect(told(await simulate(desk.cityHead, { from: '2026-05-20' }))[0]).toEqual([
      '2026-05-22',
      'T-7',
      6,
      6,
    ]);
  });

  it('lets the system stand still for days, and collapses what came meanwhile', async () => {
    const run = await simulate(desk.cityHead, { down: [{ from: '2026-05-14', to: '2026-05-24' }] });
    expect(told(run).slice(0, 3)).toEqual([
      ['2026-04-30', 'T-30', 6, 6],
      ['2026-05-25', 'T-7', 6, 6],
      ['2026-05-29', 'T-1+T0', 6, 6],
    ]);
    expect(run.days[1]?.collapsed).toBe(6);
  });

  it('runs a draft in the place of its rule', async () => {
    const rule = await yearlyRule();
    const rungs = [{ id: 'T-10', days: -10, recipients: ['ENTERPRISE'] }];
    const run = await simulate(desk.cityHead, { draft: JSON.stringify({ ...rule, rungs }) });
    expect(told(run)).toEqual([['2026-05-21', 'T-10', 6, 6]]);
  });

  it.each([
    ['no JSON', 'rungs: []', 'JSON'],
    ['an unknown recipient', '"ENTERPRISES"', 'recipients'],
    ['no day at all', 'without days', 'exactly one of days'],
  ])('refuses a draft with %s and says where it is wrong', async (what, text, named) => {
    const rung = {
      id: 'T-10',
      days: -10,
      recipients: [what === 'an unknown recipient' ? 'ENTERPRISES' : 'ENTERPRISE'],
    };
    const draft = {
      ...(await yearlyRule()),
      rungs: [what === 'no day at all' ? { ...rung, days: undefined } : rung],
    };
    const answer = await desk.cityHead.post('/api/reminder-rules/simulate', {
      ...PERIOD,
      draft: what === 'no JSON' ? text : JSON.stringify(draft),
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'RULE_DRAFT_WRONG']);
    expect(answer.body.detail).toContain(named);
  });

  it.each([
    ['an end before its beginning', { to: '2026-04-01' }, 'notBefore'],
    ['days gone by', { from: '2026-03-01' }, 'past', 'from'],
    ['more days than it runs over', { to: '2028-04-01' }, 'periodTooLong'],
  ])('refuses a period with %s', async (_, more, code, field = 'to') => {
    const answer = await desk.cityHead.post('/api/reminder-rules/simulate', { ...PERIOD, ...more });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  });

  it('has sent nothing, and foretold what the days then brought', async () => {
    expect(await desk.repo(ReminderOccurrence).count()).toBe(0);
    expect(await desk.repo(Notice).countBy({ kind: 'YEARLY_UPDATE_DUE' })).toBe(0);
    const foretold = await simulate(desk.provinceHandler, { unitId: '4403' });
    const yearly = () => desk.repo(Notice).countBy({ kind: Like('YEARLY_UPDATE_%') });
    const happened = new Map<string, number>();
    for (const { date } of foretold.days) {
      const before = await yearly();
      await desk.moveTo(date);
      happened.set(date, (await yearly()) - before);
    }
    expect([...happened]).toEqual(foretold.days.map(({ date, messages }) => [date, messages]));
  });
});
