import type { Actor } from './actor.js';

/** Looks a session up; provided by identity. Asked on every request and never cached, so ending a session works at once. */
export abstract class SessionPort {
  /**
   * @param token the cookie's value.
   * @returns the person, or null when there is no such session, it is over, or the account is not active.
   */
  abstract find(token: string): Promise<Actor | null>;
}

/** The paths of units; provided by the unit module. */
export abstract class UnitPaths {
  /** @returns the path of a unit, or undefined when there is none. */
  abstract pathOf(unitId: string): string | undefined;
}
