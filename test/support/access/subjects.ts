import { IsNull } from 'typeorm';
import { newId } from '../../../src/common/ids.js';
import type { Actor } from '../../../src/core/auth/index.js';
import { Task, Tasks, UNREACHABLE } from '../../../src/core/flow/index.js';
import { Announcement } from '../../../src/modules/application/announcement/announcement.entity.js';
import { RankedList } from '../../../src/modules/application/list/ranked-list.entity.js';
import { Objection } from '../../../src/modules/application/objection/objection.entity.js';
import { Publicity } from '../../../src/modules/application/publicity/publicity.entity.js';
import { OrganisationService } from '../../../src/modules/identity/index.js';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import { Ban } from '../../../src/modules/pool/ban/ban.entity.js';
import { MembershipService } from '../../../src/modules/pool/index.js';
import { Duty } from '../../../src/modules/review/duty.entity.js';
import { AssessmentFiling } from '../../../src/modules/review/assessment/assessment-filing.js';
import { Assessment } from '../../../src/modules/review/assessment/assessment.entity.js';
import { Findings, FindingSubjects } from '../../../src/modules/review/index.js';
import { type Caller, PASSWORD, type TestApp } from '../app.js';
import { MainJob, ok, OPINION } from '../main-job.js';
import { type CaseName, casesInEveryState } from './cases.js';
import { judged } from './criteria-subjects.js';
import { type TermsSubject, termsOf } from './terms-subjects.js';

const AT = new Date('2026-08-31T01:00:00Z');

/** One row of every kind, around an enterprise of 南山 (440305) with an administrator and a filer. */
export interface Subjects {
  readonly job: MainJob;
  readonly admin: Caller;
  readonly filer: Caller;
  readonly uscc: string;
  /** Ids by kind. Rounds, lists, publicity, announcement, objection, report, proposal and membership are the city's. */
  readonly id: Readonly<Record<SubjectName | CaseName, string>>;
}

export type SubjectName =
  | TermsSubject
  | 'enterprise'
  | 'product'
  | 'title'
  | 'candidate'
  | 'membership'
  | 'ban'
  | 'duty'
  | 'finding'
  | 'assessment'
  | 'notice'
  | 'unreachable'
  | 'caseTodo'
  | 'registration'
  | 'case'
  | 'provinceRound'
  | 'cityRound'
  | 'cityDraftRound'
  | 'list'
  | 'sentList'
  | 'publicity'
  | 'announcement'
  | 'objection'
  | 'report'
  | 'proposal'
  | 'organisation'
  | 'officialAccount'
  | 'enterpriseAccount'
  | 'judgment'
  | 'suggestion'
  | 'impactRun';

/** Everything the walks need, on a fresh application whose clock stands in an open round. */
export async function prepareSubjects(): Promise<Subjects> {
  const job = await MainJob.start();
  const admin = await job.app.filer('440305');
  const filer = await job.app.filer('440305', 'ENTERPRISE_FILER', admin.enterpriseId);
  const uscc = ok<{ uscc: string }>(await admin.get(`/api/enterprises/${admin.enterpriseId}`)).uscc;
  const provinceRound = await job.round();
  const rounds = { provinceRound, ...(await cityRounds(job)) };
  const caseId = await job.submitted(admin, provinceRound);
  const people = {
    enterprise: admin.enterpriseId,
    officialAccount: job.countyHead.accountId,
    enterpriseAccount: filer.accountId,
    organisation: (await job.app.nest.get(OrganisationService).authorityOf('440305')).id,
  };
  const cases = await casesInEveryState(job.app, caseId, { ...rounds, startedUnitId: '440305' });
  const standings = await standing(job, admin, uscc);
  const id = {
    ...people,
    ...rounds,
    ...cases,
    case: caseId,
    ...(await tags(job, admin)),
    ...standings,
    ...(await termsOf(job, admin, standings)),
    proposal: await proposed(job, standings.membership),
    ...(await lists(job, rounds)),
    ...(await published(job, rounds.cityRound, caseId)),
    ...(await todos(job, caseId)),
    finding: await found(job, standings.membership, standings.duty),
    ...(await judged(job, admin, caseId)),
    registration: await registered(job),
  };
  return { job, admin, filer, uscc, id };
}

async function cityRounds(job: MainJob) {
  const cityRound = await job.round({ tier: 'CITY' });
  const draft = await job.cityHandler.post('/api/rounds', {
    track: 'LEADING',
    title: '草拟中的一批',
    basisDocument: '深工信〔2026〕1号',
    baseYear: 2025,
    opens: { date: '2026-09-01' },
    enterpriseCloses: { date: '2026-09-30' },
    correctionCloses: { date: '2026-11-30' },
    publicityLength: 7,
  });
  return { cityRound, cityDraftRound: ok<{ id: string }>(draft).id };
}

/** A product, a title and a candidate tag that the county has set. */
async function tags(job: MainJob, { enterpriseId }: Caller) {
  const at = `/api/enterprises/${enterpriseId}`;
  const idOf = async (path: string, body: unknown) =>
    ok<{ id: string }>(await job.countyHandler.post(`${at}/${path}`, body)).id;
  return {
    product: await idOf('products', {
      name: '数控机床',
      statCode: '34210100',
      sinceOn: '2015-01-01',
      main: true,
    }),
    title: await idOf('titles', {
      kind: 'SPECIALISED',
      issuer: '广东省工业和信息化厅',
      batch: '2024年第一批',
      fromOn: '2024-01-01',
      toOn: '2027-12-31',
      source: '粤工信函〔2024〕1号',
    }),
    candidate: await idOf('candidates', {
      kind: 'LITTLE_GIANT',
      reason: '主导产品市场占有率高',
      reviewOn: '2027-03-01',
    }),
  };
}

/** A place in the city's pool, a yearly update that is owed, a ban that is over, a message to the administrator. */
async function standing({ app, cityHead }: MainJob, admin: Caller, uscc: string) {
  const { enterpriseId, accountId } = admin;
  const membership = await app.nest.get(MembershipService).enter({
    enterpriseId,
    tier: 'CITY',
    track: 'BACKBONE',
    unitIds: { county: '440305', city: '4403', province: '44' },
    applicationId: null,
    announcementId: null,
    announcedOn: '2025-09-01',
    productId: null,
    batch: '2025年第一批',
    documents: {},
    alsoLowerTiers: false,
    actor: { accountId: cityHead.accountId, name: '市负责人' } as Actor,
    opinion: OPINION,
  });
  const duty = {
    id: newId(),
    kind: 'YEARLY_UPDATE' as const,
    dutyKey: `YEARLY_UPDATE:${enterpriseId}:2029`,
    enterpriseId,
    membershipId: null,
    year: 2029,
    dueOn: '2030-05-31',
    state: 'OPEN' as const,
    openedAt: AT,
    filedBy: null,
    filedAt: null,
  };
  const ban = { id: newId(), uscc, enterpriseId, fromOn: '2020-01-01', lastOn: '2022-12-31' };
  const notice = { id: newId(), causeId: newId(), accountId, subjectId: duty.id, createdAt: AT };
  await app.change(async () => {
    await app.db.repo(Duty).insert(duty);
    await app.nest.get(Tasks).open({
      ...{ kind: duty.kind, subjectKind: 'DUTY', subjectId: duty.id, post: { enterpriseId } },
      ...{ title: '2029年度信息更新', dueOn: duty.dueOn, rule: duty.kind },
    });
    await app.db
      .repo(Ban)
      .insert({ ...ban, reason: '提供虚假材料', decidedBy: cityHead.accountId, decidedAt: AT });
    await app.db.repo(Notice).insert({
      ...{ ...notice, kind: 'DUTY_FILED', subjectKind: 'DUTY' },
      ...{ params: { enterprise: '测试装备', duty: '年度更新', late: '' }, readAt: null, rung: null },
    });
  });
  const filed = { ...duty, id: newId(), dutyKey: `YEARLY_UPDATE:${enterpriseId}:2028`, year: 2028 };
  const assessment = await assessed(app, admin, filed);
  return { assessment, membership: membership.id, duty: duty.id, ban: ban.id, notice: notice.id };
}

/** The city's list of the province's round, still a draft, and one it has sent in a round of its own. */
async function lists({ app, cityHandler, cityHead }: MainJob, rounds: Record<string, string>) {
  const { provinceRound = '', cityRound = '' } = rounds;
  const list = ok<{ id: string }>(await cityHandler.post(`/api/rounds/${provinceRound}/lists`)).id;
  const sent = {
    id: newId(),
    roundId: cityRound,
    cityUnitId: '4403',
    number: 1,
    state: 'SENT' as const,
    liveKey: null,
    letterNo: '深工信函〔2026〕1号',
    sentAt: AT,
    sentBy: cityHead.accountId,
    recallReason: null,
    createdAt: AT,
    version: 1,
  };
  await app.change(() => app.db.repo(RankedList).insert(sent));
  return { list, sentList: sent.id };
}

/** A publicity and an announcement of the city, and an objection and a report to the one. */
async function published({ app, cityHead }: MainJob, roundId: string, applicationId: string) {
  const common = { roundId, unitId: '4403' };
  const publicity: Publicity = {
    ...{ ...common, id: newId(), stage: 'OWNER', title: '拟入库名单公示', length: 7, unit: 'CALENDAR' },
    ...{ startsOn: '2026-08-01', endsOn: '2026-08-07', entryFromOn: '2026-08-08', provisional: false },
    ...{ startedBy: cityHead.accountId, startedAt: AT, version: 1 },
    ...{ recalledAt: null, recallReason: null },
  };
  const announcement: Announcement = {
    ...{ ...common, id: newId(), tier: 'CITY', documentNo: '深工信公告〔2026〕1号' },
    ...{ announcedOn: '2026-08-10', supplementary: false, decidedBy: cityHead.accountId, decidedAt: AT },
  };
  const objection: Objection = {
    ...{ id: newId(), publicityId: publicity.id, applicationId, kind: 'OBJECTION', reportReason: null },
    ...{ by: 'PERSON', name: '张三', contact: '13800000000', sealed: false, text: '数据不实', version: 1 },
    ...{ evidence: '审计报告', receivedAt: AT, state: 'RECEIVED', dueOn: '2026-09-30', opinion: null },
    ...{ reasonTold: null, handledBy: null, settledAt: null },
  };
  const report: Objection = {
    ...{ ...objection, id: newId(), kind: 'REPORT', reportReason: 'ANONYMOUS', by: 'ANONYMOUS' },
    ...{ name: null, contact: null, evidence: null, state: 'FILED', dueOn: null },
  };
  await app.change(async () => {
    await app.db.repo(Publicity).insert(publicity);
    await app.db.repo(Announcement).insert(announcement);
    await app.db.repo(Objection).insert([objection, report]);
  });
  return {
    publicity: publicity.id,
    announcement: announcement.id,
    objection: objection.id,
    report: report.id,
  };
}

/** Two to-dos of the county's handler: a message nobody received, and the case itself. */
async function todos({ app }: MainJob, caseId: string) {
  const subjectId = newId();
  await app.change(() =>
    app.nest.get(Tasks).open({
      ...{ kind: UNREACHABLE, topic: 'DUTY_FILED', subjectKind: 'DUTY', subjectId, title: '通知无人接收' },
      post: { unitId: '440305', role: 'HANDLER' },
    }),
  );
  const idOf = async (of: string) =>
    (await app.db.repo(Task).findOneByOrFail({ subjectId: of, doneAt: IsNull() })).id;
  return { unreachable: await idOf(subjectId), caseTodo: await idOf(caseId) };
}

/** The assessment of an update that was filed. */
function assessed(app: TestApp, admin: Caller, duty: Omit<Duty, 'version'>): Promise<string> {
  return app.change(async () => {
    await app.db.repo(Duty).insert({ ...duty, state: 'FILED' });
    const actor = { accountId: admin.accountId, name: '企业管理员', tier: null, unitId: null } as Actor;
    const filed = { late: false, comment: null };
    await app.nest.get(AssessmentFiling, { strict: false }).open(actor, duty, '440305', filed);
    return (await app.db.repo(Assessment).findOneByOrFail({ dutyId: duty.id })).id;
  });
}

/** A missed update of the membership, which the city's head decides. */
function found({ app }: MainJob, membership: string, duty: string): Promise<string> {
  const { nest } = app;
  return app.change(async () => {
    const subjects = await nest.get(FindingSubjects, { strict: false }).byIds([membership]);
    const subject = subjects.get(membership);
    if (!subject) throw new Error('no such membership');
    const kind = {
      kind: 'UPDATE_MISSED',
      consequence: 'WATCH',
      clause: '管理规则',
      reason: '未按期报送',
    } as const;
    const cause = { kind: 'DUTY', id: duty };
    return (
      (await nest.get(Findings, { strict: false }).propose({ ...kind, subject, cause, year: 2029 })) ?? ''
    );
  });
}

/** A proposal that waits for the city's head: to suspend the membership. */
async function proposed({ cityHandler }: MainJob, membership: string): Promise<string> {
  const body = { version: 1, opinion: OPINION, reasonTold: '涉嫌违规，正在核查。' };
  return ok<{ id: string }>(await cityHandler.post(`/api/memberships/${membership}/actions/suspend`, body))
    .id;
}

/** A newcomer of 南山 who waits for the county. */
async function registered({ app, countyHandler }: MainJob): Promise<string> {
  const body = {
    uscc: app.uscc(),
    enterpriseName: '新来装备有限公司',
    unitId: '440305',
    industryCode: '3421',
    sector: 'CNC_MACHINE_TOOLS',
    loginName: 'new.comer',
    displayName: '新来',
    password: PASSWORD,
  };
  ok(await app.call('POST', '/api/public/registrations', body));
  const { items } = ok<{ items: { id: string }[] }>(await countyHandler.get('/api/registrations'));
  return items[0]?.id ?? '';
}
