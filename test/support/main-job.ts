import { loadPolicy } from '../../config/policy.js';
import type { Answer } from './ask.js';
import { type Caller, TestApp } from './app.js';
import { type CityQuota, everyCity } from './every-city.js';

export const OPINION = '材料齐全，情况属实，同意。';

const CONTACTS = { PHONE: '13800000000', EMAIL: 'demo@example.com' } as const;

/** A case in the list of a city. */
export interface ListEntry {
  readonly applicationId: string;
  readonly part: string;
  readonly reason?: string;
  readonly opinion?: string;
}

interface RoundSettings {
  readonly tier?: 'PROVINCE' | 'CITY' | 'COUNTY';
  readonly more?: Record<string, unknown>;
}

/** The answer's body, or an error that shows what came instead. */
export function ok<T = Record<string, never>>(answer: Answer, status?: number): T {
  const fine = status === undefined ? answer.status < 300 : answer.status === status;
  if (!fine) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return answer.body as T;
}

/** The people of one city and county and of the province, and the steps of the main job as they take them. */
export class MainJob {
  countyHandler!: Caller;
  countyHead!: Caller;
  cityHandler!: Caller;
  cityHead!: Caller;
  provinceHandler!: Caller;
  provinceHead!: Caller;

  private constructor(
    readonly app: TestApp,
    readonly countyId: string,
    readonly cityId: string,
  ) {}

  static async start(
    countyId = '440305',
    cityId = '4403',
    now = '2026-09-01T10:00:00+08:00',
  ): Promise<MainJob> {
    const job = new MainJob(await TestApp.start(), countyId, cityId);
    await job.app.moveTo(now);
    job.cityHandler = await job.app.official(cityId, 'HANDLER');
    job.cityHead = await job.app.official(cityId, 'HEAD');
    job.countyHandler = countyId === cityId ? job.cityHandler : await job.app.official(countyId, 'HANDLER');
    job.countyHead = countyId === cityId ? job.cityHead : await job.app.official(countyId, 'HEAD');
    job.provinceHandler = await job.app.official('44', 'HANDLER');
    job.provinceHead = await job.app.official('44', 'HEAD');
    return job;
  }

  /** An open round of the province (or another owner), September to November 2026. */
  async round({ tier = 'PROVINCE', more = {} }: RoundSettings = {}): Promise<string> {
    const people = {
      PROVINCE: [this.provinceHandler, this.provinceHead],
      CITY: [this.cityHandler, this.cityHead],
      COUNTY: [this.countyHandler, this.countyHead],
    } as const;
    const [handler, head] = people[tier];
    const settings: Record<string, unknown> = {
      track: 'LEADING',
      title: `2026年龙头企业培育库（${tier}）`,
      basisDocument: '粤工信装备〔2026〕1号',
      baseYear: 2025,
      opens: { date: '2026-09-01' },
      enterpriseCloses: { date: '2026-09-30', time: '18:00' },
      ...(tier === 'PROVINCE' ? { cityCloses: { date: '2026-10-30', time: '18:00' } } : {}),
      correctionCloses: { date: '2026-11-30' },
      quotaMode: tier === 'PROVINCE' ? 'HARD' : 'NONE',
      ...(tier === 'PROVINCE' ? { units: [{ unitId: this.cityId, quota: 1 }], cityPublicity: false } : {}),
      publicityLength: 7,
      publicityUnit: 'WORKING',
      skipAllowed: tier === 'PROVINCE',
      ...more,
    };
    if (settings.quotaMode === 'HARD') settings.units = everyCity(settings.units as CityQuota[]);
    const made = ok<{ id: string; version: number }>(await handler.post('/api/rounds', settings));
    ok(await head.post(`/api/rounds/${made.id}/open`, { version: made.version }));
    return made.id;
  }

  /** Every mandatory field of the track, filled with something that passes. */
  content(track = 'LEADING'): Record<string, unknown> {
    const value = {
      text: '演示',
      longText: '演示说明',
      date: '2015-03-01',
      money: 1_000_000_00,
      integer: 12,
      boolean: true,
      ratio: '12.5',
    };
    return Object.fromEntries(
      loadPolicy()
        .mandatoryFields(track)
        .map((field) => [
          field.key,
          field.type === 'choice'
            ? field.choices[0]?.code
            : field.type === 'integer'
              ? Math.max(field.min ?? 0, 12)
              : field.contact
                ? CONTACTS[field.contact]
                : field.type === 'text'
                  ? value.text.slice(0, field.maxLength ?? 10)
                  : value[field.type],
        ]),
    );
  }

  /** A case of a filer, filled in and submitted. */
  async submitted(filer: Caller, roundId: string): Promise<string> {
    const { id, version } = ok<{ id: string; version: number }>(
      await filer.post('/api/applications', { roundId }),
    );
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values: this.content() }));
    ok(await this.act(filer, id, 'submit', { pledge: true }));
    return id;
  }

  /** One action at the version as it is now. */
  async act(by: Caller, id: string, action: string, body: Record<string, unknown> = {}): Promise<Answer> {
    const { version } = ok<{ version: number }>(await by.get(`/api/applications/${id}`));
    return by.post(`/api/applications/${id}/actions/${action}`, { version, ...body });
  }

  /** The head's yes to a proposal. */
  async approve(head: Caller, proposalId: string): Promise<Answer> {
    const { version } = ok<{ version: number }>(await head.get(`/api/proposals/${proposalId}`));
    return head.post(`/api/proposals/${proposalId}/approve`, { version });
  }

  /** Prepared by the handler, decided by the head. */
  async decide(
    handler: Caller,
    head: Caller,
    id: string,
    action: string,
    body: Record<string, unknown>,
  ): Promise<Answer> {
    const { proposalId } = ok<{ proposalId: string }>(await this.act(handler, id, action, body));
    return this.approve(head, proposalId);
  }

  /** Screened by the county (where there is one) and approved by the city. */
  async examined(id: string): Promise<void> {
    if (this.countyId !== this.cityId)
      ok(await this.act(this.countyHandler, id, 'pass', { opinion: OPINION }));
    ok(await this.act(this.cityHandler, id, 'pass', { opinion: OPINION }));
  }

  /** The city's list with these cases recommended in this order. */
  async arranged(roundId: string, recommended: string[], others: ListEntry[] = []) {
    const list = ok<{ id: string; version: number }>(
      await this.cityHandler.post(`/api/rounds/${roundId}/lists`),
    );
    const entries = [
      ...recommended.map((applicationId) => ({ applicationId, part: 'RECOMMENDED' })),
      ...others,
    ];
    return this.cityHandler.put(`/api/lists/${list.id}`, { version: list.version, entries });
  }

  /** The list sent by the head. */
  async sent(roundId: string, recommended: string[], others: ListEntry[] = []): Promise<string> {
    const { id, version } = ok<{ id: string; version: number }>(
      await this.arranged(roundId, recommended, others),
    );
    const proposal = ok<{ id: string }>(
      await this.cityHandler.post(`/api/lists/${id}/send`, {
        version,
        letterNo: '深工信函〔2026〕9号',
        opinion: OPINION,
      }),
    );
    ok(await this.approve(this.cityHead, proposal.id));
    return id;
  }

  /** Checked and accepted by the province. */
  async accepted(id: string): Promise<void> {
    ok(await this.act(this.provinceHandler, id, 'beginCheck'));
    ok(await this.act(this.provinceHandler, id, 'pass', { opinion: OPINION }));
    const documents = { meeting: '厅长办公会', meetingOn: '2026-09-01', minutesNo: '纪要〔2026〕5号' };
    ok(
      await this.decide(this.provinceHandler, this.provinceHead, id, 'accept', {
        opinion: OPINION,
        documents,
      }),
    );
  }

  /** In publicity from `startsOn`. @returns its id */
  async published(roundId: string, applicationIds: string[], startsOn: string): Promise<string> {
    const body = { roundId, applicationIds, title: '拟入库名单公示', startsOn, opinion: OPINION };
    const proposal = ok<{ id: string; subjectId: string }>(
      await this.provinceHandler.post('/api/publicities', body),
    );
    ok(await this.approve(this.provinceHead, proposal.id));
    return proposal.subjectId;
  }

  /** Announced on a date; the head's answer. */
  async announce(roundId: string, applicationIds: string[], announcedOn: string): Promise<Answer> {
    const body = {
      roundId,
      applicationIds,
      documentNo: '粤工信公告〔2026〕8号',
      announcedOn,
      opinion: OPINION,
    };
    const prepared = await this.provinceHandler.post('/api/announcements', body);
    if (prepared.status >= 300) return prepared;
    return this.approve(this.provinceHead, (prepared.body as { id: string }).id);
  }
}
