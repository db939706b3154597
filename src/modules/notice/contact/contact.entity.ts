import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { OutsideChannel } from '../../../../config/policy.js';
import { CodeColumn, FlagColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';

/** By which channel beside the inbox a person wants to be told, and where. */
@Entity('contact')
@Index(['accountId', 'channel'], { unique: true })
export class Contact {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('account')
  @IdColumn()
  accountId!: string;

  @CodeColumn()
  channel!: OutsideChannel;

  /** E-mail address, telephone number or address of a group robot. */
  @TextColumn(300)
  address!: string;

  @FlagColumn()
  chosen!: boolean;

  @Instant()
  changedAt!: Date;

  @VersionColumn()
  version!: number;
}
