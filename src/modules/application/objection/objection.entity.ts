import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  TextColumn,
} from '../../../core/database/index.js';

/** An objection to one case in a publicity. Anonymous or late ones are kept as 举报 (REPORT) and freeze nothing. */
@Entity('objection')
@Index(['applicationId', 'state'])
export class Objection {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('publicity')
  @IdColumn()
  publicityId!: string;

  @ForeignKey('application')
  @IdColumn()
  applicationId!: string;

  @CodeColumn()
  kind!: 'OBJECTION' | 'REPORT';

  /** Why it is only a report: ANONYMOUS, LATE. */
  @CodeColumn({ nullable: true })
  reportReason!: 'ANONYMOUS' | 'LATE' | null;

  @CodeColumn()
  by!: 'PERSON' | 'UNIT' | 'ANONYMOUS';

  @TextColumn(120, { nullable: true })
  name!: string | null;

  @TextColumn(120, { nullable: true })
  contact!: string | null;

  /** A unit declares that the paper bears its seal. */
  @FlagColumn()
  sealed!: boolean;

  @TextColumn(2000)
  text!: string;

  @TextColumn(2000, { nullable: true })
  evidence!: string | null;

  @Instant()
  receivedAt!: Date;

  /** An objection is RECEIVED, ACCEPTED or REFUSED, then UPHELD or NOT_UPHELD; a report is FILED, then NOTED. */
  @CodeColumn()
  state!: 'RECEIVED' | 'ACCEPTED' | 'REFUSED' | 'UPHELD' | 'NOT_UPHELD' | 'FILED' | 'NOTED';

  /** Last day to accept or refuse, then to verify. */
  @DateColumn({ nullable: true })
  dueOn!: string | null;

  @TextColumn(2000, { nullable: true })
  opinion!: string | null;

  @TextColumn(2000, { nullable: true })
  reasonTold!: string | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  handledBy!: string | null;

  @Instant({ nullable: true })
  settledAt!: Date | null;

  @IntegerColumn()
  version!: number;
}
