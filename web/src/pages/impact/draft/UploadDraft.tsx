import { Button } from 'antd';
import { type ChangeEvent, useRef, useState } from 'react';
import { texts as all } from '#texts/impacts';
import styles from '../impact.module.css';

const texts = all.draft;
/** Characters; the server takes no more. */
const LONGEST = 200_000;
/** Stands where bytes were no UTF-8. */
const BROKEN = '\uFFFD';

/** Reads a draft from a file of the computer. */
export function UploadDraft({ onText }: { readonly onText: (text: string, name: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => null);
    target.value = '';
    const wrong = text === null ? texts.unreadable : faultOf(text);
    setFault(wrong);
    if (text !== null && wrong === null) onText(text, file.name);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.upload}
        onChange={(event) => void read(event)}
      />
      <Button onClick={() => input.current?.click()}>{texts.upload}</Button>
      {fault && (
        <span className={styles.fault} role="alert">
          {fault}
        </span>
      )}
    </>
  );
}

function faultOf(text: string): string | null {
  if (text.length > LONGEST) return texts.tooLong;
  return text.includes(BROKEN) ? texts.notUtf8 : null;
}
