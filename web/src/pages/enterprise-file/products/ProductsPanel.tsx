import { texts } from '#texts/enterprise-file';
import { type Product, useProducts } from '../../../api/products.js';
import { api } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { RowActs } from '../../../ui/acts/RowActs.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import { Panel } from '../../../ui/Panel.js';
import { Empty, Loaded } from '../../../ui/States.js';
import { Tag } from '../../../ui/Tag.js';
import styles from '../file.module.css';
import { useOwnActs } from '../own-acts.js';
import { ProductForm } from './ProductForm.js';
import { ProductYears } from './ProductYears.js';

const words = texts.products;

/** The products of an enterprise with their years; those no longer made stay readable. */
export function ProductsPanel({ enterpriseId }: { readonly enterpriseId: string }) {
  const read = useProducts(enterpriseId);
  const mayAdd = useMay()('Product_add');
  return (
    <Panel
      title={words.title}
      extra={
        mayAdd && (
          <FormDialog label={words.add}>
            {(close) => <ProductForm enterpriseId={enterpriseId} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <Loaded read={read}>
        {(products) =>
          products.length === 0 ? (
            <Empty>{words.empty}</Empty>
          ) : (
            <div className={styles.stack}>
              {products.map((product) => (
                <ProductBox key={product.id} product={product} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}

function ProductBox({ product }: { readonly product: Product }) {
  const { name, statCode, sinceOn, main, endedAt, enterpriseId } = product;
  const mayChange = useMay()('Product_change') && endedAt === null;
  return (
    <section className={styles.product} aria-label={name}>
      <header className={styles.productHead}>
        <h3>
          {name} {main && <Tag tone="brand">{words.main}</Tag>} {endedAt && <Tag>{words.ended}</Tag>}
        </h3>
        {mayChange && (
          <div className={styles.tools}>
            <FormDialog small label={words.change} describedAs={words.changeOf(name)}>
              {(close) => <ProductForm enterpriseId={enterpriseId} product={product} onDone={close} />}
            </FormDialog>
            <EndProduct product={product} />
          </div>
        )}
      </header>
      <div className={styles.soft}>{words.about(statCode, sinceOn)}</div>
      <ProductYears product={product} />
    </section>
  );
}

/** Marks a product as no longer made, after a question. */
function EndProduct({ product: { id, version, name } }: { readonly product: Product }) {
  const acts = useOwnActs([{ action: 'end', actionZh: words.end, operation: 'Product_end', needs: [] }]);
  return (
    <RowActs
      acts={acts}
      quiet
      send={() => api.POST('/api/products/{id}/end', { params: { path: { id } }, body: { version } })}
      wordsOf={() => ({ title: words.endOf(name), note: <p>{words.endNote}</p> })}
    />
  );
}
