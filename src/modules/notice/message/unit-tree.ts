import { Injectable } from '@nestjs/common';
import { UnitPaths } from '../../../core/auth/index.js';
import type { Post } from '../../../core/flow/index.js';

/** Which units a unit lies in. */
@Injectable()
export class UnitTree {
  constructor(private readonly units: UnitPaths) {}

  /** The city a unit lies in: itself for a city, the province for the province. */
  cityOf(unitId: string): string {
    return this.segments(unitId)[1] ?? unitId;
  }

  /** The county a unit lies in; where there is no county tier, the city. */
  countyOf(unitId: string): string {
    return this.segments(unitId)[2] ?? this.cityOf(unitId);
  }

  provinceOf(unitId: string): string {
    return this.segments(unitId)[0] ?? unitId;
  }

  /** Who answers above a post: county → head of the city; city → handler of the province; in the province the other role. */
  above(unitId: string, role: 'HANDLER' | 'HEAD'): Post {
    const depth = this.segments(unitId).length;
    if (depth > 2) return { unitId: this.cityOf(unitId), role: 'HEAD' };
    if (depth === 2) return { unitId: this.provinceOf(unitId), role: 'HANDLER' };
    return { unitId, role: role === 'HANDLER' ? 'HEAD' : 'HANDLER' };
  }

  private segments(unitId: string): string[] {
    return this.units.pathOf(unitId)?.split('/') ?? [unitId];
  }
}
