import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What there is of a 复核 that was filed before it carried a form. */
const FORM = `'{"baseYear":' || CAST(d.year - 1 AS varchar(4)) ||
  ',"basis":"SOLO","statement":"（提交时尚无自评说明）","figures":[],"facts":[],"products":[]}'`;

/** The 复核 that were filed and are not decided: the membership still stands in the term they were filed for. */
const FILED = `duty d
  JOIN membership m ON m.id = d.membership_id AND m.ends_on = d.due_on AND m.live_key IS NOT NULL
  JOIN enterprise e ON e.id = d.enterprise_id
  JOIN unit u ON u.id = e.unit_id
 WHERE d.kind = 'REEXAMINATION' AND d.state = 'FILED' AND d.filed_by IS NOT NULL AND d.filed_at IS NOT NULL`;

const CITY = `CASE WHEN m.tier = 'CITY' THEN m.unit_id WHEN u.tier = 'COUNTY' THEN u.parent_id ELSE u.id END`;
const START = `CASE WHEN m.tier = 'COUNTY' THEN m.unit_id ELSE e.unit_id END`;

/** Lets the 复核 filed so far go their way: each waits for the unit that verifies, which gets a to-do without a limit. */
export class OpenFiledReexaminations1795852002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO reexamination (id, duty_id, membership_id, enterprise_id, tier, track, start_unit_id, has_county,
         city_unit_id, unit_id, term_ends_on, state, content, submitted_at, submitted_by, version)
       SELECT d.id, d.id, m.id, m.enterprise_id, m.tier, m.track, ${START},
              CASE WHEN m.tier = 'COUNTY' OR u.tier = 'COUNTY' THEN true ELSE false END,
              ${CITY}, m.unit_id, m.ends_on, 'SUBMITTED', ${FORM}, d.filed_at, d.filed_by, 1
         FROM ${FILED}`,
    );
    await runner.query(
      `INSERT INTO reexamination_act (id, reexamination_id, seq, action, to_state, actor_id, at)
       SELECT r.id, r.id, 1, 'submit', 'SUBMITTED', r.submitted_by, r.submitted_at FROM reexamination r`,
    );
    await runner.query(
      `INSERT INTO task (id, kind, subject_kind, subject_id, open_key, unit_id, role, enterprise_id, title, opened_at,
         due_on, due_provisional, due_version)
       SELECT r.id, 'REEXAMINATION_STEP', 'REEXAMINATION', r.id,
              'REEXAMINATION_STEP:' || r.id || ':' || r.start_unit_id || ':HANDLER', r.start_unit_id, 'HANDLER',
              r.enterprise_id, e.name, r.submitted_at, '9999-12-31', false, 1
         FROM reexamination r JOIN enterprise e ON e.id = r.enterprise_id`,
    );
  }

  /** Only what has not moved since is taken back. */
  async down(runner: QueryRunner): Promise<void> {
    const untouched = `SELECT id FROM reexamination WHERE id = duty_id AND state = 'SUBMITTED' AND version = 1`;
    await runner.query(`DELETE FROM task WHERE subject_kind = 'REEXAMINATION' AND id IN (${untouched})`);
    await runner.query(`DELETE FROM reexamination_act WHERE reexamination_id IN (${untouched})`);
    await runner.query(
      `DELETE FROM reexamination WHERE id = duty_id AND state = 'SUBMITTED' AND version = 1`,
    );
  }
}
