import { jest } from '@jest/globals';
import { Clock } from '../../src/common/clock.js';
import { Task } from '../../src/core/flow/task.entity.js';
import { Application } from '../../src/modules/application/case/application.entity.js';
import { Notice } from '../../src/modules/notice/message/notice.entity.js';
import type { Caller, TestApp } from './app.js';
import type { Answer } from './ask.js';
import { ok } from './main-job.js';

/** A case as its reader sees it. */
export interface SeenCase {
  id: string;
  state: string;
  origin: string;
  holderName: string | null;
  dueOn: string | null;
  countyUnitId: string | null;
  content: Record<string, unknown>;
  pledgedByName: string | null;
  returnTo: string | null;
  returnFields: string[] | null;
  returnReason: string | null;
  returnDueAt: string | null;
  returnDueProvisional: boolean;
  withdrawalAskedAt: string | null;
  entryFromOn: string | null;
  entryProvisional: boolean;
  endReason: string | null;
  missing: { key: string; zh: string }[];
  listPart: string | null;
  rank: number | null;
  version: number;
}

/** A line of the history as its reader sees it. */
export interface SeenLine {
  seq: number;
  action: string;
  actionZh: string;
  fromState: string;
  toState: string;
  byName: string;
  actorName: string | null;
  opinion: string | null;
  reasonTold: string | null;
  fields: string[] | null;
  documents: Record<string, string> | null;
  remark: string | null;
  dueOn: string | null;
}

/** Status and stable code of a refusal. */
export function refusal({ status, body }: Answer): [number, unknown] {
  return [status, body.code];
}

/** The fields a refusal names. */
export function faults({ body }: Answer): string[] {
  return ((body.errors ?? []) as { field: string }[]).map(({ field }) => field);
}

export async function seen(by: Caller, id: string): Promise<SeenCase> {
  return ok<SeenCase>(await by.get(`/api/applications/${id}`));
}

export async function stateOf(by: Caller, id: string): Promise<string> {
  return (await seen(by, id)).state;
}

export async function historyOf(by: Caller, id: string): Promise<SeenLine[]> {
  return ok<SeenLine[]>(await by.get(`/api/applications/${id}/history`));
}

export async function lastLine(by: Caller, id: string): Promise<SeenLine> {
  return (await historyOf(by, id)).at(-1) as SeenLine;
}

/** The case as stored, for what no reader is shown. */
export function stored(app: TestApp, id: string): Promise<Application> {
  return app.db.repo(Application).findOneByOrFail({ id });
}

/** Open to-dos of a subject as `KIND post dueOn`, in alphabetical order. */
export async function openTasks(app: TestApp, subjectId: string): Promise<string[]> {
  const rows = await app.db.repo(Task).findBy({ subjectId });
  return rows
    .filter(({ doneAt }) => doneAt === null)
    .map(({ kind, unitId, role, dueOn }) => `${kind} ${unitId ? `${unitId}:${role}` : 'ENTERPRISE'} ${dueOn}`)
    .sort();
}

/** Kinds of the notices a person got about a subject, the first one first. */
export async function noticesOf(app: TestApp, { accountId }: Caller, subjectId: string): Promise<string[]> {
  const rows = await app.db.repo(Notice).find({ where: { accountId, subjectId }, order: { id: 'ASC' } });
  return rows.map(({ kind }) => kind);
}

/** Does the work with the business clock standing still at an instant: no tick runs, no millisecond passes. */
export async function frozenAt<T>(app: TestApp, instant: string, work: () => Promise<T>): Promise<T> {
  const now = jest.spyOn(app.nest.get(Clock), 'now').mockReturnValue(new Date(instant));
  try {
    return await work();
  } finally {
    now.mockRestore();
  }
}
