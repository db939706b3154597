import { Id } from '../../../core/http/index.js';
import { CaseItem } from '../case/case-view.dto.js';

/** The round whose cases are asked for. */
export class CandidatesQuery {
  @Id()
  roundId!: string;
}

/** A case that stands before a paper of the caller's unit, and whether it may be put into one now. */
export class CaseCandidate extends CaseItem {
  allowed!: boolean;
  /** Stable code of what stands in the way, or null. */
  code!: string | null;
  /** The same in plain words. */
  reason!: string | null;
}

/** A case that stands before its 公告. */
export class AnnouncementCandidate extends CaseCandidate {
  /** The earliest date a 公告 that names it may bear. */
  announcedFromOn!: string;
}
