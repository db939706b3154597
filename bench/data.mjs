/** How much the bench works on. */
export const SIZE = { enterprises: 200_000, toExamine: 120_000, dueDuties: 50_000 };

/** The person of enterprise `number`, or of a post, signed in. */
export const cookieOf = (who) => `pool_session=bench-${who}`;

/** A UUID of row `number` of a table; `table` is one hexadecimal digit. */
const id = (table, number = 'g') => `'01900000-${table}000-7000-8000-' || lpad(to_hex(${number}), 12, '0')`;
const rows = (count = SIZE.enterprises) => `generate_series(1, ${count}) g`;

const ENTERPRISE = 'a';
const CASE = 'c';
const ROUND = "'01900000-b000-7000-8000-000000000001'";
const OFFICER = "(SELECT min(id) FROM account WHERE role = 'HANDLER')";
/** The county of row g. */
const county = (column) => `u.${column}`;
const JOIN_COUNTY = `JOIN (SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, parent_id,
  count(*) OVER () AS all_of FROM unit WHERE tier = 'COUNTY') u ON u.n = g % u.all_of`;

/** Six in ten wait for the county; the others are returned, at the city, or in the pool. */
const STATE = `CASE WHEN g <= ${SIZE.toExamine} THEN 'COUNTY_SCREENING'
  WHEN g % 4 = 0 THEN 'RETURNED' WHEN g % 4 = 1 THEN 'CITY_EXAMINATION' ELSE 'IN_POOL' END`;
const CONTENT = `'{"profile.registeredAddress":"演示地址","product.name":"五轴联动加工中心","contact.mobile":"13800000000"}'`;

/** What a person needs to be signed in: organisations, accounts, sessions. Sessions are by real time. */
const PEOPLE = [
  `INSERT INTO organisation (id, kind, name, unit_id, created_at)
     SELECT 'authority-' || id, 'AUTHORITY', authority_name, id, now() FROM unit
     WHERE NOT EXISTS (SELECT 1 FROM organisation o WHERE o.unit_id = unit.id)`,
  `INSERT INTO organisation (id, kind, name, enterprise_id, created_at)
     SELECT ${id('1')}, 'ENTERPRISE', '演示装备' || g, ${id(ENTERPRISE)}, now() FROM ${rows()}`,
  `INSERT INTO account (id, organisation_id, role, login_name, display_name, password_hash, must_change_password,
       state, failed_count, password_changed_at, created_at, version)
     SELECT r.role || '-' || o.unit_id, o.id, r.role, lower(r.role) || '-' || lower(o.unit_id), '经办人', 'none', false,
       'ACTIVE', 0, now(), now(), 1
     FROM organisation o CROSS JOIN (VALUES ('HANDLER'), ('HEAD')) r(role) WHERE o.unit_id IS NOT NULL`,
  `INSERT INTO account (id, organisation_id, role, login_name, display_name, password_hash, must_change_password,
       state, failed_count, password_changed_at, created_at, version)
     SELECT ${id('2')}, ${id('1')}, 'ENTERPRISE_ADMIN', 'firm-' || g, '填报人', 'none', false, 'ACTIVE', 0, now(), now(), 1
     FROM ${rows()}`,
  `INSERT INTO session (id, account_id, created_at, last_seen_at, expires_at, address, agent)
     SELECT encode(sha256(('bench-' || CASE WHEN o.unit_id IS NULL THEN a.login_name ELSE a.id END)::bytea), 'hex'),
       a.id, now(), now(), now() + interval '8 hours', '127.0.0.1', 'bench'
     FROM account a JOIN organisation o ON o.id = a.organisation_id`,
];

const ENTERPRISES = `INSERT INTO enterprise (id, uscc, organisation_code_warning, name, unit_id, industry_code,
    undisclosed, created_at, version)
  SELECT ${id(ENTERPRISE)}, 'BENCH' || lpad(g::text, 13, '0'), false, '演示装备' || g, ${county('id')}, '3421', false,
    now(), 1 FROM ${rows()} ${JOIN_COUNTY}`;

const CASES = [
  `INSERT INTO round (id, tier, track, owner_unit_id, title, basis_document, base_year, state, opens_at,
       enterprise_closes_at, city_closes_at, correction_closes_at, quota_mode, city_publicity, city_publicity_length,
       publicity_length, publicity_unit, skip_allowed, other_track_allowed, limits, rule_sets, created_by, created_at, version)
     SELECT ${ROUND}, 'PROVINCE', 'LEADING', '44', '龙头企业培育库', '演示文件', 2025, 'OPEN', now() - interval '30 days',
       now() + interval '30 days', now() + interval '60 days', now() + interval '90 days', 'NONE', false, 0, 7, 'WORKING',
       true, false, '{}', '[]', ${OFFICER}, now(), 1`,
  `INSERT INTO application (id, number, round_id, tier, track, enterprise_id, live_key, unit_id, county_unit_id,
       city_unit_id, province_unit_id, origin, started_by, state, state_since, content, pledged_by, pledged_by_name,
       pledged_at, first_submitted_at, limit_counts_after, limit_days, limit_used_days, due_on, due_provisional,
       resume_state, return_to, return_fields, return_due_at, county_returns, city_returns, province_returns, holds_slot,
       over_quota, entry_provisional, return_due_provisional, open_objections, ended_at, created_at, version)
     SELECT ${id(CASE)}, 'BENCH-' || g, ${ROUND}, 'PROVINCE', 'LEADING', ${id(ENTERPRISE)},
       CASE WHEN s.state = 'IN_POOL' THEN NULL ELSE ${id(ENTERPRISE)} || ':LEADING' END, ${county('id')},
       ${county('id')}, ${county('parent_id')}, '44', 'ENTERPRISE', ${id('2')}, s.state, now() - interval '2 days', ${CONTENT},
       ${id('2')}, '填报人', now(), now() - interval '3 days',
       CASE WHEN s.state IN ('COUNTY_SCREENING', 'CITY_EXAMINATION') THEN CURRENT_DATE - 2 END, 5, 0,
       CASE WHEN s.state IN ('COUNTY_SCREENING', 'CITY_EXAMINATION') THEN CURRENT_DATE + 5 END, false,
       CASE WHEN s.state = 'RETURNED' THEN 'COUNTY_SCREENING' END,
       CASE WHEN s.state = 'RETURNED' THEN 'ENTERPRISE' END,
       CASE WHEN s.state = 'RETURNED' THEN '["product.name","contact.mobile"]' END,
       CASE WHEN s.state = 'RETURNED' THEN now() + interval '5 days' END, 0, 0, 0, false, false, false, false, 0,
       CASE WHEN s.state = 'IN_POOL' THEN now() END, now() - interval '4 days', 1
     FROM ${rows()} ${JOIN_COUNTY} CROSS JOIN LATERAL (SELECT ${STATE} AS state) s`,
  `INSERT INTO application_transition (id, application_id, seq, action, from_state, to_state, at, actor_id, actor_name,
       role, tier, unit_id, opinion, reason_told)
     SELECT gen_random_uuid()::text, a.id, t.seq, t.action, t.from_state, t.to_state, a.created_at + t.seq * interval '1 hour',
       CASE WHEN t.role = 'HANDLER' THEN 'HANDLER-' || a.county_unit_id ELSE a.started_by END, '某人', t.role, t.tier,
       CASE WHEN t.role = 'HANDLER' THEN a.county_unit_id END, t.opinion, t.reason
     FROM application a JOIN (VALUES
       (1, 'start', 'DRAFT', 'DRAFT', 'ENTERPRISE_ADMIN', NULL, NULL, NULL, NULL),
       (2, 'submit', 'DRAFT', 'COUNTY_SCREENING', 'ENTERPRISE_ADMIN', NULL, NULL, NULL, NULL),
       (3, 'return', 'COUNTY_SCREENING', 'RETURNED', 'HANDLER', 'COUNTY', '材料不全，请补正后再报。', '请补正两处', 'RETURNED'),
       (3, 'pass', 'COUNTY_SCREENING', 'CITY_EXAMINATION', 'HANDLER', 'COUNTY', '材料齐全，情况属实。', NULL, 'CITY_EXAMINATION')
     ) t(seq, action, from_state, to_state, role, tier, opinion, reason, only_in)
       ON t.only_in IS NULL OR t.only_in = a.state`,
];

const TASK_COLUMNS = `id, kind, subject_kind, subject_id, open_key, unit_id, role, enterprise_id, title, detail, opened_at,
    limit_counts_after, limit_days, limit_used_days, due_on, due_provisional, due_version, rule, next_rung_on`;

const TASKS = [
  `INSERT INTO task (${TASK_COLUMNS})
     SELECT gen_random_uuid()::text, 'CASE', 'APPLICATION', a.id, 'CASE:' || a.id || ':' || p.holder, p.unit_id,
       CASE WHEN p.unit_id IS NULL THEN NULL ELSE 'HANDLER' END, a.enterprise_id, e.name || ' · 龙头企业培育库',
       '{"state":"' || a.state || '","stateZh":"县级初审中","number":"' || a.number || '"}', a.state_since,
       a.limit_counts_after, a.limit_days, a.limit_used_days,
       CURRENT_DATE - 3 + (abs(hashtext(a.id)) % 20), false, 1, NULL, NULL
     FROM application a JOIN enterprise e ON e.id = a.enterprise_id
     CROSS JOIN LATERAL (SELECT CASE a.state WHEN 'COUNTY_SCREENING' THEN a.county_unit_id
       WHEN 'CITY_EXAMINATION' THEN a.city_unit_id END AS unit_id) u
     CROSS JOIN LATERAL (SELECT u.unit_id, COALESCE(u.unit_id || ':HANDLER', a.enterprise_id) AS holder) p
     WHERE a.ended_at IS NULL`,
  `INSERT INTO duty (id, kind, duty_key, enterprise_id, year, due_on, state, opened_at, version)
     SELECT ${id('d')}, 'YEARLY_UPDATE', 'YEARLY_UPDATE:' || ${id(ENTERPRISE)} || ':2025', ${id(ENTERPRISE)}, 2025, '2026-05-31',
       CASE WHEN g <= ${SIZE.dueDuties} THEN 'OPEN' ELSE 'FILED' END, now(), 1 FROM ${rows()}`,
  `INSERT INTO task (${TASK_COLUMNS})
     SELECT gen_random_uuid()::text, 'YEARLY_UPDATE', 'DUTY', id, 'YEARLY_UPDATE:' || id || ':' || enterprise_id, NULL, NULL,
       enterprise_id, '2025年度信息更新', '{"year":"2025"}', now(), NULL, NULL, NULL, due_on, false, 1, 'YEARLY_UPDATE',
       date '2026-04-30'
     FROM duty WHERE state = 'OPEN'`,
];

const POOL = [
  `INSERT INTO membership (id, enterprise_id, tier, track, unit_id, state, live_key, starts_on, ends_on, state_since,
       created_at, version)
     SELECT gen_random_uuid()::text, ${id(ENTERPRISE)}, t.tier, 'LEADING',
       CASE t.tier WHEN 'CITY' THEN ${county('parent_id')} ELSE ${county('id')} END, 'ACTIVE', ${id(ENTERPRISE)} || t.tier,
       '2025-03-01', '2028-02-29', '2025-03-01', '2025-03-01', 1
     FROM ${rows()} ${JOIN_COUNTY} JOIN (VALUES ('CITY', 1), ('COUNTY', 2)) t(tier, every) ON g % t.every = 0`,
  `INSERT INTO title (id, enterprise_id, kind, issuer, batch, from_on, to_on, source, recorded_by, recorded_at, version)
     SELECT gen_random_uuid()::text, ${id(ENTERPRISE)}, 'SPECIALISED', '广东省工业和信息化厅', '2024年', '2024-01-01',
       '2026-12-31', '公告', ${OFFICER}, now(), 1 FROM ${rows()} WHERE g % 2 = 0`,
  `INSERT INTO candidate (id, enterprise_id, kind, live_key, unit_id, reason, review_on, set_by, set_at, version)
     SELECT gen_random_uuid()::text, ${id(ENTERPRISE)}, 'LITTLE_GIANT', ${id(ENTERPRISE)} || ':LITTLE_GIANT', ${county('parent_id')},
       '有潜力', '2027-06-30', ${OFFICER}, now(), 1 FROM ${rows()} ${JOIN_COUNTY} WHERE g % 5 = 0`,
];

const NOTICES = `INSERT INTO notice (id, cause_id, account_id, kind, params, subject_kind, subject_id, created_at,
    read_at)
  SELECT gen_random_uuid()::text, 'bench-' || n, ${id('2')}, 'CASE_MOVED',
    '{"number":"BENCH","from":"填报中","to":"审核中（县级）","reason":"","dueAt":""}', 'APPLICATION', ${id(CASE)}, now(),
    CASE WHEN n < 3 THEN now() END
  FROM ${rows()} CROSS JOIN generate_series(1, 3) n`;

const PRODUCT = 'e';
/** Yearly amounts in fen, around what a middling maker of equipment has; each grows by a tenth a year. */
const AMOUNTS = {
  revenue: 60e9,
  mainBusinessRevenue: 56e9,
  mainProductRevenue: 40e9,
  netProfit: 5e9,
  totalAssets: 70e9,
  totalLiabilities: 30e9,
  rdExpense: 3e9,
  taxPaid: 2e9,
  exportValue: 9e9,
  mainBusinessCost: 40e9,
  sellingExpense: 2e9,
  adminExpense: 3e9,
  equityFinancing: 1e9,
};
const HEADS = { employees: 400, rdStaff: 60, insuredStaff: 380 };
const ATTRIBUTES = {
  classOneCount: '5',
  classOneTopThree: '4',
  classTwoCount: '20',
  inventionPatents: '6',
  instituteLevel: 'PROVINCE',
  nationalAwardOn: 'NONE',
  provincialAwardOn: 'NONE',
  digitalLevel: 'LEVEL_2',
  coreProcessOnSystem: 'true',
  managementCertified: 'true',
  ownBrand: 'true',
  independentLegalPerson: 'true',
  violationInThreeYears: 'false',
  dishonestListed: 'false',
  prohibitedProduct: 'false',
  similarAffiliate: 'false',
  fieldSixBases: 'true',
  standardsJoined: '3',
  titlesCheckedOn: '2026-03-01',
};
const values = (of) =>
  Object.entries(of)
    .map(([key, value]) => `('${key}', ${typeof value === 'number' ? `${value}::bigint` : `'${value}'`})`)
    .join(', ');
const SPREAD = '(0.4 + 1.2 * (abs(hashtext(g::text || m.key)) % 1000) / 1000.0)';

/** What criteria read: three years of figures, attributes, a main product with a year. */
const FACTS = [
  `INSERT INTO figure (id, enterprise_id, year, basis, metric, value, source, entered_by, entered_at)
     SELECT gen_random_uuid()::text, ${id(ENTERPRISE)}, y, 'SOLO', m.key,
       (m.value * ${SPREAD} * power(1.1, y - 2025))::bigint, '审计报告', ${id('2')}, now()
     FROM ${rows()} CROSS JOIN generate_series(2023, 2025) y CROSS JOIN (VALUES ${values(AMOUNTS)}) m(key, value)`,
  `INSERT INTO figure (id, enterprise_id, year, basis, metric, value, source, entered_by, entered_at)
     SELECT gen_random_uuid()::text, ${id(ENTERPRISE)}, 2025, 'SOLO', m.key, (m.value * ${SPREAD})::bigint, '社保证明',
       ${id('2')}, now() FROM ${rows()} CROSS JOIN (VALUES ${values(HEADS)}) m(key, value)`,
  `INSERT INTO attribute (id, enterprise_id, key, year, value, source, entered_by, entered_at)
     SELECT gen_random_uuid()::text, ${id(ENTERPRISE)}, m.key, 0, m.value, '企业填报', ${id('2')}, now()
     FROM ${rows()} CROSS JOIN (VALUES ${values(ATTRIBUTES)}) m(key, value)
     WHERE (g + abs(hashtext(m.key))) % 10 > 0`,
  `INSERT INTO product (id, enterprise_id, name, stat_code, since_on, main, created_at, version)
     SELECT ${id(PRODUCT)}, ${id(ENTERPRISE)}, '五轴联动加工中心', '34210101', date '2012-01-01' + g % 5000, true, now(), 1
     FROM ${rows()}`,
  `INSERT INTO product_year (product_id, year, revenue, domestic_share, domestic_rank, global_share, global_rank, source,
       entered_by, entered_at)
     SELECT ${id(PRODUCT)}, 2025, 40000000000, g % 300000, 1 + g % 20, g % 90000, 1 + g % 50, '行业协会', ${id('2')}, now()
     FROM ${rows()}`,
];

/** No tick finds a day that was missed, so none runs in the server that is measured. */
const NO_TICKS = `INSERT INTO job_run (name, covered_on, finished_at, duration_ms)
  VALUES ('reminder.tick', '9999-12-31', now(), 0), ('criteria.suggest', '9999-12-31', now(), 0)
  ON CONFLICT (name) DO UPDATE SET covered_on = excluded.covered_on`;

/**
 * Fills a migrated database whose units are there. Foreign keys hold by construction and are not checked row by row.
 *
 * @param client a connected `pg` client of a superuser
 */
export async function fill(client) {
  const officials = PEOPLE.filter((_, index) => index === 0 || index === 2);
  const firms = PEOPLE.filter((_, index) => index === 1 || index === 3 || index === 4);
  await client.query('SET session_replication_role = replica');
  for (const sql of [
    ...[ENTERPRISES, ...officials, ...firms, ...CASES, ...TASKS, ...POOL, NOTICES, NO_TICKS],
    ...FACTS,
  ])
    await client.query(sql);
  await client.query('RESET session_replication_role');
  await client.query('VACUUM ANALYZE');
}

/** Cookies of people who ask for their pages, spread over the tables. */
export async function readers(client) {
  const { rows: posts } = await client.query(
    `SELECT a.id FROM account a JOIN organisation o ON o.id = a.organisation_id JOIN unit u ON u.id = o.unit_id
     WHERE a.role = 'HANDLER' AND u.tier = 'COUNTY' ORDER BY a.id`,
  );
  const step = Math.floor(SIZE.enterprises / 2000);
  return {
    enterprises: Array.from({ length: 2000 }, (_, index) => cookieOf(`firm-${1 + index * step}`)),
    handlers: posts.map((post) => cookieOf(post.id)),
  };
}

/** Requests of enterprises for their self-check by one title. */
export function selfChecks() {
  const step = Math.floor(SIZE.enterprises / 2000);
  return Array.from({ length: 2000 }, (_, index) => {
    const number = 1 + index * step;
    return {
      method: 'GET',
      path: `/api/enterprises/01900000-${ENTERPRISE}000-7000-8000-${number.toString(16).padStart(12, '0')}/self-check/TITLE/LITTLE_GIANT`,
      cookie: cookieOf(`firm-${number}`),
    };
  });
}

/** The next cases a county has to examine, as requests of the handlers who pass them on. */
export async function examinations(client, count) {
  const { rows: cases } = await client.query(
    `SELECT id, county_unit_id, version FROM application WHERE state = 'COUNTY_SCREENING' ORDER BY random() LIMIT $1`,
    [count],
  );
  return cases.map(({ id: caseId, county_unit_id: unit, version }) => ({
    method: 'POST',
    path: `/api/applications/${caseId}/actions/pass`,
    cookie: cookieOf(`HANDLER-${unit}`),
    body: { version, opinion: '材料齐全，情况属实，同意。' },
  }));
}
