/** Whether the enterprise may open a case in a round, and the one it has there. */
export class OpeningView {
  roundId!: string;
  allowed!: boolean;
  /** Stable code of what stands in the way, or null. */
  code!: string | null;
  /** The same in plain words. */
  reason!: string | null;
  /** Its running case in the round, if it has one it knows of. */
  applicationId!: string | null;
}
