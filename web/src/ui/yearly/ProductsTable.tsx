import { texts } from '#texts/assessment';
import { texts as ui } from '#texts/ui';
import type { Schema } from '../../api/client.js';
import { Tag } from '../Tag.js';
import styles from './yearly.module.css';

const MILLIONTHS_PER_PERCENT = 10_000;

/** Each product's shares of the market, the year before and now. */
export function ProductsTable({ products }: { readonly products: readonly Schema<'ProductChangeView'>[] }) {
  const { figures } = texts;
  if (products.length === 0) return <p className={styles.soft}>{figures.empty}</p>;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={texts.one.products}>
      <table className={styles.table}>
        <caption className="hidden-text">{texts.one.products}</caption>
        <thead>
          <tr>
            <th scope="col">{figures.product}</th>
            <th scope="col">{figures.domestic}</th>
            <th scope="col">{figures.global}</th>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.productId}>
              <th scope="row">
                {product.name} {product.main && <Tag tone="brand">{figures.main}</Tag>}
              </th>
              <td>{fromTo(product.domesticShareBefore, product.domesticShare)}</td>
              <td>{fromTo(product.globalShareBefore, product.globalShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function fromTo(before: number | null, now: number | null): string {
  return `${percent(before)} → ${percent(now)}`;
}

function percent(millionths: number | null): string {
  return millionths === null ? ui.none : `${millionths / MILLIONTHS_PER_PERCENT}%`;
}
