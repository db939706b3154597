import { ApiProperty } from '@nestjs/swagger';

/** A word on a part of the system that does not decide readiness. */
export class HealthNoteView {
  name!: string;
  /** `ok`, `alarm`, or `unknown` when it did not answer. */
  state!: string;
}

/** The process is up, or ready to take requests. */
export class Health {
  @ApiProperty({ type: String, enum: ['ok'] })
  status!: 'ok';

  /** The parts of the system that were asked; empty for liveness. */
  @ApiProperty({ type: [String] })
  checks!: string[];

  /** What operations should know beside: `reminders` is `alarm` while the independent check finds something wrong. */
  notes!: HealthNoteView[];
}
