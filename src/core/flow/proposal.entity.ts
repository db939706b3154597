import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, IntegerColumn, JsonColumn, TextColumn } from '../database/index.js';

/**
 * What a handler prepared and a head decides. The head decides exactly what stands here, on the version of the
 * subject it was prepared for; handler and head are never the same person.
 */
@Entity('proposal')
@Index(['unitId', 'state'])
@Index(['subjectKind', 'subjectId'])
export class Proposal {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** The kind of row it acts on; the module that owns it carries it out. */
  @CodeColumn()
  subjectKind!: string;

  @IdColumn()
  subjectId!: string;

  @CodeColumn()
  action!: string;

  /** What it is about: an enterprise, a list, a publicity. */
  @TextColumn(160)
  title!: string;

  /** The input of the action as validated when it was prepared. */
  @JsonColumn()
  input!: Record<string, unknown>;

  @IntegerColumn()
  subjectVersion!: number;

  /** The unit whose head decides. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  @CodeColumn()
  state!: 'OPEN' | 'APPROVED' | 'DECLINED' | 'OUTDATED';

  @ForeignKey('account')
  @IdColumn()
  preparedBy!: string;

  @TextColumn(60)
  preparedByName!: string;

  @Instant()
  preparedAt!: Date;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  decidedBy!: string | null;

  @Instant({ nullable: true })
  decidedAt!: Date | null;

  @TextColumn(2000, { nullable: true })
  note!: string | null;

  @VersionColumn()
  version!: number;
}
