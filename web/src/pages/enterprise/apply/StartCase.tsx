import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { texts } from '#texts/apply';
import { useApplicationForm } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useProducts } from '../../../api/products.js';
import { useSession } from '../../../api/session.js';
import { useAct } from '../../../api/use-act.js';
import { pathTo } from '../../../app/paths.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { ProblemBox } from '../../../ui/Messages.js';
import styles from './apply.module.css';

/** Opens a case in a round and goes to its form; where the case is about one product, that is chosen first. */
export function StartCase({ round }: { readonly round: Schema<'RoundView'> }) {
  const navigate = useNavigate();
  const { data: form } = useApplicationForm(round.track);
  const [productId, setProductId] = useState<string | null>(null);
  const start = useAct(
    async (body: { roundId: string; productId?: string }, key) => {
      const header = { 'Idempotency-Key': key };
      return (await api.POST('/api/applications', { params: { header }, body })).data;
    },
    { onDone: (made) => void (made && navigate(pathTo('caseForm', made.id))) },
  );
  if (!form) return null;
  const ready = !form.namesProduct || productId !== null;
  return (
    <>
      <ProblemBox problem={start.error} />
      <div className={styles.way}>
        {form.namesProduct && <Product chosen={productId} onChoose={setProductId} />}
        <Button
          type="primary"
          disabled={!ready}
          loading={start.isPending}
          onClick={() => start.run({ roundId: round.id, ...(productId ? { productId } : {}) })}
        >
          {texts.start}
        </Button>
      </div>
    </>
  );
}

interface ProductProps {
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function Product({ chosen, onChoose }: ProductProps) {
  const id = useId();
  const { enterpriseId } = useSession();
  const { data } = useProducts(enterpriseId ?? '');
  if (!data) return null;
  const made = data.filter(({ endedAt }) => endedAt === null);
  if (made.length === 0)
    return (
      <div className={styles.product}>
        <p>{texts.noProduct}</p>
        <LinkButton to={pathTo('ownFile', undefined, { part: 'products' })}>{texts.addProduct}</LinkButton>
      </div>
    );
  return (
    <div className={styles.product}>
      <label htmlFor={id}>{texts.product}</label>
      <Select
        id={id}
        value={chosen}
        placeholder={texts.chooseFirst}
        options={made.map((product) => ({ value: product.id, label: product.name }))}
        onChange={onChoose}
      />
    </div>
  );
}
