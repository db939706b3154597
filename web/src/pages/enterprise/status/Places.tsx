import type { ReactNode } from 'react';
import { texts } from '#texts/status';
import type { Schema } from '../../../api/client.js';
import { Panel } from '../../../ui/Panel.js';
import { Tag, toneOf } from '../../../ui/Tag.js';
import styles from './status.module.css';

/** Places in the pool, those it has now first. */
export function Places({ places }: { readonly places: readonly Schema<'PlaceStatus'>[] }) {
  return (
    <List title={texts.places.title} none={texts.places.none}>
      {places.map(({ id, tierZh, trackZh, state, stateZh, startsOn, endsOn, stateSince, reason }) => (
        <li key={id} className={styles.row}>
          <span className={styles.head}>
            <strong>
              {tierZh} · {trackZh}
            </strong>
            <Tag tone={state === 'ACTIVE' ? 'good' : toneOf(state)}>{stateZh}</Tag>
          </span>
          <span className={styles.soft}>{texts.places.term(startsOn, endsOn)}</span>
          {stateSince !== startsOn && (
            <span className={styles.soft}>{texts.places.since(stateZh, stateSince)}</span>
          )}
          {reason && <span>{reason}</span>}
        </li>
      ))}
    </List>
  );
}

/** Titles from official lists. */
export function Titles({ titles }: { readonly titles: readonly Schema<'TitleStatus'>[] }) {
  return (
    <List title={texts.titles.title} none={texts.titles.none}>
      {titles.map(({ id, kindZh, issuer, batch, fromOn, toOn, valid, revokedOn }) => (
        <li key={id} className={styles.row}>
          <span className={styles.head}>
            <strong>{kindZh}</strong>
            <Tag tone={valid ? 'good' : 'plain'}>{titleState(valid, revokedOn)}</Tag>
          </span>
          <span className={styles.soft}>{texts.titles.batch(issuer, batch)}</span>
          <span className={styles.soft}>{texts.places.term(fromOn, toOn)}</span>
        </li>
      ))}
    </List>
  );
}

/** The titles an officer raises it towards. */
export function Candidates({ candidates }: { readonly candidates: readonly Schema<'CandidateStatus'>[] }) {
  return (
    <List title={texts.candidates.title} none={texts.candidates.none}>
      {candidates.map(({ id, kindZh, reviewOn }) => (
        <li key={id} className={styles.row}>
          <strong>{kindZh}</strong>
          <span className={styles.soft}>{texts.candidates.review(reviewOn)}</span>
        </li>
      ))}
    </List>
  );
}

function List(props: { readonly title: string; readonly none: string; readonly children: ReactNode[] }) {
  return (
    <Panel title={props.title}>
      {props.children.length > 0 ? (
        <ul className={styles.rows}>{props.children}</ul>
      ) : (
        <p className={styles.soft}>{props.none}</p>
      )}
    </Panel>
  );
}

function titleState(valid: boolean, revokedOn: string | null): string {
  if (valid) return texts.titles.valid;
  return revokedOn ? texts.titles.revoked(revokedOn) : texts.titles.expired;
}
