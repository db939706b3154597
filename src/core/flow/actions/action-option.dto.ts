/** An act on one row: what the caller may do about it now, and why not. */
export class ActionOption {
  action!: string;
  actionZh!: string;
  /** DO at once, PREPARE for the head, or DECIDE what was prepared, under /api/proposals. */
  mode!: 'DO' | 'PREPARE' | 'DECIDE';
  allowed!: boolean;
  /** Stable code of what stands in the way, or null. */
  code!: string | null;
  /** The same in plain words. */
  reason!: string | null;
  /** Inputs that must be given beside the version, and those that may. */
  needs!: string[];
  takes!: string[];
  /** The open proposal about it, where it is prepared first and the caller's unit decides. */
  proposalId!: string | null;
}
