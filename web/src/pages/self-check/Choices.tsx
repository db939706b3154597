import { Radio, Select } from 'antd';
import { useId } from 'react';
import { texts } from '#texts/self-check';
import { texts as judgmentTexts } from '#texts/judgment';
import { useCatalogue } from '../../api/catalogue.js';
import type { Purpose, Subject } from '../../api/judgments.js';
import { useProducts } from '../../api/products.js';
import { useRuleSets } from '../../api/rule-sets.js';
import { useToday } from '../../api/today.js';
import styles from './self-check.module.css';

const words = texts.head;
const PURPOSES = ['RECOGNITION', 'REVIEW'] as const satisfies readonly Purpose[];

interface ChoicesProps {
  readonly enterpriseId: string;
  readonly subject: Subject;
  readonly purpose: string | undefined;
  readonly productId: string | undefined;
  readonly onPurpose: (purpose: Purpose) => void;
  readonly onProduct: (productId: string | undefined) => void;
}

/** What it is judged for, where there is a choice: first recognition or review, and which product. */
export function Choices(props: ChoicesProps) {
  const { enterpriseId, subject, purpose, productId, onPurpose, onProduct } = props;
  const purposes = usePurposes(subject);
  const { data: catalogue } = useCatalogue();
  const namesProduct =
    subject.kind === 'TITLE' && catalogue?.titleKinds.find(({ code }) => code === subject.code)?.namesProduct;
  if (purposes.length < 2 && !namesProduct) return null;
  return (
    <div className={`${styles.choices} no-print`}>
      {purposes.length > 1 && (
        <Radio.Group
          aria-label={words.purpose}
          optionType="button"
          value={purpose ?? null}
          options={purposes.map((value) => ({ value, label: judgmentTexts.purposes[value] }))}
          onChange={({ target }) => onPurpose(target.value as Purpose)}
        />
      )}
      {namesProduct && (
        <ProductChoice enterpriseId={enterpriseId} productId={productId} onProduct={onProduct} />
      )}
    </div>
  );
}

function ProductChoice({
  enterpriseId,
  productId,
  onProduct,
}: Pick<ChoicesProps, 'enterpriseId' | 'productId' | 'onProduct'>) {
  const id = useId();
  const { data = [] } = useProducts(enterpriseId);
  const made = data.filter(({ endedAt }) => endedAt === null);
  if (made.length === 0) return <span className={styles.soft}>{words.noProduct}</span>;
  return (
    <div className={styles.product}>
      <label htmlFor={id}>{words.product}</label>
      <Select
        id={id}
        allowClear
        value={productId ?? null}
        placeholder={words.productMain}
        options={made.map((product) => ({ value: product.id, label: product.name }))}
        popupMatchSelectWidth={false}
        onChange={(value: string | undefined) => onProduct(value)}
      />
    </div>
  );
}

/** The purposes for which some rule set of the subject applies today. */
function usePurposes({ kind, code }: Subject): Purpose[] {
  const today = useToday();
  const { data = [] } = useRuleSets();
  const own = data.filter(({ subjectKind, subjectCode }) => subjectKind === kind && subjectCode === code);
  return PURPOSES.filter((purpose) =>
    own.some(({ validity }) =>
      validity.some(
        (period) =>
          period.purpose === purpose && period.from <= today && (period.to === null || today <= period.to),
      ),
    ),
  );
}
