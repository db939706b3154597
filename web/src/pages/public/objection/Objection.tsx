import { useState } from 'react';
import { texts } from '#texts/public';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { useRead } from '../../../api/use-read.js';
import { PATHS } from '../../../app/paths.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { Empty, Loaded } from '../../../ui/States.js';
import styles from './objection.module.css';
import { ObjectionForm } from './ObjectionForm.js';
import { Receipt } from './Receipt.js';

const words = texts.objection;
/** As many lists as one page holds; those that run are the newest. */
const MOST = 200;

/** Objects to an enterprise on a list that is being published. */
export default function Objection() {
  const [receipt, setReceipt] = useState<Schema<'ObjectionReceipt'> | null>(null);
  const lists = useRead(['public', 'objectable'], () =>
    api.GET('/api/public/publicities', { params: { query: { limit: MOST } } }),
  );
  const file = useAct(
    async (body: Schema<'FileObjectionDto'>, key) =>
      (await api.POST('/api/public/objections', { body, params: { header: { 'Idempotency-Key': key } } }))
        .data,
    { onDone: (answer) => setReceipt(answer ?? null) },
  );
  if (receipt)
    return (
      <Page title={words.title}>
        <Receipt receipt={receipt} />
      </Page>
    );
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded read={lists}>
        {({ items }) =>
          items.some(({ open }) => open) ? (
            <ObjectionForm lists={items} busy={file.isPending} problem={file.error} onSubmit={file.run} />
          ) : (
            <Empty>
              <p className={styles.gap}>{words.empty}</p>
              <LinkButton to={PATHS.publicPublicities}>{words.seePublicities}</LinkButton>
            </Empty>
          )
        }
      </Loaded>
      <Panel title={words.nextTitle}>
        <ol className={styles.next}>
          {words.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Panel>
    </Page>
  );
}
