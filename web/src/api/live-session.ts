/**
 * What the pages know of the session between two answers of the server: when it was last used, and whether somebody
 * has to sign in again before a request can go on.
 */
interface Waiting {
  readonly resume: () => void;
}

let lastUsedAt = Date.now();
let waiting: Waiting[] = [];
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

export const liveSession = {
  /** Every answer that the server gave under the session counts as use. */
  used(): void {
    lastUsedAt = Date.now();
  },

  /** Milliseconds since the epoch. */
  lastUsedAt: (): number => lastUsedAt,

  /** Resolves once the person has signed in again. */
  signedInAgain(): Promise<void> {
    return new Promise((resume) => {
      waiting = [...waiting, { resume }];
      tell();
    });
  },

  /** Lets every request go on that waited. */
  resume(): void {
    const all = waiting;
    waiting = [];
    tell();
    for (const { resume } of all) resume();
  },

  /** Whether a request waits for a new sign-in. */
  isLost: (): boolean => waiting.length > 0,

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
