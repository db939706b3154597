import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  AmountColumn,
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  TextColumn,
} from '../../../core/database/index.js';

/** An enterprise on the register, known by its unified social credit code. Never deleted. */
@Entity('enterprise')
@Index(['unitId', 'id'])
export class Enterprise {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** Normalised, 18 characters, check digit verified (GB 32100). */
  @TextColumn(18, { unique: true })
  uscc!: string;

  /** True when the organisation code inside the credit code fails its own check (GB 11714): a warning, no refusal. */
  @FlagColumn()
  organisationCodeWarning!: boolean;

  @Index()
  @TextColumn(120)
  name!: string;

  /** The unit of the registered address; the only one that may start a case. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  /** GB/T 4754-2017 class, four digits. */
  @CodeColumn()
  industryCode!: string;

  @DateColumn({ nullable: true })
  establishedOn!: string | null;

  /** Fen. */
  @AmountColumn({ nullable: true })
  registeredCapital!: number | null;

  @TextColumn(200, { nullable: true })
  address!: string | null;

  @TextColumn(60, { nullable: true })
  legalRepresentative!: string | null;

  @TextColumn(60, { nullable: true })
  contactName!: string | null;

  @TextColumn(30, { nullable: true })
  contactPhone!: string | null;

  @TextColumn(120, { nullable: true })
  contactEmail!: string | null;

  /** 不对外公开: on no public list. Set and lifted by a city head with a reason. */
  @FlagColumn()
  undisclosed!: boolean;

  /** Why the mark was set or lifted last. */
  @TextColumn(500, { nullable: true })
  undisclosedReason!: string | null;

  @Instant()
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
