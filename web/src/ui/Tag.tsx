import type { ReactNode } from 'react';
import styles from './tags.module.css';

export type Tone = 'plain' | 'brand' | 'good' | 'warn' | 'bad';

const TONES: Readonly<Record<string, Tone>> = {
  IN_POOL: 'good',
  ACTIVE: 'good',
  APPROVED: 'good',
  OPEN: 'brand',
  ACCEPTED: 'good',
  RETURNED: 'warn',
  OUTSIDE_EVALUATION: 'warn',
  AWAITING_CONFIRMATION: 'warn',
  WATCH: 'warn',
  SUSPENDED: 'bad',
  OBJECTION: 'bad',
  CITY_OBJECTION: 'bad',
  REFUSED: 'bad',
  LAPSED: 'bad',
  DECLINED: 'bad',
  DRAFT: 'plain',
  WITHDRAWN: 'plain',
  NOT_RECOMMENDED: 'plain',
  NOT_SUBMITTED: 'plain',
  CLOSED: 'plain',
  EXPIRED: 'plain',
  EXITED: 'plain',
  OUTDATED: 'plain',
  PASSED: 'good',
  CONFIRMED: 'good',
  FAILED: 'bad',
  KNOWN: 'warn',
};

/** The colour that goes with a state; what is on its way is blue. */
export function toneOf(state: string): Tone {
  return TONES[state] ?? 'brand';
}

/** A short word in a coloured box. The word carries the meaning, never the colour alone. */
export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={styles[tone]}>{children}</span>;
}
