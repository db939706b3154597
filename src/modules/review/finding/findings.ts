import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { cutText } from '../../../common/text.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findAmong, insertNew } from '../../../core/database/index.js';
import { type NewTask, type NoticeRequest, Notifier, Tasks } from '../../../core/flow/index.js';
import { Finding } from './finding.entity.js';
import { FindingConsequences } from './finding-consequences.js';
import type { FoundSubject } from './finding-subjects.js';
import {
  type Consequence,
  CONSEQUENCE_WORDS,
  FINDING,
  type FindingKind,
  KIND_WORDS,
} from './words/finding-words.js';
import { subjectZh } from './words/subject-words.js';

/** What was found, to be laid before the head of the subject's unit. */
export interface NewFinding {
  /** From `FindingSubjects`. */
  readonly subject: FoundSubject;
  readonly kind: FindingKind;
  readonly consequence: Consequence;
  /** As people cite it; at most 300 characters. */
  readonly clause: string;
  /** What was found, told to the enterprise; at most 500 characters. */
  readonly reason: string;
  /** The row it was found by, such as DUTY and its id. */
  readonly cause: { readonly kind: string; readonly id: string };
  /** The year it is about. */
  readonly year: number;
  /** Months to mend it, counted from the decision. */
  readonly rectifyMonths?: number;
  /** The officer who found it; left out: the system. */
  readonly foundBy?: Pick<Actor, 'accountId'>;
}

/** Lays findings before those who decide. Every call belongs into the unit of work of whatever finds. */
@Injectable()
export class Findings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly notifier: Notifier,
    private readonly consequences: FindingConsequences,
  ) {}

  /** As `proposeAll`, for one. @returns its id; null when it stood already. */
  async propose(found: NewFinding): Promise<string | null> {
    return (await this.proposeAll([found]))[0] ?? null;
  }

  /**
   * Writes findings down, tells each enterprise what was found, under which clause and until when it can object, and
   * opens a to-do for the head of the deciding unit. What stands already (subject, kind, cause) is left as it is.
   *
   * @returns the ids of the new ones.
   */
  async proposeAll(found: readonly NewFinding[]): Promise<string[]> {
    const rows = found.map((one) => this.row(one));
    const inserted = await insertNew(this.db, Finding, rows);
    const told = rows.flatMap((row, place) => {
      const of = found[place];
      return of && inserted.has(row.id) ? [{ row, subject: of.subject }] : [];
    });
    await this.tasks.openAll(told.map(({ row, subject }) => toTask(row, subject)));
    await this.notifier.notifyAll(told.map(({ row, subject }) => toldOf(row, subject)));
    return told.map(({ row }) => row.id);
  }

  /**
   * The subjects among these of which one of the kinds was found about a year: not dismissed, and dismissed.
   */
  async standing(
    subjectIds: readonly string[],
    kinds: readonly FindingKind[],
    year: number,
  ): Promise<{ found: ReadonlySet<string>; dismissed: ReadonlySet<string> }> {
    const rows = await findAmong(this.db, Finding, 'subjectId', subjectIds);
    const alike = rows.filter((row) => row.year === year && kinds.includes(row.kind));
    const idsWhere = (dismissed: boolean) =>
      new Set(alike.filter(({ state }) => (state === 'DISMISSED') === dismissed).map((row) => row.subjectId));
    return { found: idsWhere(false), dismissed: idsWhere(true) };
  }

  private row({ subject, cause, ...found }: NewFinding): Finding {
    const { kind, consequence } = found;
    if (!this.consequences.isKnown(subject.kind, consequence, kind))
      throw new Error(`${kind} of a ${subject.kind} cannot lead to ${consequence}`);
    const { calendar, review } = loadPolicy();
    const objection = calendar.addWorkdays(this.clock.today(), review.findings.objectionWorkingDays);
    return {
      id: newId(),
      findingKey: `${subject.kind}:${subject.id}:${found.kind}:${cause.kind}:${cause.id}`,
      subjectKind: subject.kind,
      subjectId: subject.id,
      enterpriseId: subject.enterpriseId,
      unitId: subject.unitId,
      kind: found.kind,
      consequence: found.consequence,
      clause: cutText(found.clause, 300),
      reason: cutText(found.reason, 500),
      causeKind: cause.kind,
      causeId: cause.id,
      year: found.year,
      rectifyMonths: found.rectifyMonths ?? null,
      state: 'OPEN',
      foundAt: this.clock.now(),
      foundBy: found.foundBy?.accountId ?? null,
      objectUntil: objection.date,
      objectProvisional: objection.provisional,
      ...{ answer: null, objection: null, answeredBy: null, answeredByName: null, answeredAt: null },
      ...{ decidedBy: null, decidedByName: null, decidedAt: null, opinion: null, reasonTold: null },
      ...{ documentNo: null, rectifyUntil: null, version: 1 },
    };
  }
}

function toldOf(row: Finding, subject: FoundSubject): NoticeRequest {
  const { zh: consequenceZh, en: consequenceEn } = CONSEQUENCE_WORDS[row.consequence];
  return {
    causeId: row.id,
    kind: 'FINDING_PROPOSED',
    params: {
      enterprise: subject.enterpriseName,
      subject: subjectZh(subject),
      kindZh: KIND_WORDS[row.kind].zh,
      kindEn: KIND_WORDS[row.kind].en,
      consequenceZh,
      consequenceEn,
      clause: row.clause,
      reason: row.reason,
      objectUntil: row.objectUntil,
    },
    subjectKind: FINDING,
    subjectId: row.id,
    to: { enterpriseId: row.enterpriseId },
  };
}

/** The head's to-do; from the day after the enterprise's last it can be done. */
function toTask(row: Finding, subject: FoundSubject): NewTask {
  return {
    kind: FINDING,
    subjectKind: FINDING,
    subjectId: row.id,
    post: { unitId: row.unitId, role: 'HEAD' },
    enterpriseId: row.enterpriseId,
    title: cutText(`${subject.enterpriseName} · ${KIND_WORDS[row.kind].zh}`, 160),
    detail: {
      subject: subjectZh(subject),
      proposed: CONSEQUENCE_WORDS[row.consequence].zh,
      objectUntil: row.objectUntil,
    },
  };
}
