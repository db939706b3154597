import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProofAnswer } from '../../../src/modules/notice/proof/proof.dto.js';
import { ReminderRuleVersion } from '../../../src/modules/notice/rule/rule-version.entity.js';
import type { Caller } from '../../support/app.js';
import { DeliveryDesk } from '../../support/delivery-desk.js';

let post: DeliveryDesk;
let firm: Awaited<ReturnType<DeliveryDesk['firm']>>;

beforeAll(async () => {
  post = await DeliveryDesk.open();
  await post.desk.moveTo('2026-04-01');
  firm = await post.firm('proof@example.cn');
});
afterAll(() => post.close());

async function ask(who: Caller, query: string): Promise<ProofAnswer> {
  const answer = await who.get(`/api/reminders/proof?${query}`);
  expect(answer.status).toBe(200);
  return answer.body as unknown as ProofAnswer;
}

const codes = ({ reasons }: ProofAnswer) => reasons.map(({ code }) => code);

describe('the proof of a reminder', () => {
  it('says of a day without one why nobody was told, and when the nearest are', async () => {
    await post.desk.moveTo('2026-04-07');
    const quiet = await ask(post.desk.provinceHandler, 'unitId=4403&on=2026-04-07');
    expect(quiet).toMatchObject({ unitName: '深圳市', told: false, rows: [] });
    expect(codes(quiet)).toEqual(['NO_RUNG']);
    expect(quiet.reasons[0]?.zh).toContain('2026-04-07没有需要发出的提醒');
  });

  it('says who was told, by which rung of which version of the rule, and what became of each channel', async () => {
    await post.desk.moveTo('2026-04-30');
    await post.send(firm.person);
    const answer = await ask(post.desk.cityHead, 'unitId=440305&on=2026-04-30&rule=YEARLY_UPDATE');
    expect(answer.told).toBe(true);
    const [row, ...others] = answer.rows;
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      rule: 'YEARLY_UPDATE',
      ruleZh: '年度信息更新',
      rung: 'T-30',
      rungZh: '距到期日前 30 天',
      outcome: 'TOLD',
      plannedOn: '2026-04-30',
      dueOn: '2026-05-31',
      enterpriseName: firm.name,
    });
    const { content } = await post.desk
      .repo(ReminderRuleVersion)
      .findOneByOrFail({ id: row?.ruleVersion ?? '' });
    expect(content).toMatchObject({ id: 'YEARLY_UPDATE', dueMonthDay: '05-31' });
    expect(
      row?.channels.map(({ channel, outcome, addressMasked }) => [channel, outcome, addressMasked]),
    ).toEqual([
      ['IN_APP', 'SHOWN', null],
      ['EMAIL', 'SENT', 'p***@example.cn'],
      ['SMS', 'NO_ADDRESS', null],
      ['WEBHOOK', 'NO_ADDRESS', null],
    ]);
  });

  it('tells a message that was read from one that only lies there', async () => {
    await post.desk.app.change(() =>
      post.desk.app.db.execute('spec_read', 'UPDATE notice SET read_at = $1 WHERE account_id = $2', [
        new Date(),
        firm.person.accountId,
      ]),
    );
    const { rows } = await ask(post.desk.cityHead, 'unitId=440305&on=2026-04-30');
    expect(rows[0]?.channels[0]).toMatchObject({ channel: 'IN_APP', outcome: 'READ' });
  });

  it('shows rungs that went out late, and those that went out with them', async () => {
    await post.desk.moveTo('2026-05-25');
    const merged = await ask(post.desk.cityHead, 'unitId=440305&on=2026-05-15');
    expect(merged.told).toBe(false);
    expect(merged.rows.map(({ rung, outcome, toName }) => [rung, outcome, toName])).toEqual([
      ['T-15', 'MERGED', null],
    ]);
    const late = await ask(post.desk.cityHead, 'unitId=440305&on=2026-05-25');
    expect(late.told).toBe(true);
    expect(
      late.rows.filter(({ channels }) => channels.length > 0).map(({ rung, outcome }) => [rung, outcome]),
    ).toEqual([['T-7', 'TOLD_LATER']]);
  });

  it('counts what was urged by hand where no rule told anybody', async () => {
    const task = await post.desk.taskOf(await post.desk.dutyOf(firm));
    await post.desk.moveTo('2026-05-26');
    await post.desk.provinceHandler.post('/api/urgings', { taskIds: [task.id] });
    const urged = await ask(post.desk.cityHead, 'unitId=440305&on=2026-05-26');
    expect(codes(urged)).toEqual(['URGED', 'NO_RUNG', 'NEAREST']);
    expect(urged.reasons[0]?.zh).toContain('有1项由上级催办');
  });

  it('hides units out of reach', async () => {
    const answer = await post.desk.cityHead.get('/api/reminders/proof?unitId=4406&on=2026-04-30');
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('comes page by page, and whole as a file', async () => {
    for (let n = 0; n < 3; n += 1) await post.desk.member();
    await post.desk.moveTo('2026-05-29');
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: ProofAnswer = await ask(
        post.desk.cityHead,
        `unitId=440305&on=2026-05-29&limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      seen.push(...page.rows.map(({ occurrenceId }) => occurrenceId));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const file = await post.desk.cityHead.get('/api/reminders/proof/list.csv?unitId=440305&on=2026-05-29');
    expect(file.headers['content-type']).toContain('text/csv');
    const lines = file.text.trim().split('\n');
    expect(lines).toHaveLength(seen.length + 1);
    expect(file.text).toContain(firm.name);
  });

  it.each([
    ['2026-05-30', ['DAY_OFF', 'NEAREST']],
    ['2026-06-30', ['FUTURE', 'NEAREST']],
    ['2026-05-27', ['NO_RUNG', 'NEAREST']],
  ])('gives the reasons of %s', async (on, reasons) => {
    await post.desk.moveTo('2026-06-02');
    expect(codes(await ask(post.desk.cityHead, `unitId=440305&on=${on}`))).toEqual(reasons);
  });
});
