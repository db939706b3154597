import { Injectable } from '@nestjs/common';
import {
  loadPolicy,
  PolicyError,
  readReminderRule,
  type ReminderRule,
  type ReminderRuleId,
} from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { addDays } from '../../../common/shanghai.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { ladderBy, limitOf } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { UnitService } from '../../unit/index.js';
import { rungZh } from '../rule/rung-times.js';
import { NoticeErrors, NoticeRules } from '../notice.errors.js';
import { Audience } from './audience.js';
import { type Period, simulate, type SimulatedDay, type Subject } from './simulate.js';
import type { SimulateDto, SimulatedDayView, SimulationView } from './simulation.dto.js';
import { type SubjectRow, SubjectsRepository } from './subjects.repository.js';

/** Subjects of one run. */
const MOST_SUBJECTS = 20_000;

/** Days from the first to the last. */
const LONGEST_DAYS = 400;

/** What the rules, or a draft of one, would send: to whom and when, without sending anything. */
@Injectable()
export class SimulationService {
  constructor(
    private readonly repository: SubjectsRepository,
    private readonly audience: Audience,
    private readonly units: UnitService,
    private readonly reach: Reach,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NOT_FOUND for a unit out of reach, RULE_DRAFT_WRONG, TOO_MANY_SUBJECTS, VALIDATION_FAILED naming `to`
   */
  async run(actor: Actor, dto: SimulateDto): Promise<SimulationView> {
    const { from, to, down = [] } = dto;
    const today = this.clock.today();
    if (from < today) throw validationFailed([{ field: 'from', code: NoticeRules.past }]);
    if (to < from) throw validationFailed([{ field: 'to', code: 'notBefore', params: { from } }]);
    if (to > addDays(from, LONGEST_DAYS))
      throw validationFailed([
        { field: 'to', code: NoticeRules.periodTooLong, params: { days: LONGEST_DAYS } },
      ]);
    const rules = rulesOf(dto);
    const rows = await this.rows(this.pathOf(actor, dto.unitId), rules, { from, to });
    if (rows.length > MOST_SUBJECTS)
      throw new DomainError(NoticeErrors.TOO_MANY_SUBJECTS, { count: rows.length, most: MOST_SUBJECTS });
    const people = await this.audience.of(rows, rules);
    const gone = await this.audience.gone(rows);
    const subjects = rows.map((row) => this.subject(row, rules, gone, (words) => people(row, words)));
    const { days, people: told } = simulate(subjects, { today, from, to }, down);
    return {
      ...{ from, to, subjects: rows.length, people: told.size },
      messages: days.reduce((sum, { messages }) => sum + messages, 0),
      days: days.map((day) => toView(day, rules)),
    };
  }

  private pathOf(actor: Actor, unitId: string | undefined): string {
    const asked = unitId ?? actor.unitId;
    const unit = asked === null ? undefined : this.units.find(asked);
    if (!unit || !this.reach.covers(actor, { unitId: unit.id }))
      throw new DomainError(CommonErrors.NOT_FOUND);
    return unit.path;
  }

  private async rows(
    path: string,
    rules: ReadonlyMap<ReminderRuleId, ReminderRule>,
    { from, to }: Period,
  ): Promise<SubjectRow[]> {
    const rows = await this.repository.openTasks(path, [...rules.keys()], MOST_SUBJECTS + 1);
    const yearly = rules.get('YEARLY_UPDATE');
    if (!yearly || yearly.dueMonthDay === null) return rows;
    const first = Number(from.slice(0, 4));
    for (let year = first; year <= Number(to.slice(0, 4)); year += 1) {
      const dueOn = `${year}-${yearly.dueMonthDay}`;
      if (dueOn < this.clock.today()) continue;
      rows.push(...(await this.repository.expectedUpdates(path, dueOn, year - 1, MOST_SUBJECTS + 1)));
    }
    return rows;
  }

  private subject(
    row: SubjectRow,
    rules: ReadonlyMap<ReminderRuleId, ReminderRule>,
    gone: ReadonlyMap<string, ReadonlySet<string>>,
    people: Subject['people'],
  ): Subject {
    const rule = rules.get(row.rule);
    if (!rule) throw new Error(`no rule ${row.rule}`);
    const limit = limitOf({
      limitDays: row.limit_days,
      limitUsedDays: row.limit_used_days,
      limitCountsAfter: row.limit_counts_after,
    });
    const today = this.clock.today();
    const waits = row.next_rung_on;
    return {
      rule,
      ladder: ladderBy(rule, { dueOn: row.due_on, limit }),
      from: waits === null ? '' : waits < today ? waits : today,
      gone: gone.get(row.id ?? '') ?? new Set(),
      snoozedUntil: row.snoozed_until,
      people,
    };
  }
}

/** The rules to run by, the draft in the place of its own. @throws RULE_DRAFT_WRONG */
function rulesOf({ rules, draft }: SimulateDto): Map<ReminderRuleId, ReminderRule> {
  const found = new Map(loadPolicy().reminders.map((rule) => [rule.id, rule]));
  if (draft !== undefined) {
    const read = readDraft(draft);
    found.set(read.id, read);
  }
  if (rules) for (const id of found.keys()) if (!rules.includes(id)) found.delete(id);
  return found;
}

function readDraft(draft: string): ReminderRule {
  try {
    return readReminderRule(JSON.parse(draft));
  } catch (error) {
    if (!(error instanceof PolicyError || error instanceof SyntaxError)) throw error;
    throw new DomainError(NoticeErrors.RULE_DRAFT_WRONG, { problem: error.message });
  }
}

function toView(day: SimulatedDay, rules: ReadonlyMap<ReminderRuleId, ReminderRule>): SimulatedDayView {
  const { date, messages, people, collapsed, unreachable } = day;
  return {
    ...{ date, messages, people, collapsed, unreachable },
    provisional: !loadPolicy().calendar.covers(Number(date.slice(0, 4))),
    rungs: [...day.rungs].map(([name, subjects]) => {
      const [id = '', rung = ''] = name.split(' ');
      const rule = rules.get(id as ReminderRuleId);
      if (!rule) throw new Error(`no rule ${id}`);
      return { rule: rule.id, ruleZh: rule.zh, rung, rungZh: rungZh(rung, rule), subjects };
    }),
  };
}
