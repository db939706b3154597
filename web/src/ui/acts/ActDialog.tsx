import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { ActForm, type ActFormProps } from './ActForm.js';

interface ActDialogProps extends Omit<ActFormProps, 'onCancel'> {
  /** Null while closed. */
  readonly title: string | null;
  readonly onClose: () => void;
  /** Stands above the inputs. */
  readonly children?: ReactNode;
}

/** The inputs of one act in a dialog over the page. It stays open, with what was typed, until the act is done. */
export function ActDialog({ title, onClose, children, ...form }: ActDialogProps) {
  return (
    <Modal
      open={title !== null}
      title={title}
      footer={null}
      width={640}
      mask={{ closable: false }}
      destroyOnHidden
      onCancel={onClose}
    >
      {children}
      <ActForm {...form} onCancel={onClose} />
    </Modal>
  );
}
