import { Injectable } from '@nestjs/common';
import { Db, isAmong } from '../../../core/database/index.js';
import type { Post, Recipient } from '../../../core/flow/index.js';
import { UnitTree } from './unit-tree.js';

interface PersonRow {
  id: string;
  place: string;
}

/** Who stands behind recipients, found for many at once. Only accounts that may sign in are reachable. */
@Injectable()
export class Recipients {
  constructor(
    private readonly db: Db,
    private readonly tree: UnitTree,
  ) {}

  /** @returns the accounts of each recipient by its {@link recipientKey}; nobody reachable has no entry. */
  async accountsOf(recipients: readonly Recipient[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    const keys = [...new Set(recipients.map(recipientKey))];
    const add = (rows: readonly PersonRow[]) => {
      for (const { id, place } of rows) found.set(place, [...(found.get(place) ?? []), id]);
    };
    const enterprises = keys.filter((key) => key.startsWith('enterprise:'));
    if (enterprises.length > 0) add(await this.ofEnterprises(enterprises.map(idOf)));
    const units = new Set(recipients.flatMap((to) => ('unitId' in to ? [to.unitId] : [])));
    if (units.size > 0) add(await this.ofUnits([...units]));
    const persons = keys.filter((key) => key.startsWith('account:'));
    if (persons.length > 0) add(await this.persons(persons.map(idOf)));
    return found;
  }

  /** Who answers for recipients nobody is reachable behind, by {@link recipientKey}; never the same post. */
  async nextOfficers(recipients: readonly Recipient[]): Promise<Map<string, Post>> {
    const unitOf = await this.unitsBehind(recipients);
    const officers = new Map<string, Post>();
    for (const to of recipients) {
      const key = recipientKey(to);
      if ('unitId' in to) {
        officers.set(key, this.tree.above(to.unitId, to.role));
        continue;
      }
      const unitId = unitOf.get(key);
      if (unitId) officers.set(key, { unitId, role: 'HANDLER' });
    }
    return officers;
  }

  private ofEnterprises(ids: readonly string[]): Promise<PersonRow[]> {
    return this.db.query(
      'recipients_of_enterprises',
      `SELECT a.id, 'enterprise:' || o.enterprise_id AS place
         FROM organisation o JOIN account a ON a.organisation_id = o.id
        WHERE ${isAmong(this.db, 'o.enterprise_id', '$1')} AND a.state = 'ACTIVE'
          AND a.role IN ('ENTERPRISE_FILER', 'ENTERPRISE_ADMIN')
        ORDER BY a.id`,
      [ids],
    );
  }

  private ofUnits(ids: readonly string[]): Promise<PersonRow[]> {
    return this.db.query(
      'recipients_of_units',
      `SELECT a.id, 'post:' || o.unit_id || ':' || a.role AS place
         FROM organisation o JOIN account a ON a.organisation_id = o.id
        WHERE ${isAmong(this.db, 'o.unit_id', '$1')} AND a.state = 'ACTIVE' AND a.role IN ('HANDLER', 'HEAD')
        ORDER BY a.id`,
      [ids],
    );
  }

  private persons(ids: readonly string[]): Promise<PersonRow[]> {
    return this.db.query(
      'recipients_persons',
      `SELECT id, 'account:' || id AS place FROM account WHERE ${isAmong(this.db, 'id', '$1')} AND state = 'ACTIVE'`,
      [ids],
    );
  }

  /** The unit of an enterprise, and of the organisation of an account. */
  private async unitsBehind(recipients: readonly Recipient[]): Promise<Map<string, string>> {
    const enterprises = recipients.flatMap((to) => ('enterpriseId' in to ? [to.enterpriseId] : []));
    const persons = recipients.flatMap((to) => ('accountId' in to ? [to.accountId] : []));
    const rows = await this.db.query<{ place: string; unit_id: string }>(
      'recipients_units_behind',
      `SELECT 'enterprise:' || id AS place, unit_id FROM enterprise WHERE ${isAmong(this.db, 'id', '$1')}
       UNION ALL
       SELECT 'account:' || a.id, COALESCE(o.unit_id, e.unit_id)
         FROM account a JOIN organisation o ON o.id = a.organisation_id
         LEFT JOIN enterprise e ON e.id = o.enterprise_id
        WHERE ${isAmong(this.db, 'a.id', '$2')}`,
      [enterprises, persons],
    );
    return new Map(rows.map(({ place, unit_id }) => [place, unit_id]));
  }
}

/** One word for a recipient: the same for the same one. */
export function recipientKey(to: Recipient): string {
  if ('enterpriseId' in to) return `enterprise:${to.enterpriseId}`;
  return 'unitId' in to ? `post:${to.unitId}:${to.role}` : `account:${to.accountId}`;
}

function idOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
