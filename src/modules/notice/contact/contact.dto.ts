import { ApiProperty } from '@nestjs/swagger';
import { type OutsideChannel, OUTSIDE_CHANNELS } from '../../../../config/policy.js';
import { Flag, Omittable, Text } from '../../../core/http/index.js';

/** One way to be told beside the inbox, as its owner sees it. */
export class ContactView {
  @ApiProperty({ enum: OUTSIDE_CHANNELS })
  channel!: OutsideChannel;
  channelZh!: string;
  /** Whether this installation sends by it at all. */
  inOperation!: boolean;
  /** Null while none was given. */
  address!: string | null;
  /** Whether the person wants to be told by it. */
  chosen!: boolean;
}

/** How the caller wants to be told by one channel. */
export class SetContactDto {
  /** E-mail address, telephone number, or the address of a group robot; left out: as it stands. */
  @Omittable()
  @Text(300)
  address?: string;

  /** False keeps the address and sends nothing. */
  @Flag()
  chosen!: boolean;
}
