import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import type { Actor } from '../../../core/auth/index.js';
import { InsightUnits } from '../insight-units.js';
import { sumOf } from '../sum-of.js';
import type { PlaceCounts, PlacesQuery, PlacesView } from './places.dto.js';
import { type CasesRow, type MembersRow, PlacesQueries } from './places.queries.js';

/** Where the pool and the running cases stand, unit by unit: the map. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly queries: PlacesQueries,
    private readonly units: InsightUnits,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, { tier = 'PROVINCE', track = '' }: PlacesQuery): Promise<PlacesView> {
    const today = this.clock.today();
    const asked = { tier, track };
    const rows = this.units.below(this.units.own(actor));
    const members = await this.queries.members(actor, asked);
    const cases = await this.queries.cases(actor, asked, today);
    const membersOf = this.units.fold(rows, members);
    const casesOf = this.units.fold(rows, cases);
    return {
      today,
      rows: rows.map((unit) => ({
        unitId: unit.id,
        name: unit.name,
        ...counts(membersOf(unit), casesOf(unit)),
      })),
      total: counts(members, cases),
    };
  }
}

function counts(members: readonly MembersRow[], cases: readonly CasesRow[]): PlaceCounts {
  return {
    members: sumOf(members, (row) => row.members),
    inReview: sumOf(cases, (row) => row.in_review),
    recommended: sumOf(cases, (row) => row.recommended),
    overdue: sumOf(cases, (row) => row.overdue),
  };
}
