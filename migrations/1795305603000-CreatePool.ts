import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  code,
  createTable,
  date,
  dropTables,
  id,
  instant,
  integer,
  json,
  optional,
  text,
} from './portable.js';

export class CreatePool1795305603000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'membership', {
      columns: {
        id: id,
        enterprise_id: id,
        tier: code,
        track: code,
        unit_id: id,
        state: code,
        live_key: optional(text(120)),
        starts_on: date,
        ends_on: date,
        product_id: optional(id),
        application_id: optional(id),
        announcement_id: optional(id),
        batch: optional(text(120)),
        state_since: date,
        state_reason: optional(text(500)),
        created_at: instant,
        version: integer,
      },
      primary: ['id'],
      unique: [['live_key']],
      index: [['enterprise_id'], ['state', 'ends_on'], ['tier', 'track', 'state'], ['unit_id', 'state']],
      foreign: { enterprise_id: 'enterprise', unit_id: 'unit', product_id: 'product' },
    });
    await createTable(runner, 'membership_event', {
      columns: {
        id: id,
        membership_id: id,
        action: code,
        from_state: optional(code),
        to_state: code,
        effective_on: date,
        recorded_at: instant,
        actor_id: optional(id),
        actor_name: optional(text(60)),
        reason_code: optional(code),
        opinion: optional(text(2000)),
        reason_told: optional(text(2000)),
        documents: optional(json),
      },
      primary: ['id'],
      index: [['membership_id', 'effective_on', 'recorded_at']],
      foreign: { membership_id: 'membership', actor_id: 'account' },
    });
    await createTable(runner, 'ban', {
      columns: {
        id: id,
        uscc: text(18),
        enterprise_id: id,
        from_on: date,
        last_on: date,
        reason: text(2000),
        decided_by: id,
        decided_at: instant,
      },
      primary: ['id'],
      index: [['uscc']],
      foreign: { enterprise_id: 'enterprise', decided_by: 'account' },
    });
    await createTable(runner, 'title', {
      columns: {
        id: id,
        enterprise_id: id,
        kind: code,
        issuer: text(80),
        batch: text(60),
        certificate_no: optional(text(60)),
        product_id: optional(id),
        from_on: date,
        to_on: date,
        source: text(200),
        recorded_by: id,
        recorded_at: instant,
        revoked_on: optional(date),
        revoked_reason: optional(text(500)),
        version: integer,
      },
      primary: ['id'],
      index: [['enterprise_id'], ['kind', 'to_on']],
      foreign: { enterprise_id: 'enterprise', product_id: 'product', recorded_by: 'account' },
    });
    await createTable(runner, 'candidate', {
      columns: {
        id: id,
        enterprise_id: id,
        kind: code,
        live_key: optional(text(120)),
        unit_id: id,
        product_id: optional(id),
        reason: text(500),
        review_on: date,
        set_by: id,
        set_at: instant,
        ended_at: optional(instant),
        ended_by: optional(id),
        end_reason: optional(text(500)),
        version: integer,
      },
      primary: ['id'],
      unique: [['live_key']],
      index: [['enterprise_id'], ['kind', 'ended_at']],
      foreign: {
        enterprise_id: 'enterprise',
        unit_id: 'unit',
        product_id: 'product',
        set_by: 'account',
        ended_by: 'account',
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['candidate', 'title', 'ban', 'membership_event', 'membership']);
  }
}
