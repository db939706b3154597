import { Injectable } from '@nestjs/common';
import { loadPolicy, type PolicyUnit } from '../../../config/policy.js';
import { Db, UnitOfWork } from '../../core/database/index.js';
import { Unit } from './unit.entity.js';

/** Brings the table of units in step with the policy. */
@Injectable()
export class UnitSync {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Adds and corrects what differs; a unit the policy no longer names stays, since rows hang on it. Idempotent, and
   * several processes may do it at once.
   * @returns every unit of the table.
   */
  async run(): Promise<Unit[]> {
    const before = new Map((await this.rows()).map((unit) => [unit.id, unit]));
    const stale = parentsFirst(loadPolicy().units).filter((unit) => differs(before.get(unit.id), unit));
    if (stale.length === 0) return [...before.values()];
    await this.uow.run(() => this.db.repo(Unit).upsert(stale.map(rowOf), ['id']));
    return this.rows();
  }

  private rows(): Promise<Unit[]> {
    return this.db.repo(Unit).find({ order: { path: 'ASC' } });
  }
}

/** A parent's path is shorter than its child's; a fixed order keeps two processes from waiting for each other. */
function parentsFirst(units: readonly PolicyUnit[]): PolicyUnit[] {
  return [...units].sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
}

function differs(present: Unit | undefined, wanted: PolicyUnit): boolean {
  if (!present) return true;
  return Object.entries(rowOf(wanted)).some(([key, value]) => present[key as keyof Unit] !== value);
}

function rowOf(unit: PolicyUnit): Unit {
  const { id, parentId, path, name, tier, kind, divisionCode, authorityName, hasCountyTier } = unit;
  return { id, parentId, path, name, tier, kind, divisionCode, authorityName, hasCountyTier };
}
