import { loadPolicy } from '../../../config/policy.js';
import { shanghaiDate } from '../../common/shanghai.js';
import type { Tier } from '../../core/auth/index.js';
import { readFlag, readInstant } from '../../core/database/index.js';
import { NO_DEADLINE } from '../../core/flow/index.js';
import {
  beingVerified,
  type CaseState,
  FINAL_STATES,
  postOf,
  standingOf,
  STATE_INFO,
} from '../application/index.js';
import { isLive, type MembershipState, STATE_ZH, TIER_ZH, titleZh, trackZh } from '../pool/index.js';
import type {
  AskedView,
  CandidateStatus,
  CaseStatus,
  DueView,
  NextDueView,
  PlaceStatus,
  StatusView,
  StepStatus,
  TaskStatus,
  TitleStatus,
} from './status.dto.js';
import type { StatusRow, StatusSection } from './status.repository.js';

/** The department that acts for a unit, by name. */
export type AuthorityName = (unitId: string) => string | undefined;

const YOU = '本企业';

/** Makes the enterprise's page from the rows of the statement. Pure. */
export function assembleStatus(
  rows: readonly StatusRow[],
  today: string,
  authorityName: AuthorityName,
): StatusView {
  const of = (section: StatusSection) => rows.filter((row) => row.section === section);
  const handed = of('HANDED');
  const cases = of('CASE')
    .map((row) => caseStatus(row, handed, today, authorityName))
    .sort((a, b) => ended(a.state) - ended(b.state) || (a.id < b.id ? 1 : -1));
  const tasks = of('TASK')
    .map((row) => taskStatus(row, today))
    .sort((a, b) => compare(a.due?.on ?? NO_DEADLINE, b.due?.on ?? NO_DEADLINE) || compare(a.id, b.id));
  return {
    today,
    cases,
    memberships: of('PLACE').map(placeStatus).sort(livePlacesFirst),
    titles: of('TITLE')
      .map((row) => titleStatus(row, today))
      .sort((a, b) => compare(b.fromOn, a.fromOn) || compare(b.id, a.id)),
    candidates: of('CANDIDATE')
      .map(candidateStatus)
      .sort((a, b) => compare(a.reviewOn, b.reviewOn)),
    tasks,
    nextDue: nextDue(cases, tasks),
    unreadNotices: of('UNREAD')[0]?.amount ?? 0,
  };
}

function caseStatus(
  row: StatusRow,
  handed: readonly StatusRow[],
  today: string,
  authorityName: AuthorityName,
): CaseStatus {
  const state = row.code as CaseState;
  const { enterpriseZh, nextZh } = STATE_INFO[state];
  const post = postOf(placeOf(row), { ownerUnitId: text(row.owner_unit_id) }, state);
  const unitId = post && 'unitId' in post ? post.unitId : null;
  const yours = post !== null && unitId === null;
  const holderName = unitId === null ? (yours ? YOU : null) : (authorityName(unitId) ?? null);
  const stateSince = readInstant(row.at);
  const published = state === 'PUBLICITY' || state === 'CITY_PUBLICITY';
  return {
    id: text(row.id),
    number: text(row.ref),
    roundTitle: text(row.title),
    tier: text(row.tier),
    tierZh: TIER_ZH[row.tier as Tier],
    track: text(row.track),
    trackZh: trackZh(text(row.track)),
    state,
    stateZh: enterpriseZh,
    holderName,
    yours,
    since: post ? handedOver(row, handed, unitId, stateSince) : stateSince,
    due: dueView(row.day ?? lastDayBefore(row.stop_at), readFlag(row.flag), today),
    nextZh,
    steps: stepsOf(row, state),
    asked: state === 'RETURNED' ? asked(row, holderName, yours) : null,
    entryFromOn: published ? row.other_day : null,
    entryProvisional: published && readFlag(row.flag),
    withdrawalAskedAt: row.asked_at === null ? null : readInstant(row.asked_at),
    endReason: state === 'RETURNED' ? null : row.reason,
  };
}

function placeOf(row: StatusRow) {
  return {
    enterpriseId: '',
    origin: row.origin as 'ENTERPRISE' | 'OFFICER',
    startedUnitId: row.started_unit_id,
    returnTo: row.return_to as 'ENTERPRISE' | 'COUNTY' | 'CITY' | null,
    countyUnitId: row.county_unit_id,
    cityUnitId: text(row.city_unit_id),
    provinceUnitId: text(row.province_unit_id),
  };
}

function stepsOf(row: StatusRow, state: CaseState): StepStatus[] {
  if (FINAL_STATES.includes(state)) return [];
  const publicities = row.amount ?? 0;
  return standingOf({
    ...{ state, tier: row.tier as Tier, origin: row.origin as 'ENTERPRISE' | 'OFFICER' },
    resumeState: row.resume_state as CaseState | null,
    application: { countyUnitId: row.county_unit_id },
    round: { cityPublicity: publicities % 2 === 1, publicityLength: publicities > 1 ? 1 : 0 },
  }).map(({ step: { key, zh, enterpriseZh }, state: at }) => ({
    ...{ key, zh: enterpriseZh ?? zh, state: at as StepStatus['state'] },
  }));
}

/** A side has a case since somebody else last moved it. @param unitId null for the enterprise */
function handedOver(
  row: StatusRow,
  handed: readonly StatusRow[],
  unitId: string | null,
  stateSince: Date,
): Date {
  const times = handed
    .filter((move) => move.id === row.id && move.ref !== unitId)
    .map((move) => readInstant(move.at).getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : stateSince;
}

function asked(row: StatusRow, holderName: string | null, yours: boolean): AskedView {
  const keys = row.fields === null ? [] : (JSON.parse(row.fields) as string[]);
  return {
    to: text(row.return_to),
    toName: holderName ?? '',
    yours,
    reason: row.return_to === 'ENTERPRISE' ? row.reason : beingVerified(holderName ?? ''),
    fields: keys.map((key) => ({ key, zh: loadPolicy().formField(key)?.zh ?? key })),
    dueAt: row.stop_at === null ? null : readInstant(row.stop_at),
    dueProvisional: readFlag(row.flag),
  };
}

function placeStatus(row: StatusRow): PlaceStatus {
  const state = row.code as MembershipState;
  return {
    id: text(row.id),
    tier: text(row.tier),
    tierZh: TIER_ZH[row.tier as Tier],
    track: text(row.track),
    trackZh: trackZh(text(row.track)),
    state,
    stateZh: STATE_ZH[state],
    startsOn: text(row.day),
    endsOn: text(row.other_day),
    stateSince: text(row.third_day),
    reason: row.reason,
  };
}

function livePlacesFirst(a: PlaceStatus, b: PlaceStatus): number {
  const left = ({ state }: PlaceStatus) => Number(!isLive(state as MembershipState));
  return left(a) - left(b) || compare(b.startsOn, a.startsOn) || compare(b.id, a.id);
}

function titleStatus(row: StatusRow, today: string): TitleStatus {
  const [fromOn, toOn, revokedOn] = [text(row.day), text(row.other_day), row.third_day];
  const revoked = revokedOn !== null && revokedOn <= today;
  return {
    id: text(row.id),
    kind: text(row.code),
    kindZh: titleZh(text(row.code)),
    issuer: text(row.title),
    batch: text(row.ref),
    fromOn,
    toOn,
    valid: !revoked && fromOn <= today && today <= toOn,
    revokedOn,
  };
}

function candidateStatus(row: StatusRow): CandidateStatus {
  const kind = text(row.code);
  return { id: text(row.id), kind, kindZh: titleZh(kind), reviewOn: text(row.day) };
}

function taskStatus(row: StatusRow, today: string): TaskStatus {
  return {
    id: text(row.id),
    kind: text(row.code),
    title: text(row.title),
    subjectKind: text(row.track),
    subjectId: text(row.ref),
    due: dueView(row.day === NO_DEADLINE ? null : row.day, readFlag(row.flag), today),
    openedAt: readInstant(row.at),
  };
}

/** An authority that is late has no next date any more; what the enterprise owes stays due until it is done. */
function nextDue(cases: readonly CaseStatus[], tasks: readonly TaskStatus[]): NextDueView | null {
  const own = tasks.flatMap(({ due, title, subjectKind, subjectId }) =>
    due ? [{ ...due, title, subjectKind, subjectId, yours: true }] : [],
  );
  const theirs = cases.flatMap(({ due, yours, id, roundTitle }) =>
    due && !yours && !due.overdue
      ? [{ ...due, title: roundTitle, subjectKind: 'APPLICATION', subjectId: id, yours: false }]
      : [],
  );
  return [...own, ...theirs].sort((a, b) => compare(a.on, b.on))[0] ?? null;
}

function dueView(on: string | null, provisional: boolean, today: string): DueView | null {
  return on === null ? null : { on, provisional, overdue: on < today };
}

function lastDayBefore(tooLate: unknown): string | null {
  return tooLate === null ? null : shanghaiDate(new Date(readInstant(tooLate).getTime() - 1));
}

function ended(state: string): number {
  return Number(FINAL_STATES.includes(state as CaseState));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A column the section always fills. */
function text(value: string | null): string {
  return value ?? '';
}
