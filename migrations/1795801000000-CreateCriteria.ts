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
  type TableSpec,
  text,
} from './portable.js';

const digest = text(64);

const RULE_SET_VERSION: TableSpec = {
  columns: { id: digest, key: code, content: json, recorded_at: instant },
  primary: ['id'],
  index: [['key']],
};

const JUDGMENT: TableSpec = {
  columns: {
    id,
    enterprise_id: id,
    product_id: optional(id),
    rule_set_id: digest,
    subject_kind: code,
    subject_code: code,
    purpose: code,
    base_year: integer,
    reference_on: date,
    occasion: code,
    application_id: optional(id),
    submission: optional(integer),
    engine: code,
    facts: json,
    result: json,
    verdict: code,
    facts_digest: digest,
    digest,
    made_at: instant,
  },
  primary: ['id'],
  index: [['enterprise_id'], ['application_id'], ['rule_set_id']],
  foreign: {
    enterprise_id: 'enterprise',
    product_id: 'product',
    rule_set_id: 'rule_set_version',
    application_id: 'application',
  },
};

const TAG_SUGGESTION: TableSpec = {
  columns: {
    id,
    enterprise_id: id,
    kind: code,
    product_id: optional(id),
    judgment_id: id,
    facts_digest: digest,
    state: code,
    live_key: optional(text(120)),
    made_at: instant,
    expires_on: date,
    decided_by: optional(id),
    decided_at: optional(instant),
    reason: optional(text(500)),
    candidate_id: optional(id),
    version: integer,
  },
  primary: ['id'],
  unique: [['live_key']],
  index: [
    ['enterprise_id', 'kind'],
    ['state', 'expires_on'],
  ],
  foreign: {
    enterprise_id: 'enterprise',
    product_id: 'product',
    judgment_id: 'judgment',
    decided_by: 'account',
    candidate_id: 'candidate',
  },
};

const IMPACT_RUN: TableSpec = {
  columns: {
    id,
    unit_id: id,
    scope: code,
    draft: json,
    purpose: code,
    base_year: integer,
    reference_on: date,
    state: code,
    total: integer,
    done: integer,
    after_id: optional(id),
    fault: optional(text(500)),
    asked_by: id,
    asked_at: instant,
    ended_at: optional(instant),
    version: integer,
  },
  primary: ['id'],
  index: [['unit_id'], ['state']],
  foreign: { unit_id: 'unit', asked_by: 'account' },
};

const IMPACT_ROW: TableSpec = {
  columns: {
    id,
    run_id: id,
    enterprise_id: id,
    unit_id: id,
    sector: code,
    before_verdict: optional(code),
    after_verdict: code,
    effect: code,
  },
  primary: ['id'],
  uniqueIndex: [['run_id', 'enterprise_id']],
  index: [['run_id', 'effect', 'id']],
  foreign: { run_id: 'impact_run', enterprise_id: 'enterprise', unit_id: 'unit' },
};

/** Criteria: rule sets as they were, judgments with their facts, suggested tags, and what a draft rule would change. */
export class CreateCriteria1795801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'rule_set_version', RULE_SET_VERSION);
    await createTable(runner, 'judgment', JUDGMENT);
    await createTable(runner, 'tag_suggestion', TAG_SUGGESTION);
    await createTable(runner, 'impact_run', IMPACT_RUN);
    await createTable(runner, 'impact_row', IMPACT_ROW);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['impact_row', 'impact_run', 'tag_suggestion', 'judgment', 'rule_set_version']);
  }
}
