import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/case-acts';
import { texts as walkTexts } from '#texts/walk';
import { pathTo } from '../../../app/paths.js';
import { DoneBox } from '../../../ui/Messages.js';
import { COMING_BACK } from '../../../ui/walk/kept.js';
import type { Walk } from '../../../ui/walk/walk.js';
import styles from './case-acts.module.css';
import type { Done } from './use-case-act.js';

interface CaseDoneProps {
  readonly done: Done;
  readonly walk: Walk | null;
}

/** What happened, where the case is now, and where to go on. */
export function CaseDone({ done, walk }: CaseDoneProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), [done]);
  const { proposalId } = done.result;
  return (
    <div ref={box} tabIndex={-1} className={`${styles.done} no-print`}>
      <DoneBox>
        <div>{sentenceOf(done)}</div>
        <div className={styles.links}>
          {proposalId && <Link to={pathTo('proposal', proposalId)}>{texts.openProposal}</Link>}
          {walk?.next && <Link to={walk.next}>{texts.goNext}</Link>}
          {walk && (
            <Link to={walk.back} state={COMING_BACK}>
              {texts.goBack(walkTexts.origins[walk.origin])}
            </Link>
          )}
        </div>
      </DoneBox>
    </div>
  );
}

function sentenceOf({ act, result: { application, proposalId } }: Done): string {
  if (proposalId) return texts.prepared(act.actionZh);
  const { stateZh, holderName, dueOn } = application;
  return [
    texts.done(act.actionZh),
    texts.nowAt(stateZh),
    holderName ? texts.heldBy(holderName) : '',
    dueOn ? texts.dueOn(dueOn) : '',
    texts.end,
  ].join('');
}
