import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { texts as all } from '#texts/impacts';
import { DoneBox } from '../../../ui/Messages.js';
import type { ImpactFormState } from '../ask/use-impact-form.js';
import styles from '../impact.module.css';
import { DraftFaults } from './DraftFaults.js';
import { DraftText } from './DraftText.js';
import { QuickForm } from './QuickForm.js';
import { UploadDraft } from './UploadDraft.js';

const texts = all.draft;

interface DraftEditorProps {
  readonly form: ImpactFormState;
  /** The draft as it began. */
  readonly base: string;
}

/** One draft, edited by its numbers, as a text, or brought as a file. */
export function DraftEditor({ form, base }: DraftEditorProps) {
  const [uploaded, setUploaded] = useState<string | null>(null);
  const put = (draft: string, from: string | null) => {
    form.set('draft', draft);
    setUploaded(from);
  };
  return (
    <div className={styles.editor}>
      <Tabs
        destroyOnHidden
        items={[
          { key: 'quick', label: texts.tabs.quick, children: <QuickForm form={form} base={base} /> },
          { key: 'text', label: texts.tabs.text, children: <DraftText form={form} /> },
        ]}
      />
      <DraftFaults form={form} />
      {uploaded && <DoneBox>{texts.uploaded(uploaded)}</DoneBox>}
      <div className={styles.tools}>
        <UploadDraft onText={put} />
        <Button disabled={form.values.draft === base} onClick={() => put(base, null)}>
          {texts.reset}
        </Button>
        <span className={styles.small}>{texts.uploadHint}</span>
      </div>
    </div>
  );
}
