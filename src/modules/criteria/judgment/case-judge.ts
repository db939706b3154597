import { Injectable } from '@nestjs/common';
import { type Subject, subjectsOfTrack, subjectZh } from '../../../../config/criteria/rule-sets.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import type { Facts } from '../engine/facts.js';
import { type Judge, judgeFor } from '../engine/judge.js';
import { explained, VERDICT_ZH } from '../explain/explain.js';
import { type FactSheet, withSizes } from '../facts/assemble.js';
import { FactReader } from '../facts/fact-reader.js';
import { type FormContent, formFacts } from '../facts/form-facts.js';
import { conditionDifferences, factDifferences } from './differences.js';
import type { CaseJudgmentView } from './case-judgment.dto.js';
import { JudgmentBook, type Opened } from './judgment-book.js';
import { Judges } from './judges.js';

/** A case as criteria see it. */
export interface JudgedCase {
  readonly applicationId: string;
  readonly number: string;
  readonly enterpriseId: string;
  readonly productId: string | null;
  /** The unit it was started in: whose rules apply. */
  readonly unitId: string;
  readonly track: string;
  readonly content: FormContent;
  readonly baseYear: number;
  /** The rule sets its round names. */
  readonly ruleSets: readonly string[];
  /** The first submission chooses the version; null before it. */
  readonly firstSubmittedAt: Date | null;
  /** When the content was handed in last; null before. */
  readonly submittedAt: Date | null;
}

/** A rule set that judges a case, ready. */
interface Ready {
  readonly subject: Subject;
  readonly judge: Judge;
}

/** Judges cases: pinned when they are handed in, and again on the facts as they are. A judgment never blocks. */
@Injectable()
export class CaseJudge {
  constructor(
    private readonly facts: FactReader,
    private readonly judges: Judges,
    private readonly book: JudgmentBook,
  ) {}

  /**
   * Pins the judgments on what is handed in, inside its unit of work.
   * @param submission which submission of the case it is, from 1; `at` its instant.
   */
  async pin(judged: JudgedCase, submission: number, at: Date): Promise<void> {
    const referenceOn = shanghaiDate(judged.firstSubmittedAt ?? at);
    const sheet = await this.facts.one(judged.enterpriseId, judged.baseYear, judged.productId);
    const facts = withSizes({ ...sheet.facts, ...this.stated(judged, at) }, sheet.industryCode);
    const memo = new Map();
    await this.book.keep(
      this.ready(judged, sheet, referenceOn).map(({ judge }) => ({
        judge,
        facts,
        judgment: judge.judge(facts, referenceOn, memo),
      })),
      {
        enterpriseId: judged.enterpriseId,
        productId: sheet.productId,
        occasion: 'SUBMISSION',
        applicationId: judged.applicationId,
        submission,
      },
    );
  }

  /**
   * The judgments beside a case: those pinned last, and fresh ones by the same rule sets.
   * @param now judges a case that was never handed in for this instant.
   */
  async beside(judged: JudgedCase, now: Date): Promise<CaseJudgmentView[]> {
    const opened = await this.book.open(await this.book.ofCase(judged.applicationId));
    const referenceOn = shanghaiDate(judged.firstSubmittedAt ?? now);
    const since = judged.submittedAt ?? now;
    const { sheet, later } = await this.facts.since(
      since,
      judged.enterpriseId,
      judged.baseYear,
      judged.productId,
    );
    // What the file says, what the case states over it, and what was entered into the file after that.
    const facts = withSizes({ ...sheet.facts, ...this.stated(judged, since), ...later }, sheet.industryCode);
    return this.ready(judged, sheet, referenceOn).map(({ subject, judge }) => {
      const own = opened.filter(
        ({ row }) => row.subjectKind === subject.kind && row.subjectCode === subject.code,
      );
      const [pinned, ...earlier] = own;
      const same = pinned ? judgeFor(pinned.rules, pinned.judgment) : judge;
      const fresh = same.judge(facts, pinned?.judgment.referenceOn ?? referenceOn);
      return {
        subjectKind: subject.kind,
        subjectCode: subject.code,
        subjectZh: subjectZh(subject),
        pinned: pinned ? explained(pinned.rules, pinned.facts, pinned.judgment) : null,
        pinnedAt: pinned?.row.madeAt ?? null,
        fresh: explained(same.rules, facts, fresh),
        factDifferences: pinned ? factDifferences(pinned.facts, facts, same.reads) : [],
        conditionDifferences: pinned ? conditionDifferences(pinned.rules, pinned.judgment, fresh) : [],
        earlier: earlier.map(beforeView),
      };
    });
  }

  /** The rule sets that judge a case: of its track, then of the titles the track aims at. */
  private ready({ track, ruleSets, unitId, baseYear }: JudgedCase, sheet: FactSheet, on: string): Ready[] {
    return subjectsOfTrack(track).flatMap((subject) => {
      const purpose = this.judges.purposeFor(subject, sheet, on);
      const rules = this.judges.inRound(ruleSets, subject, purpose, on, unitId);
      return rules ? [{ subject, judge: this.judges.judge(rules, purpose, baseYear) }] : [];
    });
  }

  private stated({ content, baseYear, number }: JudgedCase, at: Date): Facts {
    return formFacts(content, baseYear, { source: `申报件 ${number}`, enteredOn: shanghaiDate(at) });
  }
}

function beforeView({ row }: Opened): CaseJudgmentView['earlier'][number] {
  const { id: judgmentId, submission, madeAt, verdict } = row;
  return { judgmentId, submission: submission ?? 0, madeAt, verdict, verdictZh: VERDICT_ZH[verdict] };
}
