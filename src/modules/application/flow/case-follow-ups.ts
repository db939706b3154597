import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/ids.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { cutText } from '../../../common/text.js';
import { type NewTask, Notifier, Tasks } from '../../../core/flow/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import type { Application } from '../case/application.entity.js';
import type { ApplicationTransition } from '../case/application-transition.entity.js';
import { FINAL_STATES, STATE_INFO } from '../case/case-states.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import { runningLimit } from './case-clock.js';
import { postOf } from './case-posts.js';
import type { CaseAction } from './case-words.js';

/** The message an enterprise gets for an act; acts that are not its business send none. */
const TOLD: Readonly<Partial<Record<CaseAction, string>>> = {
  sendToConfirm: 'CASE_TO_CONFIRM',
  pass: 'CASE_MOVED',
  return: 'CASE_RETURNED',
  refuse: 'CASE_REFUSED',
  sendToEvaluator: 'CASE_MOVED',
  recordEvaluation: 'CASE_MOVED',
  accept: 'CASE_MOVED',
  startPublicity: 'CASE_MOVED',
  recallPublicity: 'CASE_MOVED',
  recommend: 'CASE_MOVED',
  enter: 'CASE_ENTERED',
  confirmWithdrawal: 'CASE_MOVED',
  declineWithdrawal: 'WITHDRAWAL_DECLINED',
  closeList: 'CASE_MOVED',
  closeUnsubmitted: 'CASE_MOVED',
  lapse: 'CASE_MOVED',
  endByBan: 'CASE_REFUSED',
  object: 'CASE_MOVED',
  clearObjection: 'CASE_MOVED',
};

/** After an act: the to-do moves to the post that has the case now, and the enterprise is told what it may know. */
@Injectable()
export class CaseFollowUps {
  constructor(
    private readonly tasks: Tasks,
    private readonly notifier: Notifier,
    private readonly enterprises: EnterpriseService,
    private readonly rounds: RoundService,
  ) {}

  async run(line: ApplicationTransition, application: Application, round: Round): Promise<void> {
    const { name } = await this.enterprises.get(application.enterpriseId);
    await this.moveTask(application, round, name);
    if (line.action === 'askWithdrawal') await this.askCity(application, name);
    if (line.action === 'giveWay') await this.tellPreparer(line, application, name);
    await this.tell(line, application);
  }

  private async moveTask(application: Application, round: Round, name: string): Promise<void> {
    const subject = { subjectKind: 'APPLICATION', subjectId: application.id };
    await this.tasks.close(subject.subjectKind, subject.subjectId, closedBy(application));
    const post = postOf(application, round, application.state);
    if (!post) return;
    await this.tasks.open({
      ...subject,
      kind: 'CASE',
      post,
      enterpriseId: application.enterpriseId,
      title: cutText(`${name} · ${round.title}`, 160),
      detail: {
        state: application.state,
        stateZh: STATE_INFO[application.state].zh,
        number: application.number,
      },
      ...(await this.deadline(application, round)),
    });
  }

  private async askCity(application: Application, name: string): Promise<void> {
    await this.tasks.open({
      kind: 'WITHDRAWAL',
      subjectKind: 'APPLICATION',
      subjectId: application.id,
      post: { unitId: application.cityUnitId, role: 'HANDLER' },
      enterpriseId: application.enterpriseId,
      title: `${name} · 申请撤回`,
    });
  }

  /** The case went on before the city answered: the enterprise hears what became of its request. */
  async tellWithdrawalOver({ toState }: ApplicationTransition, { id, ...row }: Application): Promise<void> {
    await this.notifier.notify({
      causeId: newId(),
      kind: 'WITHDRAWAL_OVER',
      params: { number: row.number, to: STATE_INFO[toState].enterpriseZh },
      subjectKind: 'APPLICATION',
      subjectId: id,
      to: { enterpriseId: row.enterpriseId },
    });
  }

  /** The post whose draft has ended because the enterprise applied itself. */
  private async tellPreparer(
    line: ApplicationTransition,
    { id, number, startedUnitId }: Application,
    enterprise: string,
  ): Promise<void> {
    if (!startedUnitId) return;
    await this.notifier.notify({
      causeId: line.id,
      kind: 'CASE_GAVE_WAY',
      params: { number, enterprise },
      subjectKind: 'APPLICATION',
      subjectId: id,
      to: { unitId: startedUnitId, role: 'HANDLER' },
    });
  }

  private async tell(line: ApplicationTransition, application: Application): Promise<void> {
    const kind = told(line, application);
    if (!kind) return;
    await this.notifier.notify({
      causeId: line.id,
      kind,
      params: {
        number: application.number,
        from: STATE_INFO[line.fromState].enterpriseZh,
        to: STATE_INFO[line.toState].enterpriseZh,
        reason: (line.askedUnitId === null && line.reasonTold) || '',
        dueAt: application.returnDueAt?.toISOString() ?? '',
      },
      subjectKind: 'APPLICATION',
      subjectId: application.id,
      to: { enterpriseId: application.enterpriseId },
    });
  }

  /** The last day in time: the step's limit, the answer's date, the end of a publicity, or the city's date. */
  private async deadline(
    application: Application,
    round: Round,
  ): Promise<Pick<NewTask, 'limit' | 'dueOn' | 'dueProvisional' | 'rule'>> {
    const limit = runningLimit(application);
    if (limit) return { limit };
    switch (application.state) {
      case 'RETURNED':
        return {
          ...lastDay(application.returnDueAt),
          dueProvisional: application.returnDueProvisional,
          rule: 'CORRECTION',
        };
      case 'DRAFT':
      case 'AWAITING_CONFIRMATION':
        return {
          ...lastDay(await this.rounds.enterpriseClosesAt(round, application.cityUnitId)),
          rule: 'ROUND_CLOSING',
        };
      case 'CITY_TO_PUBLISH':
      case 'CITY_APPROVED':
        return lastDay(round.cityClosesAt);
      case 'CITY_PUBLICITY':
      case 'PUBLICITY':
        return application.entryFromOn
          ? {
              dueOn: application.entryFromOn,
              dueProvisional: application.entryProvisional,
              rule: 'PUBLICITY_END',
            }
          : {};
      default:
        return {};
    }
  }
}

/** The kinds of to-dos that an act closes, by what it leads to; an end closes them all. */
function closedBy({ state, withdrawalAskedAt }: Application): readonly string[] | undefined {
  if (FINAL_STATES.includes(state)) return undefined;
  return withdrawalAskedAt === null ? ['CASE', 'WITHDRAWAL'] : ['CASE'];
}

function lastDay(tooLate: Date | null): Pick<NewTask, 'dueOn'> {
  return tooLate ? { dueOn: shanghaiDate(new Date(tooLate.getTime() - 1)) } : {};
}

/** The kind of message, or none: the end of a 代建申报 that an officer still had is not the enterprise's business. */
function told(
  { action, fromState, toState }: ApplicationTransition,
  application: Application,
): string | undefined {
  const { origin, returnTo } = application;
  const itsEnd = action === 'closeUnsubmitted' || action === 'endByBan';
  if (itsEnd && fromState === 'DRAFT' && origin === 'OFFICER') return undefined;
  if (action === 'return' && returnTo !== 'ENTERPRISE') return 'CASE_MOVED';
  const kind = TOLD[action as CaseAction];
  const sameWords = STATE_INFO[fromState].enterpriseZh === STATE_INFO[toState].enterpriseZh;
  return kind === 'CASE_MOVED' && sameWords ? undefined : kind;
}
