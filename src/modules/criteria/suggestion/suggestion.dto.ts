import { ApiProperty } from '@nestjs/swagger';
import { loadPolicy } from '../../../../config/policy.js';
import { DateOnly, Id, Omittable, OneOf, PageQuery, Rows, Text, Version } from '../../../core/http/index.js';
import { SUGGESTION_STATES } from './tag-suggestion.entity.js';

const KINDS = loadPolicy()
  .titles.filter(({ candidateAllowed }) => candidateAllowed)
  .map(({ code }) => code);
const MOST_AT_ONCE = 200;

/** Which suggestions are asked for. */
export class SuggestionFilter extends PageQuery {
  /** OPEN when left out. */
  @Omittable()
  @OneOf(SUGGESTION_STATES)
  state?: 'OPEN' | 'CONFIRMED' | 'REJECTED' | 'EXPIRED' | 'OUTDATED';

  @Omittable()
  @OneOf(KINDS)
  kind?: string;

  @Omittable()
  @Id()
  enterpriseId?: string;
}

/** A suggestion as the officer saw it. */
export class SuggestionRef {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

/** Turns suggestions down. All or none. */
export class RejectSuggestionsDto {
  @Rows(() => SuggestionRef, { least: 1, most: MOST_AT_ONCE })
  items!: SuggestionRef[];

  /** Kept with each. */
  @Text(500, { multiline: true })
  reason!: string;
}

/** Makes candidate tags of suggestions, in the name of the caller's unit. All or none. */
export class ConfirmSuggestionsDto extends RejectSuggestionsDto {
  /** When an officer looks at the tags again; after today. Left out: a year from today. */
  @Omittable()
  @DateOnly()
  reviewOn?: string;
}

/** Another open suggestion for the same enterprise. */
export class CompetingSuggestion {
  id!: string;
  kind!: string;
  kindZh!: string;
}

/** A suggested candidate tag. For officials only. */
export class SuggestionView {
  id!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  unitId!: string;
  unitName!: string;
  kind!: string;
  kindZh!: string;
  productId!: string | null;
  /** The judgment that is its reason. */
  judgmentId!: string;
  ruleSetKey!: string;
  ruleSetTitle!: string;
  verdict!: 'NOT_MET' | 'UNKNOWN' | 'PEOPLE' | 'MET';
  verdictZh!: string;
  /** Why it is suggested, in words. */
  wordsZh!: string;
  /** What still fails, the nearest first. */
  gapsZh!: string[];
  competing!: CompetingSuggestion[];
  state!: 'OPEN' | 'CONFIRMED' | 'REJECTED' | 'EXPIRED' | 'OUTDATED';
  stateZh!: string;
  madeAt!: Date;
  /** The last day on which it can be decided. */
  expiresOn!: string;
  decidedByName!: string | null;
  decidedAt!: Date | null;
  reason!: string | null;
  candidateId!: string | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** What became of the suggestions decided together. */
export class SuggestionsDecided {
  items!: SuggestionView[];
}
