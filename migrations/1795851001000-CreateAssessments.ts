import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  code,
  createTable,
  date,
  dropTables,
  flag,
  id,
  instant,
  integer,
  json,
  optional,
  text,
} from './portable.js';

/** The yearly assessment of what was filed, and its history. */
export class CreateAssessments1795851001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'assessment', {
      columns: {
        id: id,
        duty_id: id,
        enterprise_id: id,
        year: integer,
        unit_id: id,
        county_unit_id: optional(id),
        city_unit_id: id,
        province_unit_id: id,
        state: code,
        late: flag,
        content: json,
        alert_codes: text(200),
        comment: optional(text(2000)),
        points: json,
        total_points: optional(integer),
        grade: optional(code),
        veto: optional(code),
        reason_told: optional(text(500)),
        resume_state: optional(code),
        return_fields: optional(json),
        return_due_on: optional(date),
        return_provisional: flag,
        submitted_at: instant,
        published_at: optional(instant),
        document_no: optional(text(80)),
        version: integer,
      },
      primary: ['id'],
      unique: [['duty_id']],
      index: [
        ['year', 'state', 'id'],
        ['unit_id', 'year', 'id'],
        ['enterprise_id', 'year'],
        ['return_provisional'],
      ],
      foreign: {
        duty_id: 'duty',
        enterprise_id: 'enterprise',
        unit_id: 'unit',
        county_unit_id: 'unit',
        city_unit_id: 'unit',
        province_unit_id: 'unit',
      },
    });
    await createTable(runner, 'assessment_act', {
      columns: {
        id: id,
        assessment_id: id,
        action: code,
        from_state: optional(code),
        to_state: code,
        at: instant,
        actor_id: id,
        actor_name: text(60),
        tier: optional(code),
        unit_id: optional(id),
        opinion: optional(text(2000)),
        remark: optional(text(500)),
        detail: optional(json),
      },
      primary: ['id'],
      index: [['assessment_id', 'id']],
      foreign: { assessment_id: 'assessment', actor_id: 'account', unit_id: 'unit' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['assessment_act', 'assessment']);
  }
}
