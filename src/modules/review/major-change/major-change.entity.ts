import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { MajorChangeKind } from '../../../../config/policy.js';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  JsonColumn,
  TextColumn,
} from '../../../core/database/index.js';

/** The subject kind of major changes in proposals, to-dos and notices. */
export const MAJOR_CHANGE = 'MAJOR_CHANGE';

/** `KNOWN`: an officer learnt of it, or the register shows it; the enterprise has not reported it. */
export const MAJOR_CHANGE_STATES = ['KNOWN', 'REPORTED', 'CONFIRMED', 'REFUSED'] as const;
export type MajorChangeState = (typeof MAJOR_CHANGE_STATES)[number];

/** By whom it came to light: the enterprise, an officer (主动发现), or a new name in the register. */
export const SOURCES = ['ENTERPRISE', 'OFFICER', 'REGISTER'] as const;
export type MajorChangeSource = (typeof SOURCES)[number];

/** What a handler lays down when a change is confirmed or refused. */
export interface MajorChangeVerdict {
  /** What was verified and how; internal. */
  readonly opinion: string;
  readonly reasonTold: string;
  /** The papers it was verified by. */
  readonly documents: readonly string[];
  /** 决定文号, where places of the pool end. */
  readonly documentNo?: string | undefined;
  /** Of a rename: the register takes the new name. */
  readonly takeName?: boolean | undefined;
  /** Of a merger: titles the issuer has confirmed, with the paper that says so. */
  readonly titlesKept?: readonly { readonly titleId: string; readonly document: string }[] | undefined;
}

/** A major change (重大变化) of an enterprise (rule book §2.6). */
@Entity('major_change')
@Index(['unitId', 'state'])
@Index(['enterpriseId', 'kind'])
@Index(['state', 'dueOn'])
export class MajorChange {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** The unit of the enterprise when it came to light, which confirms it. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  @CodeColumn()
  kind!: MajorChangeKind;

  /** `enterprise:kind:event` unless refused: the same change does not stand twice. */
  @TextColumn(120, { nullable: true, unique: true })
  liveKey!: string | null;

  @CodeColumn()
  source!: MajorChangeSource;

  /** The day it happened. */
  @DateColumn()
  eventOn!: string;

  /** The last day to report it: `majorChangeMonths` later by the civil code, on a working day. */
  @DateColumn()
  dueOn!: string;

  /** That day was computed without the calendar of its year. */
  @FlagColumn()
  dueProvisional!: boolean;

  @CodeColumn()
  state!: MajorChangeState;

  /** What has changed, in the words of whoever brought it up. */
  @TextColumn(2000)
  description!: string;

  /** Of a rename. */
  @TextColumn(120, { nullable: true })
  newName!: string | null;

  /** Of a merger: who goes on. */
  @TextColumn(18, { nullable: true })
  successorUscc!: string | null;

  @TextColumn(120, { nullable: true })
  successorName!: string | null;

  /** Who brought it up: the enterprise's person, or the officer. */
  @ForeignKey('account')
  @IdColumn()
  knownBy!: string;

  @Instant()
  knownAt!: Date;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  reportedBy!: string | null;

  @Instant({ nullable: true })
  reportedAt!: Date | null;

  /** Reported after the last day. */
  @FlagColumn()
  late!: boolean;

  @JsonColumn({ nullable: true })
  verdict!: MajorChangeVerdict | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  decidedBy!: string | null;

  @TextColumn(60, { nullable: true })
  decidedByName!: string | null;

  @Instant({ nullable: true })
  decidedAt!: Date | null;

  /** When it was proposed what follows from not reporting it; null while nothing was. */
  @Instant({ nullable: true })
  proposedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
