import { draftRules } from '../access/criteria-subjects.js';
import type { Subjects } from '../access/subjects.js';

const PROFILE = {
  establishedOn: '2015-03-01',
  registeredCapital: 5_000_000_00,
  address: '南山大道1号',
  legalRepresentative: '张三',
  contactName: '李四',
  contactPhone: '0755-12345678',
  contactEmail: 'lisi@example.com',
};

const CREDENTIALS = { loginName: 'brand.new', displayName: '王五', password: 'Cultivate-2026' };

const ROUND = {
  track: 'LEADING',
  title: '2026年第二批',
  basisDocument: '粤工信装备〔2026〕1号',
  baseYear: 2025,
  ruleSets: ['POOL-LEADING-2026'],
  opens: { date: '2026-09-01', time: '09:00' },
  enterpriseCloses: { date: '2026-09-30', time: '18:00' },
  cityCloses: { date: '2026-10-30' },
  correctionCloses: { date: '2026-11-30' },
  quotaMode: 'HARD',
  units: [{ unitId: '4403', quota: 2, enterpriseCloses: { date: '2026-09-20' } }],
  cityPublicity: true,
  cityPublicityLength: 5,
  publicityLength: 7,
  publicityUnit: 'WORKING',
  skipAllowed: true,
  otherTrackAllowed: true,
  limits: { COUNTY_SCREENING: 5, CORRECTION: 5 },
};

/**
 * Bodies of the right form with every field there is, for endpoints whose body in the access tables leaves some out.
 * Spoilt in any place, each has to be refused as it stands.
 */
export const FULL_BODIES: Readonly<Record<string, (subjects: Subjects) => object>> = {
  'POST /api/dev/clock': () => ({ now: '2026-09-02T10:00:00+08:00' }),
  'POST /api/session': ({ admin }) => ({ loginName: admin.loginName, password: 'Not-The-One-2026' }),
  'PATCH /api/accounts/:id': () => ({ version: 1, state: 'ACTIVE', role: 'HEAD', displayName: '改名' }),
  'POST /api/enterprises': ({ uscc }) => ({
    ...PROFILE,
    uscc,
    name: '已登记的装备有限公司',
    unitId: '440305',
    industryCode: '3421',
    sectors: [{ sector: 'CNC_MACHINE_TOOLS', main: true }],
  }),
  'PATCH /api/enterprises/:id': () => ({ ...PROFILE, version: 1, industryCode: '3421' }),
  'PATCH /api/products/:id': () => ({
    version: 1,
    name: '加工中心',
    statCode: '34210100',
    sinceOn: '2016-01-01',
    main: true,
  }),
  'PUT /api/enterprises/:id/attributes': () => ({
    source: '国家平台',
    values: [{ key: 'developmentScore', year: 2025, value: '62.50', evidence: '平台评价结果截图' }],
  }),
  'PUT /api/products/:id/years/:year': () => ({
    revenue: 100_000_00,
    domesticShare: 125_000,
    domesticRank: 3,
    globalShare: 25_000,
    globalRank: 12,
    source: '年度审计报告',
  }),
  'POST /api/enterprises/:id/invitations': () => ({ role: 'ENTERPRISE_ADMIN' }),
  'POST /api/public/invitations/accept': () => ({ ...CREDENTIALS, code: 'AAAA-BBBB-CCCC' }),
  'POST /api/public/registrations': ({ uscc }) => ({
    ...CREDENTIALS,
    uscc,
    enterpriseName: '新来装备有限公司',
    unitId: '440305',
    industryCode: '3421',
    sector: 'CNC_MACHINE_TOOLS',
  }),
  'POST /api/enterprises/:id/titles': ({ id }) => ({
    kind: 'CHAMPION_PROVINCE',
    issuer: '广东省工业和信息化厅',
    batch: '2025年第一批',
    certificateNo: 'GD2025-001',
    productId: id.product,
    fromOn: '2025-01-01',
    toOn: '2027-12-31',
    source: '粤工信函〔2025〕1号',
  }),
  'POST /api/enterprises/:id/candidates': ({ id }) => ({
    kind: 'CHAMPION_PROVINCE',
    reason: '研发投入较高',
    reviewOn: '2027-01-01',
    productId: id.product,
  }),
  'POST /api/rounds': () => ROUND,
  'PATCH /api/rounds/:id': () => ({ ...ROUND, version: 1 }),
  'PUT /api/lists/:id': ({ id }) => ({
    version: 1,
    entries: [
      {
        applicationId: id.examination,
        part: 'NOT_RECOMMENDED',
        reason: '名额所限',
        opinion: '综合评议排名在后，名额之外。',
      },
    ],
  }),
  'POST /api/public/objections': ({ id }) => ({
    publicityId: id.publicity,
    entryId: id.case,
    by: 'UNIT',
    name: '某某公司',
    contact: '0755-12345678',
    sealed: true,
    text: '数据与年报不符',
    evidence: '年度审计报告',
  }),
  'POST /api/applications': ({ id }) => ({
    roundId: id.provinceRound,
    enterpriseId: id.enterprise,
    productId: id.product,
  }),
  'PATCH /api/applications/:id/content': ({ id }) => ({ version: 1, values: {}, productId: id.product }),
  'POST /api/applications/:id/actions/:action': () => ({
    version: 1,
    opinion: '材料齐全，情况属实，同意。',
    reasonTold: '请按要求补充材料。',
    fields: ['product.name'],
    returnTo: 'ENTERPRISE',
    pledge: true,
    documents: { meeting: '厅长办公会', meetingOn: '2026-08-20', minutesNo: '纪要〔2026〕5号' },
  }),
  'POST /api/enterprises/:id/self-check/:kind/:code': ({ id }) => ({
    purpose: 'RECOGNITION',
    productId: id.product,
    changes: [{ key: 'attribute.dishonestListed', value: 'false' }],
  }),
  'POST /api/tag-suggestions/confirm': ({ id }) => ({
    items: [{ id: id.suggestion, version: 1 }],
    reason: '接近标准',
    reviewOn: '2027-01-01',
  }),
  'POST /api/impact-runs': () => ({
    draft: JSON.stringify(draftRules()),
    unitId: '440305',
    scope: 'REGISTER',
    purpose: 'REVIEW',
    referenceOn: '2026-09-01',
  }),
};

const PROFILE_FIELDS = Object.keys(PROFILE);

/** Fields that may also be null, by endpoint. */
export const NULLABLE: Readonly<Record<string, readonly string[]>> = {
  'POST /api/enterprises': PROFILE_FIELDS,
  'PATCH /api/enterprises/:id': PROFILE_FIELDS,
  'PUT /api/products/:id/years/:year': [
    ...['revenue', 'domesticShare', 'domesticRank', 'globalShare', 'globalRank'],
  ],
  'PUT /api/enterprises/:id/attributes': ['value'],
  'POST /api/enterprises/:id/self-check/:kind/:code': ['value'],
  'POST /api/rounds': ['quota'],
  'PATCH /api/rounds/:id': ['quota'],
  'PUT /api/rounds/:id/quotas': ['quota'],
  'PATCH /api/applications/:id/content': ['productId'],
};
