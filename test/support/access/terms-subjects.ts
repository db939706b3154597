import { newId } from '../../../src/common/ids.js';
import { MajorChange } from '../../../src/modules/review/major-change/major-change.entity.js';
import { SuccessorWarning } from '../../../src/modules/review/major-change/warning/successor-warning.entity.js';
import type { Db } from '../../../src/core/database/index.js';
import { Duty } from '../../../src/modules/review/duty.entity.js';
import { Reexamination } from '../../../src/modules/review/reexamination/reexamination.entity.js';
import { SpotCheckItem } from '../../../src/modules/review/spot-check/spot-check-item.entity.js';
import { SpotCheck } from '../../../src/modules/review/spot-check/spot-check.entity.js';
import type { Caller } from '../app.js';
import type { MainJob } from '../main-job.js';

/** What there is in the three years of a membership. */
export type TermsSubject =
  | 'termDuty'
  | 'reexamination'
  | 'returnedReexamination'
  | 'verifiedReexamination'
  | 'checkedReexamination'
  | 'spotCheck'
  | 'majorChange'
  | 'reportedChange'
  | 'successorWarning';

const AT = new Date('2026-08-31T01:00:00Z');
const FORM = {
  baseYear: 2027,
  basis: 'SOLO' as const,
  statement: '稳定增长',
  figures: [],
  facts: [],
  products: [],
};

interface Standing {
  readonly membership: string;
  readonly ban: string;
}

/** 复核 of the city's membership in three states, and a draw of the city that chose one of them. */
export async function termsOf(
  { app, cityHandler }: MainJob,
  admin: Caller,
  { membership: membershipId, ban: banId }: Standing,
) {
  const { enterpriseId, accountId } = admin;
  const ids: Record<TermsSubject, string> = {
    termDuty: '',
    reexamination: '',
    returnedReexamination: '',
    verifiedReexamination: '',
    checkedReexamination: '',
    spotCheck: newId(),
    majorChange: newId(),
    reportedChange: newId(),
    successorWarning: newId(),
  };
  const one = async (name: TermsSubject, year: number, more: Partial<Reexamination>) => {
    const dutyId = newId();
    await app.db.repo(Duty).insert({
      ...{ id: dutyId, kind: 'REEXAMINATION', dutyKey: `spec:${dutyId}`, enterpriseId, membershipId, year },
      ...{ dueOn: `${year}-08-31`, dueVersion: 1, state: 'FILED', nextRungOn: null, openedAt: AT },
      ...{ filedBy: accountId, filedAt: AT },
    });
    const row: Reexamination = {
      ...{ id: newId(), dutyId, membershipId, enterpriseId, tier: 'CITY', track: 'BACKBONE' },
      ...{ startUnitId: '440305', hasCounty: true, cityUnitId: '4403', unitId: '4403' },
      ...{ termEndsOn: `${year}-08-31`, state: 'SUBMITTED', returnedFrom: null, returnedOn: null },
      ...{ correctionDueOn: null, returnedFields: null, limitCountsAfter: '2026-08-31', limitDays: 5 },
      ...{ limitUsedDays: 0, content: FORM, submittedAt: AT, submittedBy: accountId, spotCheckId: null },
      ...{ renewedTo: null, endedAt: null, version: 1 },
      ...more,
    };
    await app.db.repo(Reexamination).insert(row);
    ids[name] = row.id;
    return dutyId;
  };
  await app.change(async () => {
    ids.termDuty = await one('reexamination', 2028, {});
    const returned = {
      returnedFrom: 'SUBMITTED',
      returnedOn: '2026-08-31',
      correctionDueOn: '2036-09-07',
    } as const;
    await one('returnedReexamination', 2031, {
      state: 'RETURNED',
      returnedFields: ['statement'],
      ...returned,
    });
    await one('verifiedReexamination', 2037, { state: 'VERIFIED' });
    await one('checkedReexamination', 2034, { state: 'CHECKED' });
    await changes(app.db, ids, { enterpriseId, accountId, banId });
    await app.db.repo(SpotCheck).insert({
      ...{ id: ids.spotCheck, unitId: '4403', year: 2028, round: 1, seed: '0'.repeat(64) },
      ...{ populationDigest: '0'.repeat(64), populationSize: 1, sharePercent: 10, least: 1, size: 1 },
      ...{ drawnBy: cityHandler.accountId, drawnByName: '市经办', drawnAt: AT },
    });
    const item: Omit<SpotCheckItem, 'version'> = {
      ...{ id: newId(), spotCheckId: ids.spotCheck, reexaminationId: ids.reexamination, position: 1 },
      ...{
        mark: '0'.repeat(64),
        chosen: true,
        visitedOn: null,
        officials: null,
        conclusion: null,
        note: null,
      },
      ...{ recordedBy: null, recordedAt: null },
    };
    await app.db.repo(SpotCheckItem).insert(item);
  });
  return ids;
}

/** A change an officer learnt of, one the enterprise reported, and a warning about a successor, all of the county. */
async function changes(
  db: Db,
  ids: Readonly<Record<TermsSubject, string>>,
  { enterpriseId, accountId, banId }: Record<'enterpriseId' | 'accountId' | 'banId', string>,
): Promise<void> {
  const change: Omit<MajorChange, 'id' | 'state' | 'version'> = {
    ...{ enterpriseId, unitId: '440305', kind: 'RESTRUCTURING', liveKey: null, source: 'OFFICER' },
    ...{
      dueOn: '2036-11-30',
      dueProvisional: true,
      description: '拟重组',
      newName: null,
      successorUscc: null,
    },
    ...{
      successorName: null,
      knownBy: accountId,
      knownAt: AT,
      reportedBy: null,
      reportedAt: null,
      late: false,
    },
    ...{ verdict: null, decidedBy: null, decidedByName: null, decidedAt: null, proposedAt: null },
    eventOn: '2026-08-31',
  };
  await db.repo(MajorChange).insert({ ...change, id: ids.majorChange, state: 'KNOWN' });
  await db.repo(MajorChange).insert({ ...change, id: ids.reportedChange, state: 'REPORTED' });
  await db.repo(SuccessorWarning).insert({
    ...{ id: ids.successorWarning, enterpriseId, banId, bannedUntil: '2022-12-31', unitId: '440305' },
    ...{ successorUscc: '91440300MA5FAKE001', successorName: null, successorId: null, openedAt: AT },
    ...{ answer: null, answeredBy: null, answeredByName: null, answeredAt: null },
  });
}
