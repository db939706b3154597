import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A case that an announcement takes into the pool. */
@Entity('announcement_item')
export class AnnouncementItem {
  @ForeignKey('announcement')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  announcementId!: string;

  @Index()
  @ForeignKey('application')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  applicationId!: string;
}
