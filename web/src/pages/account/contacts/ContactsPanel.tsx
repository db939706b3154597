import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/contacts';
import { api, type Schema } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { Panel } from '../../../ui/Panel.js';
import { Loaded } from '../../../ui/States.js';
import { Tag } from '../../../ui/Tag.js';
import { ChannelForm } from './ChannelForm.js';
import styles from './contacts.module.css';

type Contact = Schema<'ContactView'>;

/** By which channels the reader is told: one line, and on request each channel to be chosen. */
export function ContactsPanel() {
  const [open, setOpen] = useState(false);
  const read = useRead(['contacts'], () => api.GET('/api/contacts'));
  return (
    <Panel
      title={texts.title}
      extra={
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.hide : texts.show}
        </Button>
      }
    >
      <Loaded read={read}>
        {(contacts) => (
          <>
            <p>{summaryOf(contacts)}</p>
            {open && <Channels contacts={contacts} />}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function summaryOf(contacts: readonly Contact[]): string {
  const used = contacts.filter(({ inOperation, chosen }) => inOperation && chosen);
  return used.length === 0 ? texts.none : texts.also(used.map(({ channelZh }) => channelZh).join('、'));
}

function Channels({ contacts }: { readonly contacts: readonly Contact[] }) {
  return (
    <>
      <ul className={styles.rules}>
        <li>{texts.kept}</li>
        {texts.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <ul className={styles.channels}>
        <li className={styles.channel}>
          <div className={styles.head}>
            <h3>{texts.inApp}</h3>
            <Tag tone="good">{texts.always}</Tag>
          </div>
        </li>
        {contacts.map((contact) => (
          <li key={contact.channel} className={styles.channel}>
            <div className={styles.head}>
              <h3>{contact.channelZh}</h3>
              <StateTag {...contact} />
            </div>
            {contact.inOperation ? (
              <ChannelForm contact={contact} />
            ) : (
              <p className={styles.soft}>{texts.offHint}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function StateTag({ inOperation, chosen }: Contact) {
  if (!inOperation) return <Tag>{texts.off}</Tag>;
  return chosen ? <Tag tone="good">{texts.on}</Tag> : <Tag>{texts.notChosen}</Tag>;
}
