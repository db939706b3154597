import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { texts } from '#texts/figures';
import { useCatalogue } from '../../api/catalogue.js';
import type { YearFigures } from '../../api/figures.js';
import { Field } from '../form/Field.js';
import { DoneBox, ProblemBox } from '../Messages.js';
import { derivedOf } from './derived-of.js';
import { DerivedValues } from './DerivedValues.js';
import styles from './figures.module.css';
import type { Metric } from './metric.js';
import { useAutosave } from './use-autosave.js';
import { useYearForm, type YearForm, type YearFormKey } from './use-year-form.js';
import { YearFormTable } from './YearFormTable.js';

interface YearFiguresFormProps extends YearFormKey {
  /** What is saved, of the year before, the year and both bases. */
  readonly figures: readonly YearFigures[];
  /** Metrics without which the year cannot be filed. */
  readonly missing?: readonly string[];
  /** Saves by itself once the person pauses. */
  readonly autosave?: boolean;
  /** What is said of a figure as it is saved, such as how it stands to the year before. */
  readonly noteOf?: (metric: string, value: number | null) => ReactNode;
}

const NOTHING: readonly string[] = [];

/** Entering the figures of one year on one basis, with the year before beside them and where they come from. */
export function YearFiguresForm(props: YearFiguresFormProps) {
  const { figures, missing = NOTHING, autosave = false, noteOf, ...key } = props;
  const { year, basis } = key;
  const { data: catalogue } = useCatalogue();
  const of = (wanted: number) => figures.find((each) => each.year === wanted && each.basis === basis);
  const before = of(year - 1);
  const form = useYearForm(key, of(year), autosave ? sourceAfter(before) : '');
  const [tried, setTried] = useState(false);
  const ready = isReady(form);
  useAutosave({
    content: JSON.stringify([form.source, form.values]),
    ready: autosave && ready && !form.write.isPending,
    save: () => form.save(),
  });
  if (!catalogue) return null;
  const noSource = tried && form.source.trim() === '' ? texts.missing : undefined;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (ready) form.save();
      }}
    >
      <p className={styles.soft}>{autosave ? texts.pasteAutosaved : texts.paste}</p>
      {autosave && <FillFrom before={before} form={form} />}
      <YearFormTable
        form={form}
        year={year}
        metrics={catalogue.metrics}
        before={before}
        missing={missing}
        noteOf={noteOf}
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
      <Foot form={form} metrics={catalogue.metrics} saved={texts.saved(year, texts.bases[basis])} />
      <DerivedValues {...derivedOf([of(year - 1), of(year)])} />
    </form>
  );
}

/** Whether everything that was typed can be sent. */
function isReady({ source, values, held, cleared }: YearForm): boolean {
  const faulty = Object.keys(held).length > 0 || cleared.length > 0;
  return source.trim() !== '' && values.length > 0 && !faulty;
}

/** Where the figures of the year before come from, said of the year after, where that names its year (2024年度审计报告). */
function sourceAfter(before: YearFigures | undefined): string {
  const [figure] = before?.figures ?? [];
  if (!figure || !before) return '';
  const named = texts.yearNamed(before.year);
  return figure.source.includes(named) ? figure.source.replace(named, texts.yearNamed(before.year + 1)) : '';
}

/** Offers the figures of the year before for what is still empty. */
function FillFrom({ before, form }: { readonly before: YearFigures | undefined; readonly form: YearForm }) {
  const empty = (before?.figures ?? []).filter(({ metric }) => form.valueOf(metric) === null);
  if (!before || empty.length === 0) return null;
  const values = Object.fromEntries(empty.map(({ metric, value }) => [metric, value]));
  return (
    <div>
      <Button onClick={() => form.fill(values)}>{texts.fillFrom(before.year)}</Button>
    </div>
  );
}

interface FootProps {
  readonly form: YearForm;
  readonly metrics: readonly Metric[];
  /** What is said once it is saved. */
  readonly saved: string;
}

/** Why it was not saved, that it was, and the button that saves. */
function Foot({ form: { values, write, dirty }, metrics, saved }: FootProps) {
  const labels = Object.fromEntries(
    values.map(({ metric }, index) => [
      `values.${index}.value`,
      metrics.find(({ key }) => key === metric)?.zh ?? metric,
    ]),
  );
  return (
    <>
      <ProblemBox problem={write.error} labels={labels} />
      {write.isSuccess && !dirty && <DoneBox>{saved}</DoneBox>}
      <div className={styles.foot}>
        {dirty && <span className={styles.soft}>{texts.unsaved}</span>}
        <Button type="primary" htmlType="submit" disabled={!dirty} loading={write.isPending}>
          {texts.save}
        </Button>
      </div>
    </>
  );
}
