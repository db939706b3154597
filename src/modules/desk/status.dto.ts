import { ApiProperty } from '@nestjs/swagger';

/** A field that a return asks to mend. */
export class AskedField {
  /** Key of the form catalogue. */
  key!: string;
  /** Its label. */
  zh!: string;
}

/** What was asked for when a case was returned. */
export class AskedView {
  /** Who has to answer: ENTERPRISE, COUNTY or CITY. */
  to!: string;
  /** The enterprise, or the authority that has to answer, by name. */
  toName!: string;
  /** Whether the enterprise itself has to answer. */
  yours!: boolean;
  /** Why, as told; where an authority is asked, that it is verifying. */
  reason!: string | null;
  fields!: AskedField[];
  /** The first instant that is too late. */
  dueAt!: Date | null;
  /** The holidays of its year are not published yet: it may still move later. */
  dueProvisional!: boolean;
}

/** The last day in time. */
export class DueView {
  /** `YYYY-MM-DD`. */
  on!: string;
  /** The holidays of its year are not published yet: it may still move. */
  provisional!: boolean;
  overdue!: boolean;
}

/** A step of the way of a case. */
export class StepStatus {
  /** As in `GET /api/applications/:id/path`. */
  key!: string;
  zh!: string;
  state!: 'DONE' | 'CURRENT' | 'AHEAD';
}

/** Where one case stands, in the words of the enterprise. */
export class CaseStatus {
  id!: string;
  /** 申报编号. */
  number!: string;
  roundTitle!: string;
  tier!: string;
  tierZh!: string;
  track!: string;
  trackZh!: string;
  state!: string;
  stateZh!: string;
  /** The authority or the enterprise that has it now; null once it has ended. */
  holderName!: string | null;
  /** Whether the enterprise itself has to act. */
  yours!: boolean;
  /** Since when that side has it; once it has ended, since when it has. */
  since!: Date;
  /** By when; null where no date runs. */
  due!: DueView | null;
  /** What comes next. */
  nextZh!: string;
  /** Its way into the pool, in order; empty once it has ended. */
  steps!: StepStatus[];
  /** What was asked for; only while it is returned. */
  asked!: AskedView | null;
  /** While it is published (公示): entry is possible from this date on. */
  entryFromOn!: string | null;
  /** The holidays of its year are not published yet: it may still move later. */
  entryProvisional!: boolean;
  /** When the enterprise asked to withdraw; the city confirms. */
  withdrawalAskedAt!: Date | null;
  /** The reason told when it ended without entry. */
  endReason!: string | null;
}

/** A place in the pool. */
export class PlaceStatus {
  id!: string;
  tier!: string;
  tierZh!: string;
  track!: string;
  trackZh!: string;
  state!: string;
  stateZh!: string;
  startsOn!: string;
  /** Last day of validity. */
  endsOn!: string;
  stateSince!: string;
  /** The reason told for the present state. */
  reason!: string | null;
}

/** A title from an official list. */
export class TitleStatus {
  id!: string;
  kind!: string;
  kindZh!: string;
  issuer!: string;
  batch!: string;
  fromOn!: string;
  /** Last day of validity. */
  toOn!: string;
  /** Held today: not expired and not taken back. */
  valid!: boolean;
  revokedOn!: string | null;
}

/** The enterprise is being raised towards a title (培育对象). */
export class CandidateStatus {
  id!: string;
  kind!: string;
  kindZh!: string;
  /** When an officer looks at it again. */
  reviewOn!: string;
}

/** Something the enterprise has to do. */
export class TaskStatus {
  id!: string;
  kind!: string;
  title!: string;
  subjectKind!: string;
  subjectId!: string;
  due!: DueView | null;
  openedAt!: Date;
}

/** The date that comes next. */
export class NextDueView extends DueView {
  title!: string;
  /** APPLICATION, DUTY … and its id, for the link. */
  subjectKind!: string;
  subjectId!: string;
  /** True where the enterprise has to act, false where an authority has. */
  yours!: boolean;
}

/** Everything an enterprise may know of itself: nothing internal, no rank, no other enterprise. */
export class StatusView {
  /** The business date the page was made for. */
  today!: string;
  /** The cases that run first, then those that ended; the newest first. */
  cases!: CaseStatus[];
  /** The places it has now first, then those it has left. */
  memberships!: PlaceStatus[];
  titles!: TitleStatus[];
  candidates!: CandidateStatus[];
  /** By deadline, the overdue ones first. */
  tasks!: TaskStatus[];
  /** The earliest of the enterprise's own deadlines and of those the authorities have still to meet. */
  nextDue!: NextDueView | null;
  @ApiProperty({ type: 'integer' })
  unreadNotices!: number;
}
