import { newId } from '../../../src/common/ids.js';
import { Application } from '../../../src/modules/application/case/application.entity.js';
import { ApplicationTransition } from '../../../src/modules/application/case/application-transition.entity.js';
import type { TestApp } from '../app.js';

/** The states of cases that acts are tried in, by the name the tables use. */
const STATES = {
  draft: { state: 'DRAFT' },
  officerDraft: { state: 'DRAFT', origin: 'OFFICER' },
  toConfirm: { state: 'AWAITING_CONFIRMATION', origin: 'OFFICER' },
  screening: { state: 'COUNTY_SCREENING' },
  examination: { state: 'CITY_EXAMINATION' },
  cityPublicity: { state: 'CITY_PUBLICITY', entryFromOn: '2026-08-01' },
  recommended: { state: 'RECOMMENDED', withdrawalAskedAt: new Date('2026-09-01T00:00:00Z') },
  overQuota: { state: 'RECOMMENDED', overQuota: true },
  formal: { state: 'PROVINCE_FORMAL' },
  decision: { state: 'PROVINCE_DECISION' },
  evaluated: { state: 'OUTSIDE_EVALUATION' },
  objected: { state: 'OBJECTION', openObjections: 1 },
  returned: {
    state: 'RETURNED',
    resumeState: 'COUNTY_SCREENING',
    returnTo: 'ENTERPRISE',
    returnFields: [],
    returnDueAt: new Date('2026-09-20T00:00:00Z'),
  },
  returnedToCounty: {
    state: 'RETURNED',
    resumeState: 'CITY_EXAMINATION',
    returnTo: 'COUNTY',
    returnFields: [],
    returnDueAt: new Date('2026-09-20T00:00:00Z'),
  },
} as const satisfies Record<string, Partial<Application>>;

export type CaseName = keyof typeof STATES | 'ofCity' | 'toAnnounce';

/**
 * Copies of a submitted case of the province's round, one in each state, and two of the city's own round, all at
 * version 1. Drafts of officers are those of `startedUnitId`.
 */
export async function casesInEveryState(
  app: TestApp,
  modelId: string,
  { startedUnitId, cityRound }: { startedUnitId: string; cityRound: string },
): Promise<Record<CaseName, string>> {
  const model = await app.db.repo(Application).findOneByOrFail({ id: modelId });
  const ofCity: Partial<Application> = { roundId: cityRound, tier: 'CITY' };
  const toAnnounce: Partial<Application> = { ...ofCity, state: 'PUBLICITY', entryFromOn: '2026-08-08' };
  const ids = {} as Record<CaseName, string>;
  await app.change(async () => {
    for (const [name, patch] of Object.entries({ ...STATES, ofCity, toAnnounce }) as [
      CaseName,
      Partial<Application>,
    ][]) {
      const id = newId();
      const started = patch.origin === 'OFFICER' ? { startedUnitId } : {};
      await app.db
        .repo(Application)
        .insert({ ...model, id, number: `SB2026-${name}`, liveKey: null, version: 1, ...started, ...patch });
      ids[name] = id;
    }
    // The enterprise sees what an officer prepares once it has been sent to it.
    const transitions = app.db.repo(ApplicationTransition);
    const start = await transitions.findOneByOrFail({ applicationId: modelId, seq: 1 });
    await transitions.insert({
      ...start,
      id: newId(),
      applicationId: ids.toConfirm,
      toState: 'AWAITING_CONFIRMATION',
    });
  });
  return ids;
}
