import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/auth/index.js';
import { RoundService } from '../../application/index.js';
import { InsightUnits } from '../insight-units.js';
import { type DurationStep, stepsOf } from './duration-steps.js';
import type { DurationsView, StayView } from './durations.dto.js';
import { DurationsQueries, type StaysRow } from './durations.queries.js';
import { summaryOf } from './stay-lengths.js';

/** How long the cases of a round stayed in each step, city by city. */
@Injectable()
export class DurationsService {
  constructor(
    private readonly rounds: RoundService,
    private readonly queries: DurationsQueries,
    private readonly units: InsightUnits,
  ) {}

  /** @throws NOT_FOUND when the actor may not see the round. */
  async view(actor: Actor, roundId: string): Promise<DurationsView> {
    const { tier, ownerUnitId } = await this.rounds.demand(actor, roundId);
    const steps = stepsOf(tier);
    const rows = this.units.cities(this.units.shared(actor, ownerUnitId));
    const counted = await this.queries.stays(actor, roundId);
    const countedOf = this.units.fold(rows, counted);
    return {
      roundId,
      steps: steps.map(({ step, zh }) => ({ step, zh })),
      rows: rows.map((unit) => ({
        unitId: unit.id,
        name: unit.name,
        stays: summaries(steps, countedOf(unit)),
      })),
      total: summaries(steps, counted),
    };
  }
}

function summaries(steps: readonly DurationStep[], counted: readonly StaysRow[]): StayView[] {
  return steps.map(({ step }) => ({ step, ...summaryOf(counted.filter((row) => row.step === step)) }));
}
