import { randomUUID } from 'node:crypto';

/*
 * County handler passes a case on: the statements the product sends for it, in their order, in one transaction, each
 * named and prepared. Of its checks only those that a statement makes.
 */
const STATEMENTS = {
  begin: 'START TRANSACTION',
  hold: `SELECT id FROM enterprise WHERE id IN (SELECT enterprise_id FROM application WHERE id = $1)
    ORDER BY id FOR NO KEY UPDATE`,
  application: 'SELECT * FROM application WHERE id = $1 LIMIT 1',
  round: 'SELECT * FROM round WHERE id = $1 LIMIT 1',
  otherTier: `SELECT 1 AS row_exists FROM (SELECT 1) one WHERE EXISTS (SELECT 1 FROM application_transition t
    WHERE t.application_id = $1 AND (t.actor_id = $2 OR t.prepared_by = $2) AND t.tier IS NOT NULL AND t.tier <> $3)`,
  move: `UPDATE application SET state = $1, state_since = $2, limit_counts_after = $3, limit_days = $4,
    limit_used_days = $5, due_on = $6, due_provisional = $7, version = $8 WHERE id = $9 AND version = $10`,
  count: 'SELECT COUNT(1) AS lines FROM application_transition WHERE application_id = $1',
  log: `INSERT INTO application_transition (id, application_id, seq, action, from_state, to_state, at, actor_id,
    actor_name, role, tier, unit_id, prepared_by, opinion, reason_told, fields, documents, remark, due_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, NULL, $13, NULL, NULL, NULL, NULL, $14)`,
  proposal: 'SELECT * FROM proposal_hold WHERE subject = $1 LIMIT 1',
  enterprise: 'SELECT * FROM enterprise WHERE id = $1 LIMIT 1',
  close: `UPDATE task SET done_at = $1, open_key = NULL, next_rung_on = NULL
    WHERE subject_kind = $2 AND subject_id = $3 AND done_at IS NULL AND kind IN ($4)`,
  open: `INSERT INTO task (id, kind, subject_kind, subject_id, open_key, unit_id, role, enterprise_id, title, detail,
    opened_at, limit_counts_after, limit_days, limit_used_days, due_on, due_provisional, due_version, rule, next_rung_on, done_at)
    VALUES ($1, 'CASE', 'APPLICATION', $2, $3, $4, 'HANDLER', $5, $6, $7, $8, $9, $10, 0, $11, false, 1, 'STEP', $12, NULL)
    ON CONFLICT DO NOTHING RETURNING id`,
  people: `SELECT a.id FROM organisation o JOIN account a ON a.organisation_id = o.id
    WHERE o.enterprise_id = $1 AND a.state = 'ACTIVE' AND a.role IN ('ENTERPRISE_FILER', 'ENTERPRISE_ADMIN') ORDER BY a.id`,
  tell: `INSERT INTO notice (id, cause_id, account_id, kind, params, subject_kind, subject_id, created_at,
    read_at, rung) VALUES ($1, $2, $3, 'CASE_MOVED', $4, 'APPLICATION', $5, $6, NULL, NULL)
    ON CONFLICT DO NOTHING RETURNING id`,
  commit: 'COMMIT',
};

const DAY_MS = 86_400_000;
const day = (from, days) => new Date(from.getTime() + days * DAY_MS).toISOString().slice(0, 10);

export async function pass(pool, person, id, { version, opinion }) {
  const client = await pool.connect();
  const run = async (name, ...values) => (await client.query({ name, text: STATEMENTS[name], values })).rows;
  try {
    await run('begin');
    await run('hold', id);
    const [application] = await run('application', id);
    const [round] = await run('round', application.round_id);
    await run('otherTier', id, person.id, person.tier);
    if (application.state !== 'COUNTY_SCREENING' || application.version !== version) throw new Error('moved');
    if (application.county_unit_id !== person.unit_id) throw new Error('not your unit');

    const now = new Date();
    const dueOn = day(now, 14);
    const to = 'CITY_EXAMINATION';
    await run('move', to, now, day(now, 0), 10, 0, dueOn, false, version + 1, id, version);
    const [{ lines }] = await run('count', id);
    const line = randomUUID();
    const { id: actor, display_name: name, role, tier, unit_id: unit } = person;
    const seq = Number(lines) + 1;
    await run(
      'log',
      line,
      id,
      seq,
      'pass',
      application.state,
      to,
      now,
      actor,
      name,
      role,
      tier,
      unit,
      opinion,
      dueOn,
    );
    await run('proposal', `APPLICATION:${id}`);
    const [enterprise] = await run('enterprise', application.enterprise_id);
    await run('close', now, 'APPLICATION', id, 'CASE');
    const city = application.city_unit_id;
    const detail = JSON.stringify({ state: to, stateZh: '市级审核中', number: application.number });
    const key = `CASE:${id}:${city}:HANDLER`;
    const title = `${enterprise.name} · ${round.title}`;
    const limit = [day(now, 0), 10, dueOn, day(now, 7)];
    await run('open', randomUUID(), id, key, city, enterprise.id, title, detail, now, ...limit);
    const told = {
      number: application.number,
      from: '审核中（县级）',
      to: '审核中（市级）',
      reason: '',
      dueAt: '',
    };
    for (const each of await run('people', enterprise.id))
      await run('tell', randomUUID(), line, each.id, JSON.stringify(told), id, now);
    await run('commit');
    return JSON.stringify({
      application: {
        ...{ id, number: application.number, roundId: round.id, tier: round.tier, track: round.track },
        ...{ enterpriseId: enterprise.id, enterpriseName: enterprise.name, unitId: application.unit_id },
        ...{
          cityUnitId: city,
          countyUnitId: application.county_unit_id,
          origin: application.origin,
          state: to,
        },
        ...{
          stateZh: '市级审核中',
          stateSince: now,
          dueOn,
          dueProvisional: false,
          holderName: '市工业和信息化局',
        },
        ...{ listPart: null, rank: null, version: version + 1 },
      },
      proposalId: null,
    });
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
