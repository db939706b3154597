/** What the public reads of one enterprise; nothing else about it is shown. */
export class PublicEntry {
  /** To be named in an objection. */
  id!: string;
  name!: string;
  /** 所在市、县. */
  place!: string;
  /** 方向. */
  track!: string;
}

/** A 公示名单 or 公告名单 as the public reads it. */
export class PublicListView {
  id!: string;
  title!: string;
  authority!: string;
  round!: string;
  /** 公告文号; null for a 公示. */
  documentNo!: string | null;
  /** First and last day of a 公示; the date of a 公告 twice. */
  fromOn!: string;
  toOn!: string;
  /** The holidays of a year it reaches are not published yet: the last day may still move later. */
  provisional!: boolean;
  /** Whether an objection received now is in time; always false for a 公告. */
  open!: boolean;
  entries!: PublicEntry[];
}
