import { Button, Select } from 'antd';
import { Link } from 'react-router';
import { texts } from '#texts/case-form';
import { api, type Schema } from '../../../../api/client.js';
import { useRead } from '../../../../api/use-read.js';
import { PATHS } from '../../../../app/paths.js';
import { Field } from '../../../../ui/form/Field.js';
import styles from '../case-form.module.css';
import { PRODUCT, shownValue } from '../draft/draft-state.js';
import { useDraft, useField } from '../draft/use-draft.js';
import { fieldId, useFormPage } from '../form-context.js';
import { useFault } from './use-fault.js';

type Product = Schema<'ProductView'>;

/** Which product a case is about; what the file knows of it can be put into the form. */
export function ProductChoice() {
  const { view } = useFormPage();
  const { value, editable, put } = useField(PRODUCT);
  const fault = useFault(PRODUCT);
  const { data } = useRead(['products', view.enterpriseId], () =>
    api.GET('/api/enterprises/{id}/products', { params: { path: { id: view.enterpriseId } } }),
  );
  const products = (data?.items ?? []).filter(({ endedAt, id }) => endedAt === null || id === value);
  const chosen = products.find(({ id }) => id === value);
  if (!editable)
    return (
      <div className={styles.wholeField}>
        <div className={styles.label}>{texts.product.title}</div>
        <div className={styles.fixed}>{chosen?.name}</div>
      </div>
    );
  return (
    <div id={fieldId(PRODUCT)} className={styles.wholeField}>
      <Field label={`${texts.product.label} *`} error={fault} hint={<Hint none={products.length === 0} />}>
        {(control) => (
          <Select
            {...control}
            value={typeof value === 'string' ? value : null}
            options={products.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id: string) => put(id)}
          />
        )}
      </Field>
      {chosen && <Fill product={chosen} />}
    </div>
  );
}

function Hint({ none }: { readonly none: boolean }) {
  return (
    <>
      {none ? texts.product.none : texts.product.hint} <Link to={PATHS.ownFile}>{texts.product.add}</Link>
    </>
  );
}

function Fill({ product: { name, statCode, sinceOn } }: { readonly product: Product }) {
  const draft = useDraft();
  const known = {
    'product.name': name,
    'product.statisticalCode': statCode,
    'product.inMarketSince': sinceOn,
  };
  const fill = () => {
    for (const [key, value] of Object.entries(known))
      if (shownValue(draft.state, key) !== value) draft.type(key, value);
  };
  return (
    <div>
      <Button size="small" onClick={fill}>
        {texts.product.fill}
      </Button>
    </div>
  );
}
