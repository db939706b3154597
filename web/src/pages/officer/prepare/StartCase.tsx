import { Button, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { texts as all } from '#texts/officer';
import { useApplicationForm, useWords } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useProducts } from '../../../api/products.js';
import { useAct } from '../../../api/use-act.js';
import { useRead } from '../../../api/use-read.js';
import { pathTo } from '../../../app/paths.js';
import { endOf } from '../../../ui/dates.js';
import { ProblemBox } from '../../../ui/Messages.js';
import { Empty, Loaded } from '../../../ui/States.js';
import styles from './prepare.module.css';

const { prepare: texts } = all;

type Round = Schema<'RoundView'>;

const MOST = 200;

interface StartCaseProps {
  readonly enterpriseId: string;
  readonly roundId: string | undefined;
  readonly onRound: (id: string) => void;
}

/** Chooses an open round, and the product where the direction asks for one, and opens the case. */
export function StartCase({ enterpriseId, roundId, onRound }: StartCaseProps) {
  const word = useWords();
  const read = useRead(['rounds', 'open'], () =>
    api.GET('/api/rounds', { params: { query: { state: 'OPEN', limit: MOST } } }),
  );
  return (
    <Loaded read={read}>
      {({ items }) => {
        if (items.length === 0) return <Empty>{texts.noRounds}</Empty>;
        const round = items.find(({ id }) => id === roundId);
        return (
          <div className={styles.stack}>
            <Radio.Group
              className={styles.rounds}
              aria-label={texts.round}
              value={roundId}
              onChange={({ target }) => onRound(target.value as string)}
              options={latestFirst(items).map(({ id, title, tier, track, closesForYouAt, filing }) => ({
                value: id,
                disabled: filing !== 'OPEN',
                label: (
                  <>
                    {title}
                    <span className={styles.soft}>
                      {word('tiers', tier)} · {word('tracks', track)} · {texts.closes(endOf(closesForYouAt))}
                    </span>
                  </>
                ),
              }))}
            />
            {round && <Start key={round.id} enterpriseId={enterpriseId} round={round} />}
          </div>
        );
      }}
    </Loaded>
  );
}

/** Those whose end has passed are last. */
function latestFirst(rounds: readonly Round[]): Round[] {
  return [...rounds].sort((a, b) => b.closesForYouAt.localeCompare(a.closesForYouAt));
}

function Start({ enterpriseId, round }: { readonly enterpriseId: string; readonly round: Round }) {
  const navigate = useNavigate();
  const [productId, setProductId] = useState<string | undefined>();
  const { data: form } = useApplicationForm(round.track);
  const start = useAct(
    async (body: Schema<'StartCaseDto'>, key) =>
      (await api.POST('/api/applications', { params: { header: { 'Idempotency-Key': key } }, body }))
        .data as Schema<'CaseItem'>,
    { onDone: ({ id }) => navigate(pathTo('caseForm', id)) },
  );
  return (
    <>
      {form?.namesProduct && (
        <ChooseProduct enterpriseId={enterpriseId} value={productId} onChange={setProductId} />
      )}
      <p className={styles.soft}>{texts.after}</p>
      <ProblemBox problem={start.error} />
      <div>
        <Button
          type="primary"
          loading={start.isPending}
          onClick={() => start.run({ roundId: round.id, enterpriseId, ...(productId ? { productId } : {}) })}
        >
          {texts.start}
        </Button>
      </div>
    </>
  );
}

interface ChooseProductProps {
  readonly enterpriseId: string;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

function ChooseProduct({ enterpriseId, value, onChange }: ChooseProductProps) {
  const id = useId();
  const { data } = useProducts(enterpriseId);
  const made = (data ?? []).filter(({ endedAt }) => endedAt === null);
  if (data && made.length === 0) return <p className={styles.soft}>{texts.noProducts}</p>;
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{texts.product}</label>
      <Select
        id={id}
        allowClear
        value={value ?? null}
        options={made.map((product) => ({ value: product.id, label: product.name }))}
        onChange={onChange}
      />
      <div className={styles.soft}>{texts.productHint}</div>
    </div>
  );
}
