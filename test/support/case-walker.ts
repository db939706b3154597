import { Publicity } from '../../src/modules/application/publicity/publicity.entity.js';
import { PublicityItem } from '../../src/modules/application/publicity/publicity-item.entity.js';
import type { Caller } from './app.js';
import type { Answer } from './ask.js';
import { frozenAt, stored } from './case-facts.js';
import { type MainJob, ok, OPINION } from './main-job.js';
import { publicDesk, signed } from './public-desk.js';

/** What may happen to a case besides going on. */
export const MOVES = [
  'return',
  'returnToCounty',
  'resubmit',
  'withdraw',
  'askWithdrawal',
  'confirmWithdrawal',
  'declineWithdrawal',
  'lapse',
  'object',
  'uphold',
  'reverify',
  'clear',
  'evaluate',
  'refuse',
  'forward',
] as const;
export type Move = (typeof MOVES)[number];

const REASON = { opinion: OPINION, reasonTold: '按通知要求办理，详见第三条。' };
const EVALUATOR = { evaluator: '省智能制造评审中心', opinion: OPINION };
const PAPERS = { meeting: '厅长办公会', meetingOn: '2026-09-01', minutesNo: '纪要〔2026〕5号' };
const PUBLISHED_ON = '2026-09-01';

/**
 * Walks cases of one round along their way and disturbs them, without asking whether it fits: what does not is
 * refused. The round publishes at the city and at the province, for a day each.
 */
export class Walker {
  private readonly desk: ReturnType<typeof publicDesk>;

  constructor(private readonly job: MainJob) {
    this.desk = publicDesk(job);
  }

  /** A case of a new enterprise in a new round, filled in and not handed in. */
  async begin(): Promise<{ id: string; filer: Caller; roundId: string }> {
    const { job } = this;
    await job.app.moveTo(`${PUBLISHED_ON}T09:00:00+08:00`);
    const roundId = await job.round({
      more: { cityPublicity: true, cityPublicityLength: 1, publicityLength: 1 },
    });
    const filer = await job.app.filer('440305');
    const { id, version } = ok<{ id: string; version: number }>(
      await filer.post('/api/applications', { roundId }),
    );
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values: job.content() }));
    return { id, filer, roundId };
  }

  /** The next step of the ordinary way; null where there is none. */
  async forward(id: string, filer: Caller, roundId: string): Promise<Answer | null> {
    const { job } = this;
    const { state, returnTo } = await stored(job.app, id);
    switch (state) {
      case 'DRAFT':
        return job.act(filer, id, 'submit', { pledge: true });
      case 'COUNTY_SCREENING':
        return job.act(job.countyHandler, id, 'pass', { opinion: OPINION });
      case 'CITY_EXAMINATION':
        return job.act(job.cityHandler, id, 'pass', { opinion: OPINION });
      case 'CITY_TO_PUBLISH':
        return this.publish(job.cityHandler, job.cityHead, roundId, id);
      case 'CITY_PUBLICITY':
        return this.after(() => job.act(job.cityHandler, id, 'closePublicity'));
      case 'CITY_APPROVED':
        return this.send(roundId, id);
      case 'RECOMMENDED':
        return job.act(job.provinceHandler, id, 'beginCheck');
      case 'PROVINCE_FORMAL':
        return job.act(job.provinceHandler, id, 'pass', { opinion: OPINION });
      case 'OUTSIDE_EVALUATION':
        return job.act(job.provinceHandler, id, 'recordEvaluation', { conclusion: '符合条件。' });
      case 'PROVINCE_DECISION':
        return this.decide(id, 'accept', { opinion: OPINION, documents: PAPERS });
      case 'ACCEPTED':
        return this.publish(job.provinceHandler, job.provinceHead, roundId, id);
      case 'PUBLICITY':
        return this.after(() => job.announce(roundId, [id], '2026-09-02'));
      case 'RETURNED':
        return returnTo === 'COUNTY'
          ? job.act(job.countyHandler, id, 'resubmit', { opinion: OPINION })
          : job.act(filer, id, 'resubmit', { pledge: true });
      default:
        return null;
    }
  }

  /** One disturbance, tried by everybody whose it might be. @returns what came back */
  async disturb(move: Move, id: string, filer: Caller, roundId: string): Promise<(Answer | null)[]> {
    const { job } = this;
    const officials = [job.countyHandler, job.cityHandler, job.provinceHandler];
    const fields = ['contact.mobile'];
    const back = { ...REASON, returnTo: 'ENTERPRISE', fields };
    const county = { ...REASON, returnTo: 'COUNTY' };
    switch (move) {
      case 'return':
        return this.each(officials, (by) => job.act(by, id, 'return', back), 1);
      case 'returnToCounty':
        return this.each(officials, (by) => job.act(by, id, 'return', county), 1);
      case 'resubmit':
        return [
          await job.act(filer, id, 'resubmit', { pledge: true }),
          await job.act(job.countyHandler, id, 'resubmit', { opinion: OPINION }),
        ];
      case 'withdraw':
      case 'askWithdrawal':
        return [await job.act(filer, id, move, { reasonTold: '经营计划调整，申请撤回。' })];
      case 'confirmWithdrawal':
        return this.each(officials, (by) => job.act(by, id, move, { opinion: OPINION }), 1);
      case 'declineWithdrawal':
        return this.each(officials, (by) => job.act(by, id, move, REASON), 1);
      case 'lapse':
        return this.lapse(id);
      case 'object':
        return this.object(id);
      case 'uphold':
      case 'clear':
        return this.settle(id, move === 'uphold');
      case 'evaluate':
        return this.each(officials, (by) => job.act(by, id, 'sendToEvaluator', EVALUATOR), 1);
      case 'reverify':
        return this.reverify(id);
      case 'refuse':
        return this.refuse(id, officials);
      default:
        return [await this.forward(id, filer, roundId)];
    }
  }

  /** Whoever is let in first has done it. */
  private async each(
    people: readonly Caller[],
    act: (by: Caller) => Promise<Answer>,
    enough: number,
  ): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const by of people) {
      if (answers.filter(({ status }) => status < 300).length >= enough) break;
      answers.push(await act(by));
    }
    return answers;
  }

  private async refuse(id: string, handlers: readonly Caller[]): Promise<Answer[]> {
    const heads = [this.job.countyHead, this.job.cityHead, this.job.provinceHead];
    const answers: Answer[] = [];
    for (const [index, handler] of handlers.entries()) {
      const documents = handler === this.job.provinceHandler ? { documents: PAPERS } : {};
      const prepared = await this.job.act(handler, id, 'refuse', { ...REASON, ...documents });
      answers.push(prepared);
      if (prepared.status >= 300) continue;
      answers.push(await this.job.approve(heads[index] as Caller, prepared.body.proposalId as string));
    }
    return answers;
  }

  private async reverify(id: string): Promise<Answer[]> {
    const { cityHandler, cityHead, provinceHandler, provinceHead } = this.job;
    const answers: Answer[] = [];
    for (const [handler, head] of [
      [cityHandler, cityHead],
      [provinceHandler, provinceHead],
    ] as const) {
      const prepared = await this.job.act(handler, id, 'reverifyObjection', { opinion: OPINION });
      answers.push(prepared);
      if (prepared.status >= 300) continue;
      answers.push(await this.job.approve(head, prepared.body.proposalId as string));
    }
    return answers;
  }

  private async decide(id: string, action: string, body: Record<string, unknown>): Promise<Answer> {
    const { provinceHandler, provinceHead } = this.job;
    const prepared = await this.job.act(provinceHandler, id, action, body);
    if (prepared.status >= 300) return prepared;
    return this.job.approve(provinceHead, prepared.body.proposalId as string);
  }

  private async publish(handler: Caller, head: Caller, roundId: string, id: string): Promise<Answer> {
    const body = { roundId, applicationIds: [id], title: '公示', startsOn: PUBLISHED_ON, opinion: OPINION };
    const prepared = await handler.post('/api/publicities', body);
    if (prepared.status >= 300) return prepared;
    return this.job.approve(head, prepared.body.id as string);
  }

  private async send(roundId: string, id: string): Promise<Answer> {
    const { cityHandler, cityHead } = this.job;
    const arranged = await this.job.arranged(roundId, [id]);
    if (arranged.status >= 300) return arranged;
    const letter = { version: arranged.body.version, letterNo: '深工信函〔2026〕9号', opinion: OPINION };
    const prepared = await cityHandler.post(`/api/lists/${String(arranged.body.id)}/send`, letter);
    if (prepared.status >= 300) return prepared;
    return this.job.approve(cityHead, prepared.body.id as string);
  }

  /** On the day after the publicity, without a tick. */
  private after(work: () => Promise<Answer>): Promise<Answer> {
    return frozenAt(this.job.app, '2026-09-02T09:00:00+08:00', work);
  }

  /** The clock passes the date of an answer, if one is due, and comes back. */
  private async lapse(id: string): Promise<Answer[]> {
    const { returnDueAt } = await stored(this.job.app, id);
    if (!returnDueAt) return [];
    await this.job.app.moveTo(returnDueAt.toISOString());
    await this.job.app.moveTo(`${PUBLISHED_ON}T09:00:00+08:00`);
    return [];
  }

  private async object(id: string): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const { id: publicityId } of await this.publicitiesOf(id))
      answers.push(await this.desk.object(signed(publicityId, id)));
    return answers;
  }

  private async settle(id: string, upheld: boolean): Promise<Answer[]> {
    const { cityHandler, provinceHandler } = this.job;
    const answers: Answer[] = [];
    for (const by of [cityHandler, provinceHandler]) {
      const open = ok<{ items: { id: string; state: string }[] }>(
        await by.get(`/api/objections?applicationId=${id}&limit=100`),
      ).items.filter(({ state }) => state === 'RECEIVED' || state === 'ACCEPTED');
      for (const { id: objectionId, state } of open) {
        if (state === 'RECEIVED') answers.push(await this.desk.accept(by, objectionId));
        answers.push(await this.desk.settle(by, objectionId, upheld));
      }
    }
    return answers;
  }

  private async publicitiesOf(applicationId: string): Promise<Publicity[]> {
    const { db } = this.job.app;
    const items = await db.repo(PublicityItem).findBy({ applicationId });
    return Promise.all(
      items.map(({ publicityId }) => db.repo(Publicity).findOneByOrFail({ id: publicityId })),
    );
  }
}
