import { Button, Input, type InputRef } from 'antd';
import { useId, useRef, useState } from 'react';
import { texts } from '#texts/ui';
import styles from './copy-field.module.css';

/** A text to be taken elsewhere, with a button that copies it. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  const input = useRef<InputRef>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    input.current?.select();
    // The clipboard exists on HTTPS only; an office network may have plain HTTP.
    if ('clipboard' in navigator) await navigator.clipboard.writeText(text);
    else document.execCommand('copy');
    setCopied(true);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <Input id={id} ref={input} readOnly value={text} onFocus={({ target }) => target.select()} />
        <Button onClick={() => void copy()}>{copied ? texts.copied : texts.copy}</Button>
      </div>
      <span role="status" className="hidden-text">
        {copied ? texts.copied : ''}
      </span>
    </div>
  );
}
