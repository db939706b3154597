import { newId } from '../../src/common/ids.js';
import type { Tier } from '../../src/core/auth/index.js';
import { Membership } from '../../src/modules/pool/membership/membership.entity.js';
import { MembershipEvent } from '../../src/modules/pool/index.js';
import { Duty } from '../../src/modules/review/duty.entity.js';
import { ReminderTick } from '../../src/modules/notice/index.js';
import { type Caller, TestApp } from './app.js';
import { placeInPool } from './member-place.js';
import type { Answer } from './ask.js';

/** Words every act of an officer is written down with. */
export const OPINION = '材料齐全，情况属实。';
export const TOLD = {
  reasonTold: '符合复核条件。',
  clause: '管理办法第十五条',
  documentNo: '深工信复〔2026〕1号',
};

/** The last day of the terms under review; their 复核 opens on 1 April. */
export const TERM = { startsOn: '2023-07-01', endsOn: '2026-06-30' };

interface Office {
  readonly handler: Caller;
  readonly head: Caller;
}

/** A member, its person and its 复核. */
export interface Filed {
  readonly enterpriseId: string;
  readonly membershipId: string;
  readonly filer: Caller;
  readonly dutyId: string;
  /** Of the 复核. */
  readonly id: string;
}

interface Versioned {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

const UNIT_OF = (unitId: string, tier: Tier) =>
  tier === 'PROVINCE' ? '44' : tier === 'CITY' ? unitId.slice(0, 4) : unitId;

/** The posts of 南山, 深圳 and the province, and what they do with 复核 and major changes. */
export class TermsDesk {
  private constructor(
    readonly app: TestApp,
    readonly county: Office,
    readonly city: Office,
    readonly province: Office,
  ) {}

  static async open(on = '2026-04-02'): Promise<TermsDesk> {
    return TermsDesk.on(await TestApp.start(), on);
  }

  /** The same on an application that runs already. */
  static async on(app: TestApp, on: string): Promise<TermsDesk> {
    await app.moveTo(`${on}T09:00:00+08:00`);
    const office = async (unitId: string): Promise<Office> => ({
      handler: await app.official(unitId, 'HANDLER'),
      head: await app.official(unitId, 'HEAD'),
    });
    return new TermsDesk(app, await office('440305'), await office('4403'), await office('44'));
  }

  moveTo(date: string, time = '09:00'): Promise<void> {
    return this.app.moveTo(`${date}T${time}:00+08:00`);
  }

  async office(unitId: string): Promise<Office> {
    return {
      handler: await this.app.official(unitId, 'HANDLER'),
      head: await this.app.official(unitId, 'HEAD'),
    };
  }

  /** A place in the pool, known since its first day. */
  async place(enterpriseId: string, tier: Tier, more: Partial<Membership> = {}): Promise<string> {
    const row = { tier, unitId: '4403', track: 'LITTLE_GIANT', ...TERM, ...more };
    const id = await placeInPool(this.app, enterpriseId, row);
    await this.app.change(() =>
      this.app.db.repo(MembershipEvent).insert({
        ...{ id: newId(), membershipId: id, action: 'enter', fromState: null, toState: 'ACTIVE' },
        ...{ effectiveOn: row.startsOn, recordedAt: new Date(`${row.startsOn}T01:00:00Z`) },
      }),
    );
    return id;
  }

  /** A member of a tier whose 复核 stands open, with one person. */
  async member(tier: Tier, unitId = '440305', more: Partial<Membership> = {}) {
    const firm = await this.app.enterprise(unitId);
    const filer = await this.app.filer(unitId, 'ENTERPRISE_ADMIN', firm.id);
    const membershipId = await this.place(firm.id, tier, { unitId: UNIT_OF(unitId, tier), ...more });
    await this.tick();
    const duty = await this.app.db.repo(Duty).findOneByOrFail({ membershipId, kind: 'REEXAMINATION' });
    return { ...firm, enterpriseId: firm.id, membershipId, filer, dutyId: duty.id };
  }

  /** Files the 复核 of a member with a statement. */
  async file(member: { readonly filer: Caller; readonly dutyId: string }): Promise<string> {
    const { filer, dutyId } = member;
    const path = `/api/duties/${dutyId}`;
    demand(
      await filer.put(`${path}/reexamination-draft`, { version: 0, statement: '三年来主营业务稳定增长。' }),
    );
    const { version } = demand(await filer.get(path));
    demand(await filer.post(`${path}/file`, { version }));
    const draft = demand(await filer.get(`${path}/reexamination-draft`));
    return String(draft.reexaminationId);
  }

  /** A member whose 复核 is filed. */
  async filed(tier: Tier, unitId = '440305', more: Partial<Membership> = {}): Promise<Filed> {
    const member = await this.member(tier, unitId, more);
    return { ...member, id: await this.file(member) };
  }

  async see(id: string, caller: Caller = this.province.handler): Promise<Versioned> {
    return demand(await caller.get(`/api/reexaminations/${id}`));
  }

  /** An act on the 复核 as it stands. */
  async act(caller: Caller, id: string, action: string, more: object = {}): Promise<Answer> {
    const seen = await caller.get(`/api/reexaminations/${id}`);
    const version = Number((seen.body as { version?: number }).version ?? 1);
    const opinion = action === 'resubmit' ? {} : { opinion: OPINION };
    return caller.post(`/api/reexaminations/${id}/${action}`, { version, ...opinion, ...more });
  }

  /** The handler prepares, the head approves. */
  async decide(office: Office, id: string, action: 'pass' | 'fail', more: object = {}): Promise<Answer> {
    const prepared = demand(await this.act(office.handler, id, action, { ...TOLD, ...more }));
    return this.approve(office.head, prepared);
  }

  approve(head: Caller, { id, version }: Versioned): Promise<Answer> {
    return head.post(`/api/proposals/${id}/approve`, { version });
  }

  membership(id: string): Promise<Membership> {
    return this.app.db.repo(Membership).findOneByOrFail({ id });
  }

  /** The tick that opens duties. */
  async tick(): Promise<void> {
    await this.app.nest.get(ReminderTick).run();
  }
}

/** The body of an answer that has to be a success. */
export function demand(answer: Answer): Versioned {
  if (answer.status >= 300) throw new Error(`answered ${answer.status} ${answer.text}`);
  return answer.body as unknown as Versioned;
}
