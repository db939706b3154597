import { Button } from 'antd';
import { texts as all } from '#texts/officer';
import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { Loaded } from '../../../ui/States.js';
import { FirmCard } from './FirmCard.js';

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
      {(firm) => (
        <FirmCard firm={firm}>
          <Button onClick={onChange}>{texts.change}</Button>
        </FirmCard>
      )}
    </Loaded>
  );
}
