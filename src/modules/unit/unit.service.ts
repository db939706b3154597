import { DomainError, type ErrorType } from '../../common/errors.js';
import type { UnitPaths } from '../../core/auth/index.js';
import type { Unit } from './unit.entity.js';
import { UnitErrors } from './unit.errors.js';

/** A unit as others see it; never changed while the process runs. */
export type UnitInfo = Readonly<Unit>;

/**
 * The tree of units of work (rule book §7), in memory. It is the same in every process and only a release changes it.
 * Reach goes by paths, never by the digits of a code.
 */
export class UnitService implements UnitPaths {
  private readonly byId: ReadonlyMap<string, UnitInfo>;
  private readonly below = new Map<string, UnitInfo[]>();
  private readonly root: UnitInfo;

  /** @param units every unit; exactly one, the province, has no parent. */
  constructor(units: readonly UnitInfo[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    const roots = units.filter(({ parentId }) => parentId === null);
    if (roots.length !== 1 || !roots[0]) throw new Error('the tree of units needs exactly one root');
    this.root = roots[0];
    for (const unit of [...units].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      if (unit.parentId === null) continue;
      this.below.set(unit.parentId, [...(this.below.get(unit.parentId) ?? []), unit]);
    }
  }

  find(id: string): UnitInfo | undefined {
    return this.byId.get(id);
  }

  /**
   * The unit an input names.
   * @param field where the caller wrote the id.
   * @throws UNIT_UNKNOWN
   */
  get(id: string, field = 'unitId'): UnitInfo {
    return this.find(id) ?? refuse(UnitErrors.UNIT_UNKNOWN, field);
  }

  pathOf(id: string): string | undefined {
    return this.byId.get(id)?.path;
  }

  province(): UnitInfo {
    return this.root;
  }

  /** Every unit, parents before children, siblings by path. */
  all(): UnitInfo[] {
    return this.subtree(this.root);
  }

  /** The unit and everything below it, parents before children, siblings by path. */
  subtree(unit: UnitInfo): UnitInfo[] {
    return [unit, ...this.children(unit.id).flatMap((child) => this.subtree(child))];
  }

  /** The units directly below, by path. */
  children(id: string): readonly UnitInfo[] {
    return this.below.get(id) ?? [];
  }

  /** From the unit itself up to the province. */
  lineage(id: string): UnitInfo[] {
    const unit = this.get(id);
    return unit.parentId === null ? [unit] : [unit, ...this.lineage(unit.parentId)];
  }

  /** Whether `id` is `ancestorId` or lies below it. */
  isWithin(id: string, ancestorId: string): boolean {
    return this.lineage(id).some((unit) => unit.id === ancestorId);
  }

  provinceOf(id: string): UnitInfo {
    this.get(id);
    return this.root;
  }

  /**
   * The city (or 横琴) the unit is or lies in.
   * @throws UNIT_UNKNOWN, UNIT_WITHOUT_CITY for the province itself.
   */
  cityOf(id: string): UnitInfo {
    return this.atTier(id, 'CITY') ?? refuse(UnitErrors.UNIT_WITHOUT_CITY, 'unitId');
  }

  /** The county-level unit the unit is or lies in; null where the city does the county's part, and above. */
  countyOf(id: string): UnitInfo | null {
    return this.atTier(id, 'COUNTY') ?? null;
  }

  /** Whether an enterprise's registered address may be in this unit: a county-level one, or a city without any. */
  takesEnterprises(unit: UnitInfo): boolean {
    return unit.tier === 'COUNTY' || (unit.tier === 'CITY' && !unit.hasCountyTier);
  }

  private atTier(id: string, tier: NonNullable<Unit['tier']>): UnitInfo | undefined {
    return this.lineage(id).find((unit) => unit.tier === tier);
  }
}

function refuse(type: ErrorType, field: string): never {
  throw new DomainError(type, {}, [{ field, code: type.code }]);
}
