import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';

interface FormDialogProps {
  /** Of the button that opens it, and of the dialog unless `title` is given. */
  readonly label: string;
  readonly title?: string;
  readonly main?: boolean;
  readonly small?: boolean;
  /** Tells several buttons of the same label apart for a screen reader. */
  readonly describedAs?: string;
  /** The form, which closes the dialog when it is done or given up. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button and the form it opens over the page; what was typed stays until it is saved or given up. */
export function FormDialog({
  label,
  title = label,
  main = false,
  small = false,
  describedAs,
  children,
}: FormDialogProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        type={main ? 'primary' : 'default'}
        size={small ? 'small' : 'medium'}
        aria-label={describedAs}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Modal
        open={open}
        title={title}
        footer={null}
        width={720}
        mask={{ closable: false }}
        destroyOnHidden
        onCancel={close}
      >
        {children(close)}
      </Modal>
    </>
  );
}
