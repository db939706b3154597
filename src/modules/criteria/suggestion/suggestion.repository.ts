import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Db, insertNew, isAmong, UnitOfWork } from '../../../core/database/index.js';
import { StoredJudgment } from '../judgment/judgment.entity.js';
import { type SuggestionState, TagSuggestion } from './tag-suggestion.entity.js';

/** What is known of earlier suggestions for some enterprises. */
export interface Earlier {
  readonly open: readonly TagSuggestion[];
  /** `enterprise:kind:digest` of what was rejected: not to be suggested again. */
  readonly settled: ReadonlySet<string>;
}

const SETTLED: readonly SuggestionState[] = ['REJECTED'];

/** Suggestions and what they rest on. Writes belong into a unit of work. */
@Injectable()
export class SuggestionRepository {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {}

  /** Every enterprise, `size` at a time. */
  async *enterprises(size: number): AsyncGenerator<string[]> {
    const rows = this.db.repo<{ id: string }>('enterprise');
    for (let last: string | undefined = ''; last !== undefined;) {
      const found: { id: string }[] = await rows.find({
        select: { id: true },
        where: { id: MoreThan(last) },
        order: { id: 'ASC' },
        take: size,
      });
      if (found.length > 0) yield found.map(({ id }) => id);
      last = found.length === size ? found.at(-1)?.id : undefined;
    }
  }

  async earlier(enterpriseIds: readonly string[]): Promise<Earlier> {
    const rows = await this.db
      .repo(TagSuggestion)
      .findBy({ enterpriseId: In([...enterpriseIds]), state: In(['OPEN', ...SETTLED]) });
    return {
      open: rows.filter(({ state }) => state === 'OPEN'),
      settled: new Set(
        rows
          .filter(({ state }) => state !== 'OPEN')
          .map(({ enterpriseId, kind, factsDigest }) => `${enterpriseId}:${kind}:${factsDigest}`),
      ),
    };
  }

  /**
   * Adds suggestions with the judgments they rest on; of one enterprise and kind only one is open. Where another process
   * was faster nothing is left: a judgment goes with its suggestion, before anybody could see it.
   */
  async add(suggestions: readonly TagSuggestion[], judgments: readonly StoredJudgment[]): Promise<void> {
    await insertNew(this.db, StoredJudgment, judgments);
    const added = await insertNew(this.db, TagSuggestion, suggestions);
    const unused = suggestions.filter(({ id }) => !added.has(id)).map(({ judgmentId }) => judgmentId);
    if (unused.length > 0) await this.db.repo(StoredJudgment).delete({ id: In(unused) });
  }

  /** Ends open suggestions without anybody's decision. One that was decided meanwhile stays as it is. */
  async outdate(suggestions: readonly TagSuggestion[]): Promise<void> {
    if (suggestions.length === 0) return;
    await this.db.execute(
      'tag_suggestion_outdate',
      `UPDATE tag_suggestion SET state = 'OUTDATED', live_key = NULL, version = version + 1
        WHERE ${isAmong(this.db, 'id', '$1')} AND state = 'OPEN'`,
      [suggestions.map(({ id }) => id)],
    );
  }

  /** Ends every open suggestion whose last day is before `today`. */
  expire(today: string): Promise<number> {
    return this.uow.run(() =>
      this.db.execute(
        'tag_suggestion_expire',
        `UPDATE tag_suggestion SET state = 'EXPIRED', live_key = NULL, version = version + 1
          WHERE state = 'OPEN' AND expires_on < $1`,
        [today],
      ),
    );
  }
}
