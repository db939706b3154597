import { texts } from '#texts/duty';
import type { Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { Panel } from '../../ui/Panel.js';
import { Alerts } from '../../ui/yearly/Alerts.js';
import { ProductsTable } from '../../ui/yearly/ProductsTable.js';
import styles from './duty.module.css';

/** What an update points out, the products' shares of the market, and where it went once filed. */
export function UpdateSigns({ draft }: { readonly draft: Schema<'DutyDraftView'> }) {
  const own = useMay()('Duty_file');
  const { alerts, products, assessmentId } = draft;
  return (
    <Panel title={texts.one.changes}>
      <div className={styles.stack}>
        <Alerts alerts={alerts} />
        <ProductsTable products={products} />
        {own && assessmentId === null && (
          <div className={styles.row}>
            <LinkButton to={PATHS.ownFile}>{texts.one.toProducts}</LinkButton>
            <span>{texts.one.products}</span>
          </div>
        )}
        {assessmentId !== null && (
          <div>
            <LinkButton to={pathTo('assessment', assessmentId)}>{texts.one.assessment}</LinkButton>
          </div>
        )}
      </div>
    </Panel>
  );
}
