import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  CodeColumn,
  FlagColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../../../core/database/index.js';
import type { Tier } from '../../../core/auth/index.js';

/** A call for applications to one tier and one track, with its basis, dates, limits and quota mode. */
@Entity('round')
@Index(['state', 'tier'])
export class Round {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** The tier whose pool it fills. */
  @CodeColumn()
  tier!: Tier;

  @CodeColumn()
  track!: string;

  /** The unit that owns it: the province, or the city or county whose own pool it fills. */
  @Index()
  @ForeignKey('unit')
  @IdColumn()
  ownerUnitId!: string;

  @TextColumn(120)
  title!: string;

  /** Number and name of the document it rests on. */
  @TextColumn(200)
  basisDocument!: string;

  /** 基准年度: "上年" and "last n years" mean this year and before. */
  @IntegerColumn()
  baseYear!: number;

  /** The rule sets judgments follow, at most one for each title or track; the date of the first submission chooses others. */
  @JsonColumn()
  ruleSets!: string[];

  @CodeColumn()
  state!: 'DRAFT' | 'OPEN' | 'CLOSED';

  @Instant()
  opensAt!: Date;

  /** The first instant that is too late for an enterprise, unless its city has a date of its own. */
  @Instant()
  enterpriseClosesAt!: Date;

  /** The first instant that is too late for a city to send its list; null for a round of a city or county. */
  @Instant({ nullable: true })
  cityClosesAt!: Date | null;

  /** The first instant that is too late for corrections the owner asked for. */
  @Instant()
  correctionClosesAt!: Date;

  /** HARD refuses the placement past the quota, SOFT marks 超额, NONE counts only. */
  @CodeColumn()
  quotaMode!: 'HARD' | 'SOFT' | 'NONE';

  /** Whether a city publishes before it recommends. */
  @FlagColumn()
  cityPublicity!: boolean;

  /** City publicity length in `publicityUnit`s; 0 without one. */
  @IntegerColumn()
  cityPublicityLength!: number;

  /** The owner's publicity length; 0 means no publicity (own pools of cities and counties only). */
  @IntegerColumn()
  publicityLength!: number;

  @CodeColumn()
  publicityUnit!: 'CALENDAR' | 'WORKING';

  /** Acceptance may skip tiers, and then enters the tiers passed as well. */
  @FlagColumn()
  skipAllowed!: boolean;

  /** Does not count for the rule of one provincial track per enterprise and year; rounds of the province only. */
  @FlagColumn()
  otherTrackAllowed!: boolean;

  /** Working days per step, overriding `config/policy/limits.json`. */
  @JsonColumn()
  limits!: Record<string, number>;

  @ForeignKey('account')
  @IdColumn()
  createdBy!: string;

  @Instant()
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
