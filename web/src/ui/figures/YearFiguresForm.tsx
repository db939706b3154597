import { Button, Input } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/figures';
import { useCatalogue } from '../../api/catalogue.js';
import type { YearFigures } from '../../api/figures.js';
import { Field } from '../form/Field.js';
import { DoneBox, ProblemBox } from '../Messages.js';
import { derivedOf } from './derived-of.js';
import { DerivedValues } from './DerivedValues.js';
import styles from './figures.module.css';
import { useYearForm, type YearFormKey } from './use-year-form.js';
import { YearFormTable } from './YearFormTable.js';

interface YearFiguresFormProps extends YearFormKey {
  /** What is saved, of the year before, the year and both bases. */
  readonly figures: readonly YearFigures[];
  /** Metrics without which the year cannot be filed. */
  readonly missing?: readonly string[];
}

const NOTHING: readonly string[] = [];

/** Entering the figures of one year on one basis, with the year before beside them and where they come from. */
export function YearFiguresForm({ figures, missing = NOTHING, ...key }: YearFiguresFormProps) {
  const { year, basis } = key;
  const { data: catalogue } = useCatalogue();
  const of = (wanted: number) => figures.find((each) => each.year === wanted && each.basis === basis);
  const form = useYearForm(key, of(year));
  const [tried, setTried] = useState(false);
  if (!catalogue) return null;
  const noSource = tried && form.source.trim() === '' ? texts.missing : undefined;
  const labels = Object.fromEntries(
    form.values.map(({ metric }, index) => [
      `values.${index}.value`,
      catalogue.metrics.find((each) => each.key === metric)?.zh ?? metric,
    ]),
  );
  const faulty = Object.keys(form.held).length > 0 || form.cleared.length > 0;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (form.source.trim() !== '' && form.values.length > 0 && !faulty) form.save();
      }}
    >
      <p className={styles.soft}>{texts.paste}</p>
      <YearFormTable
        form={form}
        year={year}
        metrics={catalogue.metrics}
        before={of(year - 1)}
        missing={missing}
      />
      <Field
        label={texts.source}
        hint={texts.sourceHint}
        error={noSource ?? form.write.error?.ofField('source')}
      >
        {(control) => (
          <Input
            {...control}
            value={form.source}
            maxLength={120}
            onChange={({ target }) => form.setSource(target.value)}
          />
        )}
      </Field>
      <ProblemBox problem={form.write.error} labels={labels} />
      {form.write.isSuccess && !form.dirty && <DoneBox>{texts.saved(year, texts.bases[basis])}</DoneBox>}
      <div className={styles.foot}>
        {form.dirty && <span className={styles.soft}>{texts.unsaved}</span>}
        <Button type="primary" htmlType="submit" disabled={!form.dirty} loading={form.write.isPending}>
          {texts.save}
        </Button>
      </div>
      <DerivedValues {...derivedOf([of(year - 1), of(year)])} />
    </form>
  );
}
