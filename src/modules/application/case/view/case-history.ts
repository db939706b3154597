import { Injectable } from '@nestjs/common';
import { type Actor, isOfficial } from '../../../../core/auth/index.js';
import { Db } from '../../../../core/database/index.js';
import { EnterpriseService } from '../../../enterprise/index.js';
import { AccountService } from '../../../identity/index.js';
import { UnitService } from '../../../unit/index.js';
import { CASE_ACTION_WORDS, type CaseAction } from '../../flow/case-words.js';
import type { Application } from '../application.entity.js';
import { ApplicationTransition } from '../application-transition.entity.js';
import { CaseDisclosure } from '../case-disclosure.js';
import { STATE_INFO } from '../case-states.js';
import type { HistoryLine } from '../case-view.dto.js';

/** Acts an enterprise does not see: they would show its place in a list. */
const INTERNAL_ACTIONS: readonly string[] = ['place', 'recall', 'admitOverQuota'];

/** The history of a case, as the actor may see it. */
@Injectable()
export class CaseHistory {
  constructor(
    private readonly db: Db,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
    private readonly accounts: AccountService,
    private readonly disclosure: CaseDisclosure,
  ) {}

  /** Every act, the first one first. Opinions and the like are for officials of the acting unit and above. */
  async of(actor: Actor, application: Application): Promise<HistoryLine[]> {
    const { name } = await this.enterprises.get(application.enterpriseId);
    const rows = await this.db
      .repo(ApplicationTransition)
      .find({ where: { applicationId: application.id }, order: { seq: 'ASC' } });
    const preparers = await this.accounts.namesOf(rows.flatMap(({ preparedBy }) => preparedBy ?? []));
    return rows
      .filter((row) => isOfficial(actor) || !INTERNAL_ACTIONS.includes(row.action))
      .map((row) => this.line(actor, row, application, name, preparers));
  }

  private line(
    actor: Actor,
    row: ApplicationTransition,
    application: Application,
    enterpriseName: string,
    preparers: ReadonlyMap<string, string>,
  ): HistoryLine {
    const official = isOfficial(actor);
    const internal = this.disclosure.internal(actor, row, application);
    const words = official ? 'zh' : 'enterpriseZh';
    const authority = row.unitId ? this.units.find(row.unitId)?.authorityName : undefined;
    return {
      seq: row.seq,
      action: row.action,
      actionZh: wordOf(row.action),
      fromState: row.fromState,
      toState: row.toState,
      toStateZh: STATE_INFO[row.toState][words],
      at: row.at,
      byName: row.actorId === null ? '系统' : (authority ?? enterpriseName),
      actorName: official || row.unitId === null ? row.actorName : null,
      preparedByName: official && row.preparedBy ? (preparers.get(row.preparedBy) ?? null) : null,
      role: row.role,
      tier: row.tier,
      opinion: internal ? row.opinion : null,
      ...this.disclosure.told(actor, row),
      documents: internal ? row.documents : null,
      remark: [row.remark, internal ? row.internalRemark : null].filter(Boolean).join('；') || null,
      dueOn: row.dueOn,
    };
  }
}

function wordOf(action: string): string {
  return action === 'start' ? '开始填报' : (CASE_ACTION_WORDS[action as CaseAction]?.zh ?? action);
}
