import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/index.js';
import { foundBy, type SearchTerms } from '../enterprise/index.js';

/** Whose to-dos: a role in a unit, or an enterprise. */
export type TodoPost = { readonly unitId: string; readonly role: string } | { readonly enterpriseId: string };

/** A part of a list; every bound is inclusive but the place it goes on after. */
export interface TodoSlice {
  /** The sort keys of the row before the first. */
  readonly after: { readonly dueOn: string; readonly id: string };
  readonly dueFrom: string;
  readonly dueUntil: string;
  /** Empty for every kind. */
  readonly kind: string;
  /** What is looked for; undefined: nothing in particular. */
  readonly sought: SearchTerms | undefined;
  readonly limit: number;
}

export interface TodoRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** JSON, or null. */
  readonly detail: string | null;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly enterprise_id: string | null;
  readonly enterprise_name: string | null;
  readonly enterprise_unit_id: string | null;
  readonly due_on: string;
  readonly due_provisional: unknown;
  readonly opened_at: unknown;
}

export interface TodoCount {
  readonly kind: string;
  readonly open: number;
  readonly overdue: number;
}

/** Whose they are; the condition takes its parameters from `$first` on. */
type Whose = (first: number) => string;

const ofPost: Whose = (first) => `w.unit_id = $${first} AND w.role = $${first + 1}`;
/** What officials have to do about an enterprise carries a unit; its own carries none. */
const ofEnterprise: Whose = (first) => `w.enterprise_id = $${first} AND w.unit_id IS NULL`;

/** By the words of the title, or by the enterprise; the terms are parameters from `$first` on. */
const soughtFrom = (first: number) => `
    AND (LOWER(w.title) LIKE $${first + 1} ESCAPE '!' OR ${foundBy('e', `$${first}`, `$${first + 1}`)})`;

/** `done_at` leads the order, though null in every row, so that the rows come in the order of the index. */
const list = (whose: Whose, sought = '') => `
  SELECT w.id, w.kind, w.title, w.detail, w.subject_kind, w.subject_id, w.enterprise_id,
         e.name AS enterprise_name, e.unit_id AS enterprise_unit_id,
         CAST(w.due_on AS varchar(10)) AS due_on, w.due_provisional, w.opened_at
  FROM task w LEFT JOIN enterprise e ON e.id = w.enterprise_id
  WHERE ${whose(7)} AND w.done_at IS NULL AND (w.due_on, w.id) > ($1, $2)
    AND w.due_on >= $3 AND w.due_on <= $4 AND ($5 = '' OR w.kind = $5)${sought}
  ORDER BY w.done_at, w.due_on, w.id LIMIT $6`;

const count = (whose: Whose) => `
  SELECT w.kind, CAST(COUNT(*) AS integer) AS open, CAST(COUNT(CASE WHEN w.due_on < $1 THEN 1 END) AS integer) AS overdue
  FROM task w WHERE ${whose(2)} AND w.done_at IS NULL GROUP BY w.kind ORDER BY w.kind`;

const POST = { list: list(ofPost), search: list(ofPost, soughtFrom(9)), count: count(ofPost) };
const ENTERPRISE = {
  list: list(ofEnterprise),
  search: list(ofEnterprise, soughtFrom(8)),
  count: count(ofEnterprise),
};

/** Reads the open to-dos of a post along the index of its deadlines. */
@Injectable()
export class TodoRepository {
  constructor(private readonly db: Db) {}

  /** By deadline, then id. */
  rows(post: TodoPost, { after, dueFrom, dueUntil, kind, sought, limit }: TodoSlice): Promise<TodoRow[]> {
    const bounds = [after.dueOn, after.id, dueFrom, dueUntil, kind, limit];
    const { name, texts, whose } = askedOf(post);
    const params = [...bounds, ...whose];
    return sought
      ? this.db.query(`todo_search_${name}`, texts.search, [...params, sought.code, sought.part])
      : this.db.query(`todo_list_${name}`, texts.list, params);
  }

  /** By kind; kinds of which there is none are left out. */
  counts(post: TodoPost, today: string): Promise<TodoCount[]> {
    const { name, texts, whose } = askedOf(post);
    return this.db.query(`todo_count_${name}`, texts.count, [today, ...whose]);
  }
}

function askedOf(post: TodoPost) {
  return 'unitId' in post
    ? { name: 'post', texts: POST, whose: [post.unitId, post.role] }
    : { name: 'enterprise', texts: ENTERPRISE, whose: [post.enterpriseId] };
}
