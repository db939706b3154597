import { Id, Omittable, PageQuery } from '../../../core/http/index.js';
import { CaseItem } from '../case/case-view.dto.js';

/** Which publicities or announcements to list. */
export class PaperQuery extends PageQuery {
  @Omittable()
  @Id()
  roundId?: string;
}

/** A case that a publicity or an announcement names. */
export class PaperCase extends CaseItem {
  /** 不对外公开: it is on no list for the public. */
  undisclosed!: boolean;
}
