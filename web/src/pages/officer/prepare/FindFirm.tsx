import { Button, Input } from 'antd';
import { useId } from 'react';
import { texts as all } from '#texts/officer';
import { api } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { useRead } from '../../../api/use-read.js';
import { Empty, Loaded } from '../../../ui/States.js';
import { FirmCard } from './FirmCard.js';
import styles from './prepare.module.css';

const { prepare: texts } = all;

/** Enterprises shown; who has found so many types more of the name. */
const MOST = 20;

interface FindFirmProps {
  readonly q: string | undefined;
  readonly onSearch: (text: string | undefined) => void;
  readonly onChoose: (id: string) => void;
  readonly onRegister: () => void;
}

/** Finds an enterprise of the area by name or code; one that is not there can be put on the register. */
export function FindFirm({ q, onSearch, onChoose, onRegister }: FindFirmProps) {
  const id = useId();
  const mayRegister = useMay()('Enterprise_register');
  return (
    <div className={styles.stack}>
      <div className={styles.search}>
        <label htmlFor={id}>{texts.search}</label>
        <Input.Search
          key={q ?? ''}
          id={id}
          allowClear
          defaultValue={q ?? ''}
          enterButton={texts.searchButton}
          onSearch={(text) => onSearch(text.trim() || undefined)}
        />
      </div>
      {q && <Found q={q} onChoose={onChoose} />}
      {mayRegister && (
        <div>
          <Button onClick={onRegister}>{texts.register}</Button>
        </div>
      )}
    </div>
  );
}

function Found({ q, onChoose }: { readonly q: string; readonly onChoose: (id: string) => void }) {
  const read = useRead(['enterprises', 'found', q], () =>
    api.GET('/api/enterprises', { params: { query: { q, limit: MOST } } }),
  );
  return (
    <Loaded read={read}>
      {({ items, nextCursor }) =>
        items.length === 0 ? (
          <Empty>{texts.notFound}</Empty>
        ) : (
          <div>
            <p className={styles.soft} role="status">
              {nextCursor === null ? texts.found(items.length) : texts.foundMany(items.length)}
            </p>
            <ul className={styles.found}>
              {items.map((firm) => (
                <li key={firm.id}>
                  <FirmCard firm={firm}>
                    <Button aria-label={`${texts.choose} ${firm.name}`} onClick={() => onChoose(firm.id)}>
                      {texts.choose}
                    </Button>
                  </FirmCard>
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Loaded>
  );
}
