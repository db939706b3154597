import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/suggestions';
import { texts as ui } from '#texts/ui';
import { useJudgment } from '../../api/judgments.js';
import { useMay } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { JudgmentBody } from '../../ui/judgment/JudgmentBody.js';
import { Loaded } from '../../ui/States.js';
import { type Act, DecideDialog } from './DecideDialog.js';
import styles from './suggestion.module.css';
import type { Suggestion } from './suggestions.js';

interface SuggestionDrawerProps {
  /** Undefined while closed. */
  readonly suggestion: Suggestion | undefined;
  readonly onClose: () => void;
  readonly onDone: (ids: readonly string[], words: string) => void;
}

/** The judgment behind one suggestion beside the list, and the two ways to decide it. */
export function SuggestionDrawer({ suggestion, onClose, onDone }: SuggestionDrawerProps) {
  return (
    <Drawer
      open={suggestion !== undefined}
      title={suggestion && texts.nameOf(suggestion.enterpriseName, suggestion.kindZh)}
      size="min(900px, 100vw)"
      closable={{ 'aria-label': ui.close }}
      onClose={onClose}
    >
      {suggestion && <Shown suggestion={suggestion} onDone={onDone} />}
    </Drawer>
  );
}

function Shown({
  suggestion,
  onDone,
}: Pick<SuggestionDrawerProps, 'onDone'> & { readonly suggestion: Suggestion }) {
  const { enterpriseId, unitName, judgmentId, wordsZh, competing, state } = suggestion;
  const [act, setAct] = useState<Act | null>(null);
  const mayAct = useMay()('Suggestion_confirm') && state === 'OPEN';
  return (
    <div className={styles.drawer}>
      <p>
        {unitName} · {wordsZh}
        {competing.length > 0 && ` ${texts.competing(competing.map(({ kindZh }) => kindZh))}`}
      </p>
      <div className={styles.links}>
        {mayAct && (
          <>
            <Button type="primary" onClick={() => setAct('confirm')}>
              {texts.acts.confirm.name}
            </Button>
            <Button danger onClick={() => setAct('reject')}>
              {texts.acts.reject.name}
            </Button>
          </>
        )}
        <Link to={pathTo('enterprise', enterpriseId)}>{texts.toFile}</Link>
      </div>
      <DecideDialog act={act} rows={[suggestion]} onDone={onDone} onClose={() => setAct(null)} />
      <Loaded read={useJudgment(judgmentId)}>
        {(judgment) => <JudgmentBody judgment={judgment} file={pathTo('enterprise', enterpriseId)} />}
      </Loaded>
    </div>
  );
}
