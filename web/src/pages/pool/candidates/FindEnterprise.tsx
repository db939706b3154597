import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { texts } from '#texts/candidates';
import { texts as ui } from '#texts/ui';
import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { Loaded } from '../../../ui/States.js';
import styles from './candidates.module.css';

const MOST = 20;
const words = texts.set;

/** Finds an enterprise within reach by part of its name or code. */
export function FindEnterprise({ onChoose }: { readonly onChoose: (enterpriseId: string) => void }) {
  const id = useId();
  const [q, setQ] = useState('');
  return (
    <div className={styles.find}>
      <label htmlFor={id}>{words.find}</label>
      <Input.Search
        id={id}
        autoFocus
        enterButton={ui.search}
        aria-describedby={`${id}-hint`}
        onSearch={(text) => setQ(text.trim())}
      />
      <div id={`${id}-hint`} className={styles.hint}>
        {words.findHint}
      </div>
      {q && <Found q={q} onChoose={onChoose} />}
    </div>
  );
}

function Found({ q, onChoose }: { readonly q: string; readonly onChoose: (enterpriseId: string) => void }) {
  const read = useRead(['enterprises', { q, limit: MOST }], () =>
    api.GET('/api/enterprises', { params: { query: { q, limit: MOST } } }),
  );
  return (
    <Loaded read={read}>
      {({ items }) =>
        items.length === 0 ? (
          <p role="status">{words.noneFound}</p>
        ) : (
          <ul className={styles.found}>
            {items.map(({ id, name, uscc, unitName }) => (
              <li key={id}>
                <span>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.small}>
                    {uscc} · {unitName}
                  </span>
                </span>
                <Button aria-label={`${words.choose} ${name}`} onClick={() => onChoose(id)}>
                  {words.choose}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
