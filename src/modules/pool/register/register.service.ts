import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { type Page } from '../../../common/page.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { type EnterpriseCard, EnterpriseCards } from '../enterprise-cards.js';
import { asOfCondition, eventAsOf, type Moment } from '../membership/as-of.js';
import { MembershipBook } from '../membership/membership-book.js';
import { LIVE_STATES, Membership, MEMBERSHIP_STATES } from '../membership/membership.entity.js';
import { MembershipReader } from './membership-reader.js';
import { narrow } from './register.filters.js';
import type { MembershipFilter, MembershipView } from './register.dto.js';

/** The pool as a list, now or as of any past date. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly reach: Reach,
    private readonly cards: EnterpriseCards,
    private readonly book: MembershipBook,
    private readonly reader: MembershipReader,
  ) {}

  /** Newest first. @throws VALIDATION_FAILED for a date to come. */
  async list(actor: Actor, filter: MembershipFilter): Promise<Page<MembershipView>> {
    const moment = this.moment(filter);
    const query = this.db
      .repo(Membership)
      .createQueryBuilder('m')
      .innerJoin('enterprise', 'e', 'e.id = m.enterpriseId');
    this.reach.restrict(query, actor, ['m.unitId', 'e.unitId'], 'm.enterpriseId');
    inState(query, filter, moment);
    narrow(query, filter, moment ?? { on: this.clock.today(), knownAt: this.clock.now() });
    const page = await pageOf(query, filter, [{ column: 'm.id', direction: 'DESC', value: (row) => row.id }]);
    return { ...page, items: await this.views(page.items, moment) };
  }

  /** @throws NOT_FOUND */
  async get(actor: Actor, id: string): Promise<MembershipView> {
    const { membership, card } = await this.reader.demand(actor, id);
    return view(membership, card);
  }

  /** The date and knowledge asked for; undefined: the present. */
  private moment({ asOf, knownAt }: MembershipFilter): Moment | undefined {
    if (asOf === undefined && knownAt === undefined) return undefined;
    const today = this.clock.today();
    if (asOf !== undefined && asOf > today) throw validationFailed([{ field: 'asOf', code: 'notFuture' }]);
    return { on: asOf ?? today, knownAt: knownAt ?? this.clock.now() };
  }

  private async views(rows: readonly Membership[], moment?: Moment): Promise<MembershipView[]> {
    const cards = await this.cards.byIds(rows.map(({ enterpriseId }) => enterpriseId));
    const events = moment ? await this.book.events(rows.map(({ id }) => id)) : [];
    return rows.map((row) => {
      const own = events.filter(({ membershipId }) => membershipId === row.id);
      const event = moment && eventAsOf(own, moment);
      const then = event && {
        state: event.toState,
        stateSince: event.effectiveOn,
        stateReason: event.reasonTold,
      };
      return view({ ...row, ...then }, cards.get(row.enterpriseId));
    });
  }
}

function inState(
  query: SelectQueryBuilder<Membership>,
  { state }: MembershipFilter,
  moment: Moment | undefined,
): void {
  const states = state === undefined ? [...LIVE_STATES] : state === 'ALL' ? [...MEMBERSHIP_STATES] : [state];
  if (moment)
    query.andWhere(asOfCondition('m'), { asOfStates: states, asOf: moment.on, knownAt: moment.knownAt });
  else query.andWhere('m.state IN (:...states)', { states });
}

function view(row: Membership, card: EnterpriseCard | undefined): MembershipView {
  const { liveKey: _, createdAt: __, ...shown } = row;
  return {
    ...shown,
    enterpriseName: card?.name ?? '',
    uscc: card?.uscc ?? '',
    enterpriseUnitId: card?.unitId ?? '',
  };
}
