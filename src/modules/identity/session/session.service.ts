import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { SystemClock } from '../../../common/clock.js';
import { cutText } from '../../../common/text.js';
import { type Actor, type Role, SessionPort, type Tier } from '../../../core/auth/index.js';
import { Db, readFlag, readInstant, UnitOfWork } from '../../../core/database/index.js';
import { IDENTITY_CONFIG, type IdentityConfig } from '../identity.config.js';
import { Session } from '../session.entity.js';
import { newToken, sessionIdOf } from './session-token.js';

/** Where a sign-in comes from. */
export interface SignInOrigin {
  readonly address: string;
  /** The browser's own name for itself. */
  readonly agent: string;
}

/** Why a session ended before its time. */
export type EndReason = 'SIGNED_OUT' | 'PASSWORD_CHANGED' | 'DISABLED' | 'REPLACED';

const MINUTE_MS = 60_000;
const LONGEST_AGENT = 200;

const FIND = `
  SELECT s.id AS session_id, s.last_seen_at, s.expires_at, a.id AS account_id, a.login_name, a.display_name, a.role,
         a.must_change_password, o.id AS organisation_id, o.enterprise_id, u.id AS unit_id, u.tier, u.path
  FROM session s
  JOIN account a ON a.id = s.account_id
  JOIN organisation o ON o.id = a.organisation_id
  LEFT JOIN unit u ON u.id = o.unit_id
  WHERE s.id = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3 AND a.state = 'ACTIVE'`;

interface FoundRow {
  readonly session_id: string;
  readonly last_seen_at: unknown;
  readonly expires_at: unknown;
  readonly account_id: string;
  readonly login_name: string;
  readonly display_name: string;
  readonly role: Role;
  readonly must_change_password: unknown;
  readonly organisation_id: string;
  readonly enterprise_id: string | null;
  readonly unit_id: string | null;
  readonly tier: Tier | null;
  readonly path: string | null;
}

/**
 * Server-side sessions, by real time whatever the business clock says. A session is over when it has not been used
 * for the idle time, at its absolute end, when it was ended, and when its account is not active.
 */
@Injectable()
export class SessionService extends SessionPort {
  private readonly idleMs: number;
  private readonly absoluteMs: number;
  /** Use is noted at most this often. */
  private readonly notedEveryMs: number;

  constructor(
    @Inject(IDENTITY_CONFIG) config: IdentityConfig,
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
  ) {
    super();
    this.idleMs = config.sessionIdleMinutes * MINUTE_MS;
    this.absoluteMs = config.sessionAbsoluteHours * 60 * MINUTE_MS;
    this.notedEveryMs = Math.min(MINUTE_MS, this.idleMs / 10);
  }

  async find(token: string): Promise<Actor | null> {
    const now = this.machine.now();
    const idleSince = new Date(now.getTime() - this.idleMs);
    const params = [sessionIdOf(token), now, idleSince];
    const [row] = await this.db.query<FoundRow>('session_find', FIND, params);
    if (!row) return null;
    if (now.getTime() - readInstant(row.last_seen_at).getTime() >= this.notedEveryMs)
      await this.noteUse(row.session_id, now);
    return actorOf(row);
  }

  /** Opens a session; inside a unit of work. @returns the token for the cookie. */
  async open(accountId: string, origin: SignInOrigin): Promise<string> {
    const token = newToken();
    const now = this.machine.now();
    await this.db.repo(Session).insert({
      id: sessionIdOf(token),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + this.absoluteMs),
      address: origin.address,
      agent: cutText(origin.agent, LONGEST_AGENT),
      endedAt: null,
      endReason: null,
    });
    return token;
  }

  /** Ends one session, if it is not over already; inside a unit of work. */
  async end(sessionId: string, endReason: EndReason): Promise<void> {
    const over = { endedAt: this.machine.now(), endReason };
    await this.db.repo(Session).update({ id: sessionId, endedAt: IsNull() }, over);
  }

  /** Ends every session of an account, but for `except`; inside a unit of work. */
  async endAll(accountId: string, endReason: EndReason, except?: string): Promise<void> {
    const over = { endedAt: this.machine.now(), endReason };
    const open = { accountId, endedAt: IsNull() };
    await this.db.repo(Session).update(except === undefined ? open : { ...open, id: Not(except) }, over);
  }

  private async noteUse(id: string, now: Date): Promise<void> {
    const sql = 'UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2';
    await this.uow.run(() => this.db.execute('session_seen', sql, [id, now]));
  }
}

/** A system administrator has no unit: no business data is within reach. */
function actorOf(row: FoundRow): Actor {
  const bound = row.role !== 'SYSTEM_ADMIN';
  return {
    accountId: row.account_id,
    loginName: row.login_name,
    name: row.display_name,
    role: row.role,
    tier: bound ? row.tier : null,
    unitId: bound ? row.unit_id : null,
    unitPath: bound ? row.path : null,
    enterpriseId: row.enterprise_id,
    organisationId: row.organisation_id,
    mustChangePassword: readFlag(row.must_change_password),
    sessionId: row.session_id,
    sessionEndsAt: readInstant(row.expires_at),
  };
}
