import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { EnterpriseNames, EnterpriseService, type Renaming } from '../../enterprise/index.js';
import { MembershipService, TitleService } from '../../pool/index.js';
import { MajorChangeBook } from './major-change-book.js';

/** A new name that an officer records is a change to report, where nobody has reported it. */
@Injectable()
export class RenamedEnterprises implements OnModuleInit {
  constructor(
    private readonly names: EnterpriseNames,
    private readonly enterprises: EnterpriseService,
    private readonly members: MembershipService,
    private readonly titles: TitleService,
    private readonly book: MajorChangeBook,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.names.onRenamed((renaming) => this.renamed(renaming));
  }

  /** Only members of the pool and holders of titles owe a report. */
  private async renamed({ enterpriseId, name, fromOn, actor }: Renaming): Promise<void> {
    const known = await this.book.standing(enterpriseId, 'RENAME');
    if (known.some(({ newName, eventOn }) => newName === name || eventOn === fromOn)) return;
    const titles = await this.titles.validOn(enterpriseId, this.clock.today());
    if (titles.length === 0 && (await this.members.liveTracks(enterpriseId)).length === 0) return;
    await this.book.open(actor, {
      enterprise: await this.enterprises.get(enterpriseId),
      ...{ kind: 'RENAME', source: 'REGISTER', eventOn: fromOn, newName: name },
      description: `企业档案已登记新名称：${name}`,
      ...{ successorUscc: null, successorName: null },
    });
  }
}
