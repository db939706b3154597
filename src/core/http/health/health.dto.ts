import { ApiProperty } from '@nestjs/swagger';

/** The process is up, or ready to take requests. */
export class Health {
  @ApiProperty({ type: String, enum: ['ok'] })
  status!: 'ok';

  /** The parts of the system that were asked; empty for liveness. */
  @ApiProperty({ type: [String] })
  checks!: string[];
}
