import { texts } from '#texts/case';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { useRead } from '../../../api/use-read.js';
import { wan } from '../../../ui/money.js';
import { Panel } from '../../../ui/Panel.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import { Empty, Loaded } from '../../../ui/States.js';
import { Tag } from '../../../ui/Tag.js';
import styles from './content.module.css';

type Product = Schema<'ProductView'>;

const MILLIONTHS_PER_PERCENT = 10_000;
const MOST = 200;

interface ProductsProps {
  readonly enterpriseId: string;
  /** The one the case is about. */
  readonly productId: string | null;
}

/** The products of the enterprise; the one the case names first. */
export function Products({ enterpriseId, productId }: ProductsProps) {
  const enabled = useMay()('Product_list');
  const read = useRead(
    ['enterprise', enterpriseId, 'products'],
    () =>
      api.GET('/api/enterprises/{id}/products', {
        params: { path: { id: enterpriseId }, query: { limit: MOST } },
      }),
    { enabled },
  );
  if (!enabled) return null;
  return (
    <Panel title={texts.products.title}>
      <Loaded read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{texts.products.empty}</Empty>
          ) : (
            <RowsTable
              caption={texts.products.title}
              columns={columnsOf(productId)}
              rows={[...items].sort((a, b) => Number(b.id === productId) - Number(a.id === productId))}
              rowId={({ id }) => id}
              marked={productId}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}

function columnsOf(productId: string | null): readonly Column<Product>[] {
  const { products: words } = texts;
  return [
    {
      key: 'name',
      title: words.name,
      cell: ({ id, name, main, endedAt }) => (
        <>
          {name}
          <span className={styles.tags}>
            {id === productId && <Tag tone="brand">{words.named}</Tag>}
            {main && <Tag tone="good">{words.main}</Tag>}
            {endedAt && <Tag>{words.ended}</Tag>}
          </span>
        </>
      ),
    },
    { key: 'code', title: words.code, width: '160px', cell: ({ statCode }) => statCode },
    { key: 'since', title: words.since, width: '112px', cell: ({ sinceOn }) => sinceOn },
    { key: 'year', title: words.latest, width: '90px', cell: ({ years }) => years[0]?.year ?? ui.none },
    {
      key: 'revenue',
      title: words.revenue,
      width: '130px',
      align: 'right',
      cell: ({ years }) => wan(years[0]?.revenue) || ui.none,
    },
    {
      key: 'domestic',
      title: words.domestic,
      width: '120px',
      align: 'right',
      cell: ({ years }) => share(years[0]?.domesticShare, years[0]?.domesticRank),
    },
    {
      key: 'global',
      title: words.global,
      width: '120px',
      align: 'right',
      cell: ({ years }) => share(years[0]?.globalShare, years[0]?.globalRank),
    },
  ];
}

function share(millionths: number | null | undefined, rank: number | null | undefined): string {
  const said = [
    millionths == null ? '' : `${millionths / MILLIONTHS_PER_PERCENT} %`,
    rank == null ? '' : texts.products.rank(rank),
  ].filter(Boolean);
  return said.join(' ') || ui.none;
}
