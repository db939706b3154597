import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { groupBy } from '../../common/group-by.js';
import { cutPage, decodeCursor, type Page } from '../../common/page.js';
import { addDays, isDate } from '../../common/shanghai.js';
import { type Actor } from '../../core/auth/index.js';
import { readFlag, readInstant } from '../../core/database/index.js';
import { NO_DEADLINE } from '../../core/flow/index.js';
import { validationFailed } from '../../core/http/index.js';
import { searchTerms } from '../enterprise/index.js';
import { UnitService } from '../unit/index.js';
import type { TodoCountView, TodoItem, TodoQuery } from './todo.dto.js';
import { TO_BE_NOTED, TODO_KIND_ZH } from './todo-kinds.js';
import {
  type TodoCount,
  type TodoPost,
  TodoRepository,
  type TodoRow,
  type TodoSlice,
} from './todo.repository.js';

const EARLIEST = '0001-01-01';

/** 待办: what the caller's post has to do. A viewer of a unit sees both of its posts. */
@Injectable()
export class TodoService {
  constructor(
    private readonly repository: TodoRepository,
    private readonly units: UnitService,
    private readonly clock: Clock,
  ) {}

  /** By deadline, so the overdue ones come first. @throws VALIDATION_FAILED naming `cursor` */
  async list(actor: Actor, query: TodoQuery): Promise<Page<TodoItem>> {
    const { limit = 50, kind = '', overdue, q } = query;
    const today = this.clock.today();
    const slice: TodoSlice = {
      after: query.cursor === undefined ? { dueOn: EARLIEST, id: '' } : placeOf(query.cursor),
      dueFrom: overdue === false ? today : EARLIEST,
      dueUntil: overdue === true ? addDays(today, -1) : NO_DEADLINE,
      kind,
      sought: q === undefined ? undefined : searchTerms(q),
      limit: limit + 1,
    };
    const lists = await Promise.all(postsOf(actor).map((post) => this.repository.rows(post, slice)));
    const page = cutPage(merged(lists), limit, (row) => [row.due_on, row.id]);
    return { ...page, items: page.items.map((row) => this.item(row, today)) };
  }

  async count(actor: Actor): Promise<TodoCountView> {
    const today = this.clock.today();
    const counts = await Promise.all(postsOf(actor).map((post) => this.repository.counts(post, today)));
    const byKind = [...groupBy(counts.flat(), ({ kind }) => kind)]
      .map(([kind, ofKind]) => ({ kind, kindZh: kindZh(kind), ...sumOf(ofKind) }))
      .sort((a, b) => less(a.kind, b.kind));
    return { ...sumOf(byKind), byKind };
  }

  private item(row: TodoRow, today: string): TodoItem {
    const { enterprise_unit_id: unitId } = row;
    return {
      id: row.id,
      kind: row.kind,
      kindZh: kindZh(row.kind),
      toBeNoted: TO_BE_NOTED.includes(row.kind),
      title: row.title,
      detail: row.detail === null ? {} : (JSON.parse(row.detail) as Record<string, string>),
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      enterpriseId: row.enterprise_id,
      enterpriseName: row.enterprise_name,
      unitName: unitId && (this.units.find(unitId)?.name ?? unitId),
      dueOn: row.due_on === NO_DEADLINE ? null : row.due_on,
      dueProvisional: readFlag(row.due_provisional),
      overdue: row.due_on < today,
      openedAt: readInstant(row.opened_at),
    };
  }
}

function sumOf(counts: readonly Pick<TodoCount, 'open' | 'overdue'>[]) {
  return {
    open: counts.reduce((sum, { open }) => sum + open, 0),
    overdue: counts.reduce((sum, { overdue }) => sum + overdue, 0),
  };
}

function kindZh(kind: string): string {
  return TODO_KIND_ZH[kind] ?? kind;
}

function postsOf({ enterpriseId, unitId, role }: Actor): TodoPost[] {
  if (enterpriseId !== null) return [{ enterpriseId }];
  if (unitId === null) return [];
  return (role === 'VIEWER' ? ['HANDLER', 'HEAD'] : [role]).map((of) => ({ unitId, role: of }));
}

function merged(lists: TodoRow[][]): TodoRow[] {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  return lists.flat().sort((a, b) => (a.due_on === b.due_on ? less(a.id, b.id) : less(a.due_on, b.due_on)));
}

function less(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function placeOf(cursor: string): TodoSlice['after'] {
  const [dueOn, id] = decodeCursor(cursor, 2) ?? [];
  const sound = (isDate(dueOn) || dueOn === NO_DEADLINE) && typeof id === 'string' && !id.includes('\0');
  if (!sound) throw validationFailed([{ field: 'cursor', code: 'cursor' }]);
  return { dueOn: dueOn as string, id };
}
