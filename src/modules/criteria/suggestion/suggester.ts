import { Injectable } from '@nestjs/common';
import type { Subject } from '../../../../config/criteria/rule-sets.js';
import { loadPolicy } from '../../../../config/policy.js';
import { oneByOne } from '../../../common/batches.js';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { addDays } from '../../../common/shanghai.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { TagBars } from '../../pool/index.js';
import { factKeys, isTitleHeld } from '../engine/facts.js';
import type { Reading } from '../engine/readings.js';
import type { FactSheet } from '../facts/assemble.js';
import { FactReader } from '../facts/fact-reader.js';
import type { StoredJudgment } from '../judgment/judgment.entity.js';
import { JudgmentBook } from '../judgment/judgment-book.js';
import { Judges, SUBJECTS } from '../judgment/judges.js';
import { RuleBook } from '../rule-sets/rule-book.js';
import { SuggestionRepository } from './suggestion.repository.js';
import type { TagSuggestion } from './tag-suggestion.entity.js';
import { groundsDigest, isWorthSuggesting } from './worth.js';

/** Enterprises considered at a time; what that leads to is written in one unit of work. */
const BATCH = 100;

/** The titles a candidate may be raised towards and that can be judged. */
const KINDS = SUBJECTS.filter(
  ({ kind, code }) => kind === 'TITLE' && loadPolicy().title(code)?.candidateAllowed === true,
);

/** What a judgment makes of one enterprise and kind: a suggestion and its reason, or nothing. */
interface Wanted {
  readonly enterpriseId: string;
  /** Of the enterprise and the kind; the live key of its suggestion. */
  readonly key: string;
  readonly digest: string;
  readonly make: () => { readonly suggestion: TagSuggestion; readonly judgment: StoredJudgment };
}

/** Suggests candidate tags from judgments. A suggestion waits for an officer and never becomes a tag by itself. */
@Injectable()
export class Suggester {
  constructor(
    private readonly clock: Clock,
    private readonly uow: UnitOfWork,
    private readonly facts: FactReader,
    private readonly judges: Judges,
    private readonly book: JudgmentBook,
    private readonly rules: RuleBook,
    private readonly bars: TagBars,
    private readonly suggestions: SuggestionRepository,
  ) {}

  /**
   * Lets suggestions expire and considers the whole register. May run at any time, any number of times.
   * @throws BatchesFailed when some could not be considered; the others are.
   */
  async considerAll(): Promise<void> {
    await this.suggestions.expire(this.clock.today());
    await oneByOne(this.suggestions.enterprises(BATCH), (ids) => this.consider(ids));
  }

  /**
   * Suggests what the facts of these enterprises bear out now, and takes back what they no longer do. One that is banned
   * or suspended may be raised towards no title.
   */
  async consider(enterpriseIds: readonly string[]): Promise<void> {
    const baseYear = Number(this.clock.today().slice(0, 4)) - 1;
    const borneOut: Wanted[] = [];
    for await (const sheet of this.facts.of(enterpriseIds, baseYear))
      borneOut.push(...this.wanted(sheet, baseYear));
    const { open, settled } = await this.suggestions.earlier(enterpriseIds);
    // Read after the suggestions: one that was confirmed in between has its tag by now.
    const { barred, tagged } = await this.bars.ofMany(enterpriseIds);
    const wanted = borneOut.filter(({ enterpriseId, key }) => !barred.has(enterpriseId) && !tagged.has(key));
    const standing = open.filter((row) =>
      wanted.some(({ key, digest }) => row.liveKey === key && row.factsDigest === digest),
    );
    const over = open.filter((row) => !standing.includes(row));
    const made = wanted
      .filter(({ key, digest }) => !settled.has(`${key}:${digest}`))
      .filter(({ key }) => !standing.some((row) => row.liveKey === key))
      .map(({ make }) => make());
    if (over.length === 0 && made.length === 0) return;
    await this.uow.run(async () => {
      await this.suggestions.outdate(over);
      await this.suggestions.add(
        made.map(({ suggestion }) => suggestion),
        made.map(({ judgment }) => judgment),
      );
    });
  }

  private wanted(sheet: FactSheet, baseYear: number): Wanted[] {
    const today = this.clock.today();
    const memo = new Map<string, Reading>();
    return KINDS.flatMap((subject) => this.wantedOf(subject, sheet, baseYear, today, memo) ?? []);
  }

  private wantedOf(
    subject: Subject,
    sheet: FactSheet,
    baseYear: number,
    today: string,
    memo: Map<string, Reading>,
  ): Wanted | null {
    const { facts, enterpriseId, unitId } = sheet;
    const { code: kind } = subject;
    if (isTitleHeld(facts, factKeys.title(kind), today)) return null;
    const namesProduct = loadPolicy().title(kind)?.namesProduct ?? false;
    if (namesProduct && sheet.productId === null) return null;
    const rules = this.judges.chosen(subject, 'RECOGNITION', today, unitId);
    if (!rules) return null;
    const productId = namesProduct ? sheet.productId : null;
    const judge = this.judges.judge(rules, 'RECOGNITION', baseYear);
    const judgment = judge.judge(facts, today, memo);
    const { suggestions } = loadPolicy();
    if (!isWorthSuggesting(judgment, suggestions)) return null;
    const digest = groundsDigest(this.rules.idOf(rules), judge.reads, facts);
    const key = `${enterpriseId}:${kind}`;
    return {
      enterpriseId,
      key,
      digest,
      make: () => {
        const row = this.book.row(
          { judge, facts, judgment },
          { enterpriseId, productId, occasion: 'SUGGESTION' },
        );
        return {
          judgment: row,
          suggestion: {
            ...{ id: newId(), enterpriseId, kind, productId, judgmentId: row.id, factsDigest: digest },
            state: 'OPEN',
            liveKey: key,
            madeAt: this.clock.now(),
            expiresOn: addDays(today, suggestions.expiresAfterDays),
            ...{ decidedBy: null, decidedAt: null, reason: null, candidateId: null },
            version: 1,
          },
        };
      },
    };
  }
}
