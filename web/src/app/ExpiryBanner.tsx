import { useEffect, useState } from 'react';
import { texts } from '#texts/app';
import { api } from '../api/client.js';
import { liveSession } from '../api/live-session.js';
import { useSession } from '../api/session.js';
import styles from './shell.module.css';

const MINUTE = 60_000;
const CHECK_EVERY = 15_000;
/** How long before its end a session says so. */
const WARN_BEFORE = 3 * MINUTE;
const WARN_BEFORE_HARD_END = 10 * MINUTE;

interface Left {
  /** Milliseconds until the session ends for want of use. */
  readonly idle: number;
  /** Milliseconds until it ends whatever happens. */
  readonly hard: number;
}

/** Says in time that the session is about to end, with a button that keeps it. */
export function ExpiryBanner() {
  const { idleMinutes, endsAt } = useSession();
  const [left, setLeft] = useState<Left | null>(null);
  useEffect(() => {
    const look = () => {
      const now = Date.now();
      setLeft({
        idle: liveSession.lastUsedAt() + idleMinutes * MINUTE - now,
        hard: Date.parse(endsAt) - now,
      });
    };
    const timer = setInterval(look, CHECK_EVERY);
    return () => clearInterval(timer);
  }, [idleMinutes, endsAt]);

  if (!left) return null;
  if (left.hard < WARN_BEFORE_HARD_END)
    return (
      <div className={styles.banner} role="status">
        {texts.expiry.hardEnd(minutes(left.hard))}
      </div>
    );
  if (left.idle > Math.min(WARN_BEFORE, (idleMinutes * MINUTE) / 2)) return null;
  return (
    <div className={styles.banner} role="status">
      {texts.expiry.soon(minutes(left.idle))}
      <button type="button" onClick={() => void api.GET('/api/session').then(() => setLeft(null))}>
        {texts.expiry.stay}
      </button>
    </div>
  );
}

function minutes(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / MINUTE));
}
