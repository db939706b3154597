import { Injectable } from '@nestjs/common';
import { Db, isAmong } from '../../../core/database/index.js';

/** Whose rungs are asked for: a subject and the version of its due date. */
export interface RaisedFor {
  readonly id: string;
  readonly dueVersion: number;
}

/** Which rungs have gone out. What was raised is what the rows say, whatever calendar it was raised by. */
@Injectable()
export class RaisedRungs {
  constructor(private readonly db: Db) {}

  /** @returns the rungs as they were raised (merged ones joined by `+`), by subject; none has no entry. */
  async of(subjectKind: string, subjects: readonly RaisedFor[]): Promise<Map<string, Set<string>>> {
    const found = new Map<string, Set<string>>();
    if (subjects.length === 0) return found;
    const versions = new Map(subjects.map(({ id, dueVersion }) => [id, dueVersion]));
    const rows = await this.db.query<{ subject_id: string; due_version: number; rung: string }>(
      'rungs_raised',
      `SELECT subject_id, due_version, rung FROM reminder_occurrence
        WHERE subject_kind = $1 AND ${isAmong(this.db, 'subject_id', '$2')}`,
      [subjectKind, [...versions.keys()]],
    );
    for (const { subject_id: id, due_version: version, rung } of rows) {
      if (versions.get(id) !== version) continue;
      found.set(id, (found.get(id) ?? new Set()).add(rung));
    }
    return found;
  }
}
