import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findAmong } from '../../../core/database/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { Application } from '../case/application.entity.js';
import { CaseViews } from '../case/view/case-views.js';
import { byPlace } from './case-order.js';
import type { PaperCase } from './paper-case.dto.js';

/** Tells the cases that a publicity or an announcement names. */
@Injectable()
export class PaperCases {
  constructor(
    private readonly db: Db,
    private readonly views: CaseViews,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** In the order of their city, name and number. */
  async named(actor: Actor, ids: readonly string[]): Promise<PaperCase[]> {
    const items = await this.views.items(actor, await findAmong(this.db, Application, 'id', ids));
    const enterprises = await this.enterprises.byIds(items.map(({ enterpriseId }) => enterpriseId));
    return items
      .map((item) => ({ ...item, undisclosed: enterprises.get(item.enterpriseId)?.undisclosed ?? false }))
      .sort(byPlace);
  }
}
