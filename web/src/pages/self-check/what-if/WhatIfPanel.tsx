import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/self-check';
import type { Asked, FactInput, Judgment, Subject } from '../../../api/judgments.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { Panel } from '../../../ui/Panel.js';
import styles from './what-if.module.css';
import { WhatIfForm } from './WhatIfForm.js';

const words = texts.whatIf;
const IN_ADDRESS = ['try'] as const;

interface WhatIfPanelProps {
  readonly enterpriseId: string;
  readonly subject: Subject;
  readonly asked: Asked;
  /** As it is. */
  readonly judgment: Judgment;
  readonly inputs: readonly FactInput[];
}

/** What would be if: opened on request, as it is long. */
export function WhatIfPanel(props: WhatIfPanelProps) {
  const { values, put } = useFilters(IN_ADDRESS);
  const [turn, setTurn] = useState(0);
  const open = values.try !== undefined;
  if (props.inputs.length === 0) return null;
  return (
    <div className="no-print">
      <Panel
        title={words.title}
        extra={
          <Button aria-expanded={open} onClick={() => put({ try: open ? undefined : 'open' })}>
            {open ? words.close : words.open}
          </Button>
        }
      >
        <p className={styles.soft}>{words.lead}</p>
        {open && <WhatIfForm key={turn} {...props} onClear={() => setTurn(turn + 1)} />}
      </Panel>
    </div>
  );
}
