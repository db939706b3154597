import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Db } from '../../../core/database/index.js';
import { ENGINES } from '../engine/engines.js';
import { ruleSetDigest, sealed } from './sealed.js';
import { StoredJudgment } from './judgment.entity.js';
import { JudgmentBook, type Opened } from './judgment-book.js';
import type { Judge } from '../engine/judge.js';

/** Why a kept judgment cannot be trusted. */
export type Doubt =
  /** Its rule set is not there any more. */
  | 'NO_RULE_SET'
  /** The rule set is not the one it was made by. */
  | 'RULE_SET_CHANGED'
  /** No engine of its version is there. */
  | 'NO_ENGINE'
  /** Run again on the same facts it gives other bytes. */
  | 'OTHER_RESULT'
  /** Its digest is not that of its bytes. */
  | 'OTHER_DIGEST';

export interface VerificationReport {
  /** Judgments looked at. */
  readonly judgments: number;
  readonly doubtful: readonly { readonly id: string; readonly doubt: Doubt }[];
}

const BATCH = 200;
const MOST_NAMED = 1000;

/** Runs every kept judgment again and compares the bytes. Changes nothing. */
@Injectable()
export class Verification {
  constructor(
    private readonly db: Db,
    private readonly book: JudgmentBook,
  ) {}

  /** @param progress told after each batch how many have been looked at. */
  async run(progress: (judgments: number) => void): Promise<VerificationReport> {
    const doubtful: { id: string; doubt: Doubt }[] = [];
    const ready: Ready = new Map();
    let judgments = 0;
    for (let last: string | undefined = ''; last !== undefined;) {
      const rows: StoredJudgment[] = await this.db
        .repo(StoredJudgment)
        .find({ where: { id: MoreThan(last) }, order: { id: 'ASC' }, take: BATCH });
      const opened = new Map((await this.book.open(rows)).map((one) => [one.row.id, one]));
      for (const { id } of rows) {
        const doubt = doubtOf(opened.get(id), ready);
        if (doubt !== null && doubtful.length < MOST_NAMED) doubtful.push({ id, doubt });
      }
      judgments += rows.length;
      progress(judgments);
      last = rows.length === BATCH ? rows.at(-1)?.id : undefined;
    }
    return { judgments, doubtful };
  }
}

type Ready = Map<string, Judge>;

/** @param ready judges made so far, so that each rule set is made ready once. */
function doubtOf(opened: Opened | undefined, ready: Ready): Doubt | null {
  if (!opened) return 'NO_RULE_SET';
  const { row, rules, facts } = opened;
  if (ruleSetDigest(rules) !== row.ruleSetId) return 'RULE_SET_CHANGED';
  const judge = judgeOf(opened, ready);
  if (!judge) return 'NO_ENGINE';
  const again = sealed(row.ruleSetId, judge.reads, facts, judge.judge(facts, row.referenceOn));
  if (again.result !== row.result || again.facts !== row.facts) return 'OTHER_RESULT';
  return again.digest === row.digest && again.factsDigest === row.factsDigest ? null : 'OTHER_DIGEST';
}

function judgeOf({ row, rules }: Opened, ready: Ready): Judge | undefined {
  const { engine, ruleSetId, purpose, baseYear } = row;
  const key = [engine, ruleSetId, purpose, baseYear].join(' ');
  const judge = ready.get(key) ?? ENGINES.get(engine)?.(rules, { purpose, baseYear });
  if (judge) ready.set(key, judge);
  return judge;
}
