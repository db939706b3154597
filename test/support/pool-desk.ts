import type { Actor, Tier } from '../../src/core/auth/index.js';
import { type Entry, MembershipService } from '../../src/modules/pool/index.js';
import { type Caller, TestApp } from './app.js';
import type { Answer } from './ask.js';

export const POOL_UNITS = { county: '440305', city: '4403', province: '44' };

export interface PoolFirm {
  id: string;
  uscc: string;
  name: string;
}

/** A row of any list of the pool. */
export interface PoolRow {
  [field: string]: unknown;
  id: string;
  version: number;
}

interface Office {
  readonly handler: Caller;
  readonly head: Caller;
}

/** The posts of one county, its city and the province, and what they do with places in the pool. */
export class PoolDesk {
  private constructor(
    readonly app: TestApp,
    readonly province: Office,
    readonly city: Office,
    readonly county: Office,
    /** A handler of another city. */
    readonly elsewhere: Caller,
  ) {}

  static async open(): Promise<PoolDesk> {
    const app = await TestApp.start();
    await app.moveTo('2026-03-02T09:00:00+08:00');
    const office = async (unitId: string): Promise<Office> => ({
      handler: await app.official(unitId, 'HANDLER'),
      head: await app.official(unitId, 'HEAD'),
    });
    return new PoolDesk(
      app,
      await office(POOL_UNITS.province),
      await office(POOL_UNITS.city),
      await office(POOL_UNITS.county),
      await app.official('4401', 'HANDLER'),
    );
  }

  /** What the application module does at the announcement. */
  enter(firm: PoolFirm, tier: Tier, more: Partial<Entry> = {}) {
    const actor = { accountId: this.province.head.accountId, name: '省负责人' } as Actor;
    return this.app.nest.get(MembershipService).enter({
      enterpriseId: firm.id,
      tier,
      track: 'LITTLE_GIANT',
      unitIds: POOL_UNITS,
      applicationId: null,
      announcementId: null,
      announcedOn: '2026-03-02',
      productId: null,
      batch: '2026年第一批',
      documents: { announcementNo: '粤工信公告〔2026〕1号' },
      alsoLowerTiers: false,
      actor,
      opinion: '同意入库',
      ...more,
    });
  }

  async places(firm: PoolFirm, query = 'state=ALL'): Promise<PoolRow[]> {
    const answer = await this.province.handler.get(`/api/memberships?enterpriseId=${firm.id}&${query}`);
    if (answer.status !== 200) throw new Error(`memberships answered ${answer.status}`);
    return itemsOf(answer);
  }

  async place(firm: PoolFirm, tier: Tier, track = 'LITTLE_GIANT'): Promise<PoolRow> {
    const found = (await this.places(firm)).find((row) => row.tier === tier && row.track === track);
    if (!found) throw new Error(`no place at ${tier}`);
    return found;
  }

  prepare(handler: Caller, row: PoolRow, action: string, input: object = {}): Promise<Answer> {
    const body = { version: row.version, opinion: '情况属实', reasonTold: '按规定办理', ...input };
    return handler.post(`/api/memberships/${row.id}/actions/${action}`, body);
  }

  /** The handler prepares, the head approves. */
  async decide(office: Office, row: PoolRow, action: string, input = {}): Promise<Answer> {
    const prepared = await this.prepare(office.handler, row, action, input);
    if (prepared.status !== 201) throw new Error(`${action} answered ${prepared.status}`);
    return this.approve(office.head, prepared);
  }

  /** The city records a title of the firm from a list of the ministry. */
  recordTitle(firm: PoolFirm, kind: string, more: object = {}): Promise<Answer> {
    return this.city.handler.post(`/api/enterprises/${firm.id}/titles`, {
      kind,
      issuer: '工业和信息化部',
      batch: '第七批',
      fromOn: '2025-07-01',
      toOn: '2028-06-30',
      source: '工信部企业函〔2025〕1号',
      ...more,
    });
  }

  approve(head: Caller, prepared: Answer): Promise<Answer> {
    const { id, version } = prepared.body as unknown as PoolRow;
    return head.post(`/api/proposals/${id}/approve`, { version });
  }
}

export const itemsOf = (answer: Answer) => answer.body.items as PoolRow[];
export const rowsOf = (answer: Answer) => answer.body as unknown as PoolRow[];
