/** The status page by one statement. Columns that a part does not need stay empty. */
const STATUS = `
  SELECT 'cases' AS part, a.id, a.number AS a, r.title AS b, a.tier AS c, a.track AS d, a.state AS e, h.authority_name AS f,
    a.due_on::text AS g, (CASE WHEN a.state = 'RETURNED' THEN (SELECT x.reason_told FROM application_transition x
      WHERE x.application_id = a.id AND x.action = 'return' ORDER BY x.seq DESC LIMIT 1) ELSE a.end_reason END) AS h,
    a.return_fields AS i, a.state_since AS t, a.return_due_at AS u, a.due_provisional AS p,
    (SELECT max(x.at) FROM application_transition x WHERE x.application_id = a.id AND x.from_state <> x.to_state
      AND x.role <> 'SYSTEM' AND x.unit_id IS DISTINCT FROM h.id) AS since,
    a.resume_state AS k, a.county_unit_id IS NOT NULL AS l, r.city_publicity AS m
  FROM application a JOIN round r ON r.id = a.round_id
  LEFT JOIN round_unit c ON c.round_id = a.round_id AND c.unit_id = a.city_unit_id
  LEFT JOIN unit h ON h.id = CASE a.state WHEN 'COUNTY_SCREENING' THEN a.county_unit_id
    WHEN 'CITY_EXAMINATION' THEN a.city_unit_id END
  WHERE a.enterprise_id = $1 AND (a.origin = 'ENTERPRISE' OR a.state <> 'DRAFT')
  UNION ALL
  SELECT 'memberships', id, tier, track, state, starts_on::text, ends_on::text, state_since::text, state_reason,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM membership WHERE enterprise_id = $1
  UNION ALL
  SELECT 'titles', id, kind, issuer, batch, from_on::text, to_on::text, revoked_on::text, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM title WHERE enterprise_id = $1
  UNION ALL
  SELECT 'candidates', id, kind, review_on::text, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM candidate WHERE enterprise_id = $1 AND ended_at IS NULL
  UNION ALL
  SELECT 'tasks', id, kind, title, subject_kind, subject_id, due_on::text, NULL, NULL,
    NULL, NULL, opened_at, NULL, due_provisional, NULL, NULL, NULL, NULL
    FROM task WHERE enterprise_id = $1 AND unit_id IS NULL AND done_at IS NULL
  UNION ALL
  SELECT 'unread', count(*)::text, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM notice WHERE account_id = $2 AND read_at IS NULL`;

const WORDS = {
  ...{ PROVINCE: '省级', CITY: '市级', COUNTY: '县级', LEADING: '龙头', ACTIVE: '在库' },
  ...{
    COUNTY_SCREENING: '审核中（县级）',
    CITY_EXAMINATION: '审核中（市级）',
    RETURNED: '退回修改',
    IN_POOL: '已公告入库',
  },
  ...{ SPECIALISED: '专精特新中小企业', LITTLE_GIANT: '专精特新“小巨人”企业' },
  ...{ 'product.name': '主导产品名称', 'contact.mobile': '手机' },
};
const NEXT = { COUNTY_SCREENING: '县级初审', CITY_EXAMINATION: '市级审核', RETURNED: '按要求补正后重新提交' };

const WAY = [
  ['FILING', '填报'],
  ['COUNTY_SCREENING', '县级初审'],
  ['CITY_EXAMINATION', '市级审核'],
  ['CITY_PUBLICITY', '市级公示'],
  ['RECOMMENDATION', '市级推荐'],
  ['FORMAL_CHECK', '省级形式审查'],
  ['DECISION', '审定'],
  ['PUBLICITY', '公示'],
  ['ENTRY', '公告入库'],
];

/** The way of a case that runs, with 退回修改 behind the step that returned it. */
function stepsOf({ e: state, k: resumeState, l: hasCounty, m: cityPublishes }) {
  if (state === 'IN_POOL') return [];
  const way = WAY.filter(
    ([key]) => (hasCounty || key !== 'COUNTY_SCREENING') && (cityPublishes || key !== 'CITY_PUBLICITY'),
  );
  const returned = state === 'RETURNED';
  const place = way.findIndex(([key]) => key === (returned ? resumeState : state)) + Number(returned);
  if (returned) way.splice(place, 0, ['MENDING', '退回修改']);
  return way.map(([key, zh], at) => ({
    ...{ key, zh, state: at < place ? 'DONE' : at > place ? 'AHEAD' : 'CURRENT' },
  }));
}

const due = (on, provisional, today) => on && { on, provisional, overdue: on < today };

const parts = {
  cases: (row, today) => {
    const { id, a: number, b: roundTitle, c: tier, d: track, e: state, f: holderName, h: reason } = row;
    const returned = state === 'RETURNED';
    const asked = returned && {
      ...{ to: 'ENTERPRISE', toName: '本企业', yours: true, reason, dueAt: row.u },
      fields: JSON.parse(row.i).map((key) => ({ key, zh: WORDS[key] })),
    };
    return {
      ...{ id, number, roundTitle, tier, tierZh: WORDS[tier], track, trackZh: WORDS[track], state },
      ...{
        stateZh: WORDS[state],
        holderName: returned ? '本企业' : holderName,
        yours: returned,
        since: row.since ?? row.t,
      },
      due: due(returned ? row.u.toISOString().slice(0, 10) : row.g, row.p, today),
      ...{
        nextZh: NEXT[state] ?? '按年度更新信息',
        steps: stepsOf(row),
        asked: asked || null,
        entryFromOn: null,
        withdrawalAskedAt: null,
      },
      endReason: returned ? null : reason,
    };
  },
  memberships: ({ id, a: tier, b: track, c: state, d: startsOn, e: endsOn, f: stateSince, g: reason }) => ({
    ...{ id, tier, tierZh: WORDS[tier], track, trackZh: WORDS[track], state, stateZh: WORDS[state] },
    ...{ startsOn, endsOn, stateSince, reason },
  }),
  titles: ({ id, a: kind, b: issuer, c: batch, d: fromOn, e: toOn, f: revokedOn }, today) => ({
    ...{ id, kind, kindZh: WORDS[kind], issuer, batch, fromOn, toOn },
    ...{ valid: revokedOn === null && fromOn <= today && today <= toOn, revokedOn },
  }),
  candidates: ({ id, a: kind, b: reviewOn }) => ({ id, kind, kindZh: WORDS[kind], reviewOn }),
  tasks: ({ id, a: kind, b: title, c: subjectKind, d: subjectId, e: on, p, t }, today) => ({
    ...{ id, kind, title, subjectKind, subjectId, due: due(on, p, today), openedAt: t },
  }),
};

export async function answerStatus(pool, person) {
  const values = [person.enterprise_id, person.id];
  const { rows } = await pool.query({ name: 'status', text: STATUS, values });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const page = { today, cases: [], memberships: [], titles: [], candidates: [], tasks: [] };
  let unreadNotices = 0;
  for (const row of rows) {
    if (row.part === 'unread') unreadNotices = Number(row.id);
    else page[row.part].push(parts[row.part](row, today));
  }
  const [first] = [
    ...page.tasks.map(({ due, title, subjectKind, subjectId }) => ({
      ...due,
      title,
      subjectKind,
      subjectId,
      yours: true,
    })),
    ...page.cases
      .filter((each) => each.due && !each.yours)
      .map(({ due, roundTitle, id }) => ({
        ...{ ...due, title: roundTitle, subjectKind: 'APPLICATION', subjectId: id, yours: false },
      })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
  return JSON.stringify({ ...page, nextDue: first ?? null, unreadNotices });
}
