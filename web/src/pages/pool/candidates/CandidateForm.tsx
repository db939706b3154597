import { useState } from 'react';
import { texts } from '#texts/candidates';
import { useCatalogue } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { ActForm } from '../../../ui/acts/ActForm.js';
import type { InputValues } from '../../../ui/acts/inputs.js';
import { useProducts } from '../../../api/products.js';

interface CandidateFormProps {
  readonly enterpriseId: string;
  readonly onDone: (tag: Schema<'CandidateView'>) => void;
  readonly onCancel: () => void;
}

const words = texts.set;
const LABELS = { reason: words.reason };

/** Kind, reason and date of a new candidate tag; a kind that names a product asks for one. */
export function CandidateForm({ enterpriseId, onDone, onCancel }: CandidateFormProps) {
  const [kind, setKind] = useState<string>();
  const { data: catalogue } = useCatalogue();
  const kinds = (catalogue?.titleKinds ?? []).filter(({ candidateAllowed }) => candidateAllowed);
  const namesProduct = kinds.some(({ code, namesProduct: names }) => code === kind && names);
  const products = useProducts(enterpriseId).data?.filter(({ endedAt }) => endedAt === null);
  const set = useAct(
    async (values: InputValues, key: string) => {
      const { data } = await api.POST('/api/enterprises/{id}/candidates', {
        params: { path: { id: enterpriseId }, header: { 'Idempotency-Key': key } },
        body: values as unknown as Schema<'NewCandidateDto'>,
      });
      return data;
    },
    { onDone: (tag) => tag && onDone(tag) },
  );
  const hints: Record<string, string> = { reason: words.reasonHint, reviewOn: words.reviewHint };
  if (products?.length === 0) hints.productId = words.noProduct;
  return (
    <ActForm
      needs={['kind', ...(namesProduct ? ['productId'] : []), 'reason', 'reviewOn']}
      choices={{
        kind: kinds.map(({ code, zh }) => ({ value: code, label: zh })),
        productId: (products ?? []).map(({ id, name }) => ({ value: id, label: name })),
      }}
      labels={LABELS}
      hints={hints}
      submitLabel={words.submit}
      busy={set.isPending}
      problem={set.error}
      onChange={(values) => setKind(values.kind as string | undefined)}
      onSubmit={set.run}
      onCancel={onCancel}
    />
  );
}
