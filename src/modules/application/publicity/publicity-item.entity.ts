import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A case that stands in a publicity. */
@Entity('publicity_item')
export class PublicityItem {
  @ForeignKey('publicity')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  publicityId!: string;

  @Index()
  @ForeignKey('application')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  applicationId!: string;
}
