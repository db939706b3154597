import { Entity, PrimaryColumn } from 'typeorm';
import { Instant, IntegerColumn } from '../../core/database/index.js';

/** Failed sign-ins per network address, so that guessing over many accounts is slowed as well. */
@Entity('login_throttle')
export class LoginThrottle {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  address!: string;

  @IntegerColumn()
  failedCount!: number;

  @Instant()
  windowStartedAt!: Date;

  @Instant({ nullable: true })
  lockedUntil!: Date | null;
}
