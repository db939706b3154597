import { Button } from 'antd';
import { texts as all } from '#texts/officer';
import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { Loaded } from '../../../ui/States.js';
import styles from './prepare.module.css';

const { prepare: texts } = all;

interface ChosenFirmProps {
  readonly id: string;
  readonly onChange: () => void;
}

/** The enterprise the case will be for. */
export function ChosenFirm({ id, onChange }: ChosenFirmProps) {
  const read = useRead(['enterprise', id], () =>
    api.GET('/api/enterprises/{id}', { params: { path: { id } } }),
  );
  return (
    <Loaded read={read}>
      {({ name, uscc, unitName }) => (
        <div className={styles.firm}>
          <div>
            <strong>{name}</strong>
            <div className={styles.soft}>
              {uscc} · {unitName}
            </div>
          </div>
          <Button onClick={onChange}>{texts.change}</Button>
        </div>
      )}
    </Loaded>
  );
}
