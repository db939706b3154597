import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { texts as all } from '#texts/reminders';
import { DraftText } from '../../../ui/form/DraftText.js';
import { ProblemBox } from '../../../ui/Messages.js';
import { Panel } from '../../../ui/Panel.js';
import type { ReminderRule } from '../../../ui/reminders/rules.js';
import type { Range, Simulation } from '../result/range.js';
import { useSimulation } from '../result/use-simulation.js';
import styles from '../reminder.module.css';
import { Comparison } from './Comparison.js';
import { download } from './download.js';
import { draftFaults } from './draft.js';
import { RungForm } from './RungForm.js';
import { draftOf } from './rungs.js';

const texts = all.draft;
/** Characters of a draft; the server takes no more. */
const LONGEST = 20_000;

interface TryDraftProps {
  readonly rule: ReminderRule;
  readonly range: Range;
  /** What the rule in force would send over the range; undefined until it is known. */
  readonly inForce: Simulation | undefined;
}

/** 试改: a draft of the rule, edited by its rungs or as a text, compared with the rule in force, and kept as a file. */
export function TryDraft({ rule, range, inForce }: TryDraftProps) {
  const base = draftOf(rule.content);
  const [draft, setDraft] = useState(base);
  const [asked, setAsked] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const read = useSimulation(asked === null ? null : { ...range, rules: [rule.id], draft: asked });
  const faults = draftFaults(draft, rule.id);
  const put = (text: string) => {
    setDraft(text);
    setAsked(null);
  };
  const unless = (act: () => void) => () => {
    setTried(true);
    if (faults.length === 0) act();
  };
  return (
    <Panel title={texts.title}>
      <div className={styles.stack}>
        <p className={styles.soft}>{texts.lead}</p>
        <Tabs
          destroyOnHidden
          items={[
            {
              key: 'form',
              label: texts.tabs.form,
              children: <RungForm draft={draft} inForce={rule.content} tried={tried} onChange={put} />,
            },
            {
              key: 'text',
              label: texts.tabs.text,
              children: (
                <DraftText
                  label={texts.text}
                  draft={draft}
                  wrong={faults.length > 0}
                  onChange={put}
                  longest={LONGEST}
                />
              ),
            },
          ]}
        />
        {tried && <Faults faults={faults} />}
        <ProblemBox problem={read.error} />
        <p className={styles.soft} role="status">
          {draft === base ? texts.unchanged : texts.changed} {texts.compareHint}
        </p>
        <div className={styles.tools}>
          <Button type="primary" loading={read.isFetching} onClick={unless(() => setAsked(draft))}>
            {texts.compare}
          </Button>
          <Button onClick={unless(() => download(`${rule.id}.json`, draft))}>{texts.download}</Button>
          <Button disabled={draft === base} onClick={() => put(base)}>
            {texts.reset}
          </Button>
        </div>
        {read.data && inForce && <Comparison before={inForce} after={read.data} />}
      </div>
    </Panel>
  );
}

function Faults({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <div className={styles.faults} role="alert">
      <strong>{texts.faults.title}</strong>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}
