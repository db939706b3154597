import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/candidates';
import { api, type Schema } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { pathTo } from '../../../app/paths.js';
import { DoneBox } from '../../../ui/Messages.js';
import { Loaded } from '../../../ui/States.js';
import { CandidateForm } from './CandidateForm.js';
import styles from './candidates.module.css';
import { FindEnterprise } from './FindEnterprise.js';

interface TagEnterpriseProps {
  /** Null while closed; FIND_FIRST where the enterprise is still to be found. */
  readonly enterpriseId: string | null;
  /** Another enterprise was chosen. */
  readonly onChoose: (enterpriseId: string) => void;
  readonly onClose: () => void;
}

/** Stands for the enterprise that is still to be found. */
export const FIND_FIRST = 'find';

/** Sets a candidate tag on an enterprise, in a dialog over the page. */
export function TagEnterprise(props: TagEnterpriseProps) {
  const { enterpriseId, onChoose, onClose } = props;
  return (
    <Modal
      open={enterpriseId !== null}
      title={texts.set.title}
      footer={null}
      width={640}
      mask={{ closable: false }}
      destroyOnHidden
      onCancel={onClose}
    >
      {enterpriseId === FIND_FIRST && <FindEnterprise onChoose={onChoose} />}
      {enterpriseId !== null && enterpriseId !== FIND_FIRST && (
        <Tagging key={enterpriseId} {...props} enterpriseId={enterpriseId} />
      )}
    </Modal>
  );
}

function Tagging({
  enterpriseId,
  onChoose,
  onClose,
}: TagEnterpriseProps & { readonly enterpriseId: string }) {
  const enterprise = useRead(['enterprise', enterpriseId], () =>
    api.GET('/api/enterprises/{id}', { params: { path: { id: enterpriseId } } }),
  );
  const [done, setDone] = useState<Schema<'CandidateView'> | null>(null);
  if (done)
    return (
      <DoneBox>
        <div className={styles.links}>
          {texts.set.done(done.enterpriseName, done.kindZh)}
          <Link to={pathTo('candidate', done.id)}>{texts.set.open}</Link>
        </div>
      </DoneBox>
    );
  return (
    <Loaded read={enterprise}>
      {({ name, unitName }) => (
        <>
          <div className={styles.chosen}>
            <strong>{name}</strong>
            <span>{unitName}</span>
            <Button size="small" onClick={() => onChoose(FIND_FIRST)}>
              {texts.set.change}
            </Button>
          </div>
          <CandidateForm enterpriseId={enterpriseId} onDone={setDone} onCancel={onClose} />
        </>
      )}
    </Loaded>
  );
}
