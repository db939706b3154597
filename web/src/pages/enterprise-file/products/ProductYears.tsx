import { texts } from '#texts/enterprise-file';
import type { Schema } from '../../../api/client.js';
import type { Product } from '../../../api/products.js';
import { useMay } from '../../../api/session.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import { numberText } from '../../../ui/numbers/meaning.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import { useEnteredYears } from '../years.js';
import { ProductYearForm } from './ProductYearForm.js';

type Year = Schema<'ProductYearView'>;

interface Line {
  readonly year: number;
  readonly saved: Year | undefined;
}

const words = texts.productYears;

/** What a product did year by year: the years that may be entered, and those entered before. */
export function ProductYears({ product }: { readonly product: Product }) {
  const open = useMay()('Product_putYear') && product.endedAt === null;
  const recent = useEnteredYears();
  const years = [...new Set([...(open ? recent : []), ...product.years.map(({ year }) => year)])];
  const lines: Line[] = years
    .sort((a, b) => b - a)
    .map((year) => ({ year, saved: product.years.find((each) => each.year === year) }));
  const columns: Column<Line>[] = [
    { key: 'year', title: words.year, width: '84px', cell: ({ year }) => texts.figures.yearOf(year) },
    number(words.revenue, ({ revenue }) => numberText('amount', revenue)),
    number(words.domestic, ({ domesticShare, domesticRank }) => standing(domesticShare, domesticRank)),
    number(words.global, ({ globalShare, globalRank }) => standing(globalShare, globalRank)),
    { key: 'source', title: words.source, cell: ({ saved }) => saved?.source },
  ];
  if (open)
    columns.push({
      key: 'act',
      title: words.act,
      width: '96px',
      screenOnly: true,
      cell: ({ year, saved }) => (
        <FormDialog
          small
          label={saved ? words.change : words.enter}
          title={words.of(product.name, year)}
          describedAs={`${saved ? words.change : words.enter} ${words.of(product.name, year)}`}
        >
          {(close) => <ProductYearForm productId={product.id} year={year} saved={saved} onDone={close} />}
        </FormDialog>
      ),
    });
  if (lines.length === 0) return null;
  return (
    <RowsTable
      caption={words.title}
      columns={columns}
      rows={lines}
      rowId={({ year }) => String(year)}
      whole
    />
  );
}

function number(title: string, cell: (year: Year) => string): Column<Line> {
  return { key: title, title, align: 'right', cell: ({ saved }) => saved && cell(saved) };
}

/** Share of the market and rank in it. */
function standing(share: number | null, rank: number | null): string {
  const parts = [share !== null && `${numberText('share', share)}%`, rank !== null && words.rank(rank)];
  return parts.filter(Boolean).join(' · ');
}
