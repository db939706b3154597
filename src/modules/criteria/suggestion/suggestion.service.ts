import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { addMonths } from '../../../common/calendar/months.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, findAmong, UnitOfWork } from '../../../core/database/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { CandidateService } from '../../pool/index.js';
import type {
  ConfirmSuggestionsDto,
  RejectSuggestionsDto,
  SuggestionRef,
  SuggestionsDecided,
} from './suggestion.dto.js';
import { SuggestionReader } from './suggestion-reader.js';
import { TagSuggestion } from './tag-suggestion.entity.js';

/** Officers decide suggestions: only their yes makes a tag. */
@Injectable()
export class SuggestionService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly reach: Reach,
    private readonly enterprises: EnterpriseService,
    private readonly candidates: CandidateService,
    private readonly reader: SuggestionReader,
  ) {}

  /**
   * Sets a candidate tag for each suggestion. All or none.
   * @throws NOT_FOUND, STATE_MOVED, WRONG_STATE and what setting a tag refuses, naming the suggestion in the fields
   */
  confirm(actor: Actor, { items, reason, reviewOn }: ConfirmSuggestionsDto): Promise<SuggestionsDecided> {
    const review = reviewOn ?? addMonths(this.clock.today(), loadPolicy().suggestions.reviewAfterMonths);
    return this.each(items, actor, async (row) => {
      const product = row.productId === null ? {} : { productId: row.productId };
      const tag = await this.candidates.set(actor, row.enterpriseId, {
        ...{ kind: row.kind, reason, reviewOn: review },
        ...product,
      });
      return { state: 'CONFIRMED' as const, reason, candidateId: tag.id };
    });
  }

  /** @throws as `confirm`, but for the tags */
  reject(actor: Actor, { items, reason }: RejectSuggestionsDto): Promise<SuggestionsDecided> {
    return this.each(items, actor, async () => ({ state: 'REJECTED' as const, reason, candidateId: null }));
  }

  private each(
    items: readonly SuggestionRef[],
    actor: Actor,
    decide: (row: TagSuggestion) => Promise<Pick<TagSuggestion, 'state' | 'reason' | 'candidateId'>>,
  ): Promise<SuggestionsDecided> {
    return this.uow.run(async () => {
      const rows = new Map(
        (
          await findAmong(
            this.db,
            TagSuggestion,
            'id',
            items.map(({ id }) => id),
          )
        ).map((row) => [row.id, row]),
      );
      const decided: TagSuggestion[] = [];
      for (const [index, item] of items.entries())
        decided.push(
          await named(index, async () => {
            const row = await this.demand(actor, rows.get(item.id), item.version);
            const outcome = await decide(row);
            const changes = {
              ...outcome,
              ...{ liveKey: null, decidedBy: actor.accountId, decidedAt: this.clock.now() },
            };
            const version = await this.db.compareAndSet(TagSuggestion, row, changes);
            return Object.assign(row, changes, { version });
          }),
        );
      return { items: await this.reader.views(decided) };
    });
  }

  private async demand(
    actor: Actor,
    row: TagSuggestion | undefined,
    version: number,
  ): Promise<TagSuggestion> {
    if (!row) throw new DomainError(CommonErrors.NOT_FOUND);
    this.reach.demand(actor, await this.enterprises.place(row.enterpriseId));
    if (row.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
    if (row.state !== 'OPEN' || row.expiresOn < this.clock.today())
      throw new DomainError(CommonErrors.WRONG_STATE);
    return row;
  }
}

/** What is refused names its place among the items. */
async function named<T>(index: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const field = { field: `items.${index}`, code: error.type.code, params: error.params };
    throw new DomainError(error.type, error.params, [field, ...error.errors]);
  }
}
