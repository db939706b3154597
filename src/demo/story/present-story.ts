import { groupBy } from '../../common/group-by.js';
import {
  acceptAtProvince,
  act,
  type DemoCase,
  type DemoRound,
  draftCase,
  evaluateOutside,
  OPINION,
  placeCases,
  prepareAtProvince,
  publish,
  recommended,
  submitCase,
  toMend,
} from './acts.js';
import { sampleAnswers } from '../sample-answers.js';
import { type Authority, FIRMS, PLACE_OF } from '../cast.js';
import type { Company } from '../company.js';
import { OFFICES_OF, PRESENT_CASES, type Step, STEPS } from './present-cases.js';
import type { Stage } from '../stage.js';

interface Running extends DemoCase {
  readonly round: DemoRound;
  readonly goal: Step;
  readonly county: Authority | undefined;
  readonly city: Authority;
}

/** Takes every case of the table to its state, all of them day by day. */
export class PresentStory {
  private readonly running: Running[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly company: Company,
    private readonly rounds: ReadonlyMap<string, DemoRound>,
  ) {}

  async play(): Promise<void> {
    await this.stage.moveTo(this.stage.day(-20));
    for (const [firm, track, goal] of PRESENT_CASES) await this.file(firm, track, goal);
    await this.stage.moveTo(this.stage.day(-17));
    for (const { county, ...made } of this.past('COUNTY_SCREENING'))
      if (county) await act(this.company.office(county).handler, made, 'pass', { opinion: OPINION });
    await this.stage.moveTo(this.stage.day(-13));
    for (const made of this.past('RETURNED'))
      await act(this.company.office(made.city).handler, made, 'pass', { opinion: OPINION });
    await this.stage.moveTo(this.stage.day(-11));
    await this.recommend();
    await this.stage.moveTo(this.stage.day(-8));
    await this.examine();
    await this.stage.moveTo(this.stage.day(-1));
    await this.publish();
  }

  private async file(number: number, track: string, goal: Step): Promise<void> {
    const round = this.rounds.get(track) as DemoRound;
    const firm = this.company.firm(number);
    const { county, city } = OFFICES_OF[PLACE_OF[number - 1] ?? 'nanshan'];
    const size = FIRMS[number - 1]?.size ?? 1;
    if (goal === 'AWAITING_CONFIRMATION') return this.prepareFor(firm.enterpriseId, round, county ?? city);
    if (goal === 'DRAFT') return void (await draftCase(firm, round, size));
    this.running.push({ ...(await submitCase(firm, round, size)), round, goal, county, city });
  }

  /** 代建申报: an officer fills the case in and asks the enterprise to confirm it. */
  private async prepareFor(enterpriseId: string, round: DemoRound, authority: Authority): Promise<void> {
    const { handler } = this.company.office(authority);
    const { id, version } = await handler.post('/api/applications', { roundId: round.id, enterpriseId });
    await handler.patch(`/api/applications/${id}/content`, { version, values: sampleAnswers(round.track) });
    await act(handler, { id }, 'sendToConfirm', { opinion: OPINION });
  }

  /** Every city sends one list per round. */
  private async recommend(): Promise<void> {
    const lists = groupBy(this.past('CITY_APPROVED'), ({ round, city }) => `${round.id} ${city}`);
    let number = 1;
    for (const cases of lists.values()) {
      const [{ round, city }] = cases;
      const office = this.company.office(city);
      await placeCases(office, round, cases.map(recommended), `演示推荐函${number++}号`);
    }
  }

  private async examine(): Promise<void> {
    const province = this.company.office('province');
    for (const made of this.at('PROVINCE_FORMAL')) await act(province.handler, made, 'beginCheck');
    for (const made of this.at('OUTSIDE_EVALUATION')) await evaluateOutside(province, made);
    for (const made of this.at('PROVINCE_DECISION'))
      await prepareAtProvince(province, made, this.stage.day(-8));
    for (const made of this.past('PROVINCE_DECISION'))
      await acceptAtProvince(province, made, this.stage.day(-8));
  }

  /** The day before today: publicities begin, objections come in, a case goes back. */
  private async publish(): Promise<void> {
    const startsOn = this.stage.day(-1);
    for (const made of this.at('RETURNED'))
      await act(this.company.office(made.city).handler, made, 'return', toMend());
    const stages: [Authority, Running[]][] = [
      ['shenzhen', [...this.at('CITY_PUBLICITY'), ...this.at('CITY_OBJECTION')]],
      ['province', this.past('ACCEPTED')],
    ];
    for (const [authority, cases] of stages) {
      const [{ round }] = cases as [Running];
      const { id } = await publish(this.company.office(authority), round, cases, startsOn);
      const objected = cases.filter(({ goal }) => goal.endsWith('OBJECTION'));
      for (const made of objected) await this.object(id, made.id);
    }
  }

  private object(publicityId: string, entryId: string): Promise<unknown> {
    return this.stage.call('', 'POST', '/api/public/objections', {
      ...{ publicityId, entryId, by: 'PERSON', name: '演示异议人', contact: '演示地址' },
      ...{ text: '对所列主导产品的市场占有率有异议。', evidence: '演示证据说明' },
    });
  }

  private at(step: Step): Running[] {
    return this.running.filter(({ goal }) => goal === step);
  }

  /** Cases that go beyond a step. */
  private past(step: Step): Running[] {
    return this.running.filter(({ goal }) => STEPS.indexOf(goal) > STEPS.indexOf(step));
  }
}
