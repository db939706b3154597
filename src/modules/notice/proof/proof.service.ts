import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { groupBy } from '../../../common/group-by.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { readInstant } from '../../../core/database/index.js';
import { UnitService } from '../../unit/index.js';
import { RuleVersions } from '../rule/rule-versions.js';
import { rungZh } from '../rule/rung-times.js';
import type {
  ChannelOutcome,
  ProofAnswer,
  ProofChannel,
  ProofQuery,
  ProofRow,
  RungOutcome,
} from './proof.dto.js';
import { reasonsOf } from './proof-reasons.js';
import { type OutsideRow, type ProofAsked, ProofRepository, type TellingRow } from './proof.repository.js';
import { CHANNEL_OUTCOME_ZH, RUNG_OUTCOME_ZH } from './proof-words.js';

const PAGE = 50;
const KEY = /^[0-9a-f-]{36}:[0-9a-f-]{0,36}$/;

/** Answers from the ledger whether a unit was told on a day, by which channel, under which rule, and if not why. */
@Injectable()
export class ProofService {
  constructor(
    private readonly repository: ProofRepository,
    private readonly versions: RuleVersions,
    private readonly units: UnitService,
    private readonly reach: Reach,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND for a unit out of reach */
  async answer(actor: Actor, query: ProofQuery): Promise<ProofAnswer> {
    const { unitId, on, limit = PAGE } = query;
    const unit = this.units.find(unitId);
    if (!unit || !this.reach.covers(actor, { unitId })) throw new DomainError(CommonErrors.NOT_FOUND);
    const asked: ProofAsked = { path: unit.path, on, rule: query.rule ?? null };
    const after = query.cursor !== undefined && KEY.test(query.cursor) ? query.cursor : '';
    const found = await this.repository.tellings(asked, after, limit + 1);
    const shown = found.slice(0, limit);
    const rows = await this.rows(shown);
    const silent = rows.length === 0 && after === '';
    return {
      ...{ unitId, unitName: unit.name, on, rows },
      told: rows.length > 0 && (await this.repository.toldOn(asked)),
      nextCursor: found.length > limit ? (shown.at(-1)?.key ?? null) : null,
      reasons: silent ? await this.reasons(asked) : [],
    };
  }

  /** Every row of the answer, page by page. */
  async *all(actor: Actor, query: ProofQuery): AsyncIterable<ProofRow> {
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: ProofAnswer = await this.answer(actor, { ...query, limit: 200, cursor });
      yield* page.rows;
      cursor = page.nextCursor;
    }
  }

  private async reasons(asked: ProofAsked) {
    const [nearest, waiting, urged] = await Promise.all([
      this.repository.nearest(asked),
      this.repository.waiting(asked),
      this.repository.urged(asked),
    ]);
    return reasonsOf({ on: asked.on, today: this.clock.today(), nearest, waiting, urged });
  }

  private async rows(found: readonly TellingRow[]): Promise<ProofRow[]> {
    const ids = found.flatMap(({ notice_id: id }) => (id === null ? [] : [id]));
    const outside = groupBy(await this.repository.outside(ids), (row) => row.notice_id);
    const ruleOf = await this.versions.behind(
      found.map(({ rule, rule_version: ruleVersion }) => ({ rule, ruleVersion })),
    );
    return found.map((row) => {
      const rule = ruleOf({ rule: row.rule, ruleVersion: row.rule_version });
      const outcome = rungOutcome(row);
      return {
        occurrenceId: row.occurrence_id,
        rule: row.rule,
        ruleZh: rule?.zh ?? row.rule,
        ruleVersion: row.rule_version,
        rung: row.rung,
        rungZh: rungZh(row.rung, rule),
        dueOn: row.due_on,
        plannedOn: row.planned_on,
        raisedAt: readInstant(row.raised_at),
        outcome,
        outcomeZh: RUNG_OUTCOME_ZH[outcome],
        title: row.title,
        subjectKind: row.subject_kind,
        subjectId: row.subject_id,
        enterpriseName: row.enterprise_name,
        toName: row.person,
        toOrganisation: row.organisation,
        channels: channelsOf(row, outside.get(row.notice_id ?? '') ?? []),
      };
    });
  }
}

function rungOutcome({ collapsed_into, notice_id, planned_on, raised_at, put_off }: TellingRow): RungOutcome {
  if (collapsed_into !== null) return 'MERGED';
  if (notice_id === null) return 'NOBODY';
  if (shanghaiDate(readInstant(raised_at)) <= planned_on) return 'TOLD';
  return Number(put_off) === 1 ? 'PUT_OFF' : 'TOLD_LATER';
}

function channelsOf(row: TellingRow, outside: readonly OutsideRow[]): ProofChannel[] {
  if (row.notice_id === null) return [];
  const read = row.read_at !== null;
  const inbox = channel('IN_APP', '站内消息', read ? 'READ' : 'SHOWN', read ? row.read_at : row.shown_at);
  return [
    inbox,
    ...outside.map((one) => ({
      ...channel(
        one.channel,
        loadPolicy().channel(one.channel).zh,
        one.skipped ?? one.state ?? 'WAITING',
        one.finished_at,
      ),
      addressMasked: one.address_masked,
      errorCode: one.error_code,
    })),
  ];
}

function channel(
  name: ProofChannel['channel'],
  channelZh: string,
  outcome: ChannelOutcome,
  at: unknown,
): ProofChannel {
  return {
    channel: name,
    channelZh,
    outcome,
    outcomeZh: CHANNEL_OUTCOME_ZH[outcome],
    at: at === null ? null : readInstant(at),
    addressMasked: null,
    errorCode: null,
  };
}
