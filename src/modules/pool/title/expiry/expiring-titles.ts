import { Injectable } from '@nestjs/common';
import { Db, isAmong, locked, readInstant } from '../../../../core/database/index.js';
import type { Title } from '../title.entity.js';

/** The subject kind of titles in to-dos and notices. */
export const TITLE = 'TITLE';

/** The kind of to-do an enterprise has about a title that expires. */
export const TITLE_EXPIRY = 'TITLE_EXPIRY';

/** A title that expires, as its to-do names it. */
export interface ExpiringTitle {
  readonly id: string;
  readonly enterpriseId: string;
  readonly kind: string;
  readonly product: string | null;
  readonly toOn: string;
  /** Since when it is known that the enterprise has to be told: its record, or the end of an earlier to-do. */
  readonly knownAt: Date;
}

/** An open to-do about a title. */
export interface ExpiryTask {
  readonly titleId: string;
  readonly dueOn: string;
  readonly toOn: string;
  /** The title was taken back, or a later one of the same kind took its place. */
  readonly over: boolean;
}

interface TitleRow {
  id: string;
  enterprise_id: string;
  kind: string;
  product: string | null;
  to_on: string;
  known_at: unknown;
}

/** `newer` is of the same enterprise, kind and product as `older`. */
const sameTitle = (newer: string, older: string) =>
  `${newer}.enterprise_id = ${older}.enterprise_id AND ${newer}.kind = ${older}.kind
   AND COALESCE(${newer}.product_id, '') = COALESCE(${older}.product_id, '')`;

const RENEWED = `EXISTS (SELECT 1 FROM title n
                          WHERE ${sameTitle('n', 't')} AND n.to_on > t.to_on AND n.revoked_on IS NULL)`;

const OF_TITLE = "w.subject_kind = 'TITLE' AND w.kind = 'TITLE_EXPIRY'";

/** Titles whose last day is last in `$2`, from `$1` on, that stand and of which nobody has a to-do. */
const WAITING = `t.to_on >= $1 AND t.to_on <= $2 AND t.revoked_on IS NULL AND NOT ${RENEWED}
          AND NOT EXISTS (SELECT 1 FROM task w WHERE ${OF_TITLE} AND w.subject_id = t.id AND w.done_at IS NULL)`;

/** The statements on titles that expire and the to-dos about them. */
@Injectable()
export class ExpiringTitles {
  constructor(private readonly db: Db) {}

  /** Those without a to-do whose last day lies in the span, both days included, in a fixed order. */
  async waiting(from: string, until: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'title_expiry_waiting',
      `SELECT t.id FROM title t WHERE ${WAITING} ORDER BY t.id`,
      [from, until],
    );
    return rows.map(({ id }) => id);
  }

  /** Of these the ones that still wait, held so that none is taken back until the unit of work ends. */
  async hold(ids: readonly string[], from: string, until: string): Promise<ExpiringTitle[]> {
    const rows = await this.db.query<TitleRow>(
      'title_expiry_hold',
      `SELECT t.id, t.enterprise_id, t.kind, p.name AS product, CAST(t.to_on AS varchar(10)) AS to_on,
              COALESCE((SELECT MAX(w.done_at) FROM task w WHERE ${OF_TITLE} AND w.subject_id = t.id),
                       t.recorded_at) AS known_at
         FROM title t LEFT JOIN product p ON p.id = t.product_id
        WHERE ${WAITING} AND ${isAmong(this.db, 't.id', '$3')}
        ORDER BY t.id ${locked(this.db, 't')}`,
      [from, until, ids],
    );
    return rows.map((row) => ({
      id: row.id,
      enterpriseId: row.enterprise_id,
      kind: row.kind,
      product: row.product,
      toOn: row.to_on,
      knownAt: readInstant(row.known_at),
    }));
  }

  /** Every open to-do about a title, in a fixed order. */
  async tasks(): Promise<ExpiryTask[]> {
    const rows = await this.db.query<{ id: string; due_on: string; to_on: string; over: number }>(
      'title_expiry_tasks',
      `SELECT t.id, CAST(w.due_on AS varchar(10)) AS due_on, CAST(t.to_on AS varchar(10)) AS to_on,
              CASE WHEN t.revoked_on IS NOT NULL OR ${RENEWED} THEN 1 ELSE 0 END AS over
         FROM task w JOIN title t ON t.id = w.subject_id
        WHERE ${OF_TITLE} AND w.done_at IS NULL ORDER BY t.id`,
    );
    return rows.map((row) => ({
      titleId: row.id,
      dueOn: row.due_on,
      toOn: row.to_on,
      over: row.over === 1,
    }));
  }

  /** The titles that this one takes the place of. */
  async replacedBy({ id }: Pick<Title, 'id'>): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'title_expiry_replaced',
      `SELECT t.id FROM title t JOIN title n ON ${sameTitle('n', 't')} AND n.to_on > t.to_on
        WHERE n.id = $1 ORDER BY t.id`,
      [id],
    );
    return rows.map((row) => row.id);
  }
}
