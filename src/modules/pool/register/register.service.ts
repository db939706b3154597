import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Page } from '../../../common/page.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { asOfCondition, eventAsOf, lastDayAsOf, type Moment } from '../membership/as-of.js';
import { MembershipBook } from '../membership/membership-book.js';
import { LIVE_STATES, Membership, MEMBERSHIP_STATES } from '../membership/membership.entity.js';
import { MembershipReader } from './membership-reader.js';
import { MembershipWords } from './membership-words.js';
import { narrow } from './register.filters.js';
import type { MembershipCount, MembershipFilter, MembershipView } from './register.dto.js';

/** The pool as a list, now or as of any past date. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly reach: Reach,
    private readonly words: MembershipWords,
    private readonly book: MembershipBook,
    private readonly reader: MembershipReader,
  ) {}

  /** Newest first. @throws VALIDATION_FAILED for a date to come. */
  async list(actor: Actor, filter: MembershipFilter): Promise<Page<MembershipView>> {
    const moment = this.moment(filter);
    const query = this.asked(actor, filter, moment);
    const page = await pageOf(query, filter, [{ column: 'm.id', direction: 'DESC', value: (row) => row.id }]);
    return { ...page, items: await this.views(actor, page.items, moment) };
  }

  /** What `list` would show on all its pages together. @throws VALIDATION_FAILED for a date to come. */
  async count(actor: Actor, filter: MembershipFilter): Promise<MembershipCount> {
    const row = await this.asked(actor, filter, this.moment(filter))
      .select('COUNT(*)', 'places')
      .addSelect('COUNT(DISTINCT m.enterpriseId)', 'enterprises')
      .getRawOne<Record<keyof MembershipCount, number | string>>();
    return { places: Number(row?.places), enterprises: Number(row?.enterprises) };
  }

  /** @throws NOT_FOUND */
  async get(actor: Actor, id: string): Promise<MembershipView> {
    const { membership } = await this.reader.demand(actor, id);
    const [view] = await this.views(actor, [membership]);
    if (!view) throw new DomainError(CommonErrors.NOT_FOUND);
    return view;
  }

  private asked(
    actor: Actor,
    filter: MembershipFilter,
    moment: Moment | undefined,
  ): SelectQueryBuilder<Membership> {
    const query = this.db
      .repo(Membership)
      .createQueryBuilder('m')
      .innerJoin('enterprise', 'e', 'e.id = m.enterpriseId');
    this.reach.restrict(query, actor, ['m.unitId', 'e.unitId'], 'm.enterpriseId');
    inState(query, filter, moment);
    narrow(query, filter, moment ?? this.present());
    return query;
  }

  private present(): Moment {
    return { on: this.clock.today(), knownAt: this.clock.now() };
  }

  /** The date and knowledge asked for; undefined: the present. */
  private moment({ asOf, knownAt }: MembershipFilter): Moment | undefined {
    if (asOf === undefined && knownAt === undefined) return undefined;
    const today = this.clock.today();
    if (asOf !== undefined && asOf > today) throw validationFailed([{ field: 'asOf', code: 'notFuture' }]);
    return { on: asOf ?? today, knownAt: knownAt ?? this.clock.now() };
  }

  private async views(actor: Actor, rows: readonly Membership[], moment?: Moment): Promise<MembershipView[]> {
    const events = moment ? await this.book.events(rows.map(({ id }) => id)) : [];
    const asThen = rows.map((row) => {
      const own = events.filter(({ membershipId }) => membershipId === row.id);
      const event = moment && eventAsOf(own, moment);
      const then = event && {
        state: event.toState,
        stateSince: event.effectiveOn,
        stateReason: event.reasonTold,
        endsOn: lastDayAsOf(own, row.endsOn, moment),
      };
      return { ...row, ...then };
    });
    return this.words.views(actor, asThen, moment ?? this.present());
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
