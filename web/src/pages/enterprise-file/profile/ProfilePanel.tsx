import { texts } from '#texts/enterprise-file';
import type { Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { Facts } from '../../../ui/Facts.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import { wan } from '../../../ui/money.js';
import { Panel } from '../../../ui/Panel.js';
import styles from '../file.module.css';
import { ProfileForm } from './ProfileForm.js';
import { RegisterActs } from './RegisterActs.js';
import { SectorsForm } from './SectorsForm.js';

type Firm = Schema<'EnterpriseView'>;

/** What the register holds of an enterprise, and how it is changed. */
export function ProfilePanel({ firm }: { readonly firm: Firm }) {
  const may = useMay();
  return (
    <Panel
      title={texts.profile}
      extra={
        <div className={styles.tools}>
          {may('Enterprise_change') && (
            <FormDialog label={texts.change.profile}>
              {(close) => <ProfileForm firm={firm} onDone={close} />}
            </FormDialog>
          )}
          {may('Enterprise_changeSectors') && (
            <FormDialog label={texts.change.sectors}>
              {(close) => <SectorsForm firm={firm} onDone={close} />}
            </FormDialog>
          )}
        </div>
      }
    >
      <div className={styles.stack}>
        <Facts rows={rowsOf(firm)} />
        <RegisterActs firm={firm} />
      </div>
    </Panel>
  );
}

function rowsOf(firm: Firm) {
  const words = texts.facts;
  const former = firm.names.filter(({ toOn }) => toOn !== null).map(({ name }) => name);
  return [
    [words.uscc, firm.uscc],
    [words.unit, firm.unitName],
    [words.industry, [firm.industryCode, firm.industryName].filter(Boolean).join(' ')],
    [words.sectors, firm.sectors.map(({ zh, main }) => (main ? `${zh}（${words.main}）` : zh)).join('、')],
    [words.established, firm.establishedOn],
    [words.capital, wan(firm.registeredCapital)],
    [words.address, firm.address],
    [words.legal, firm.legalRepresentative],
    [words.contact, firm.contactName],
    [words.phone, firm.contactPhone],
    [words.email, firm.contactEmail],
    [words.former, former.join('、')],
    ...(firm.undisclosed
      ? [[words.undisclosed, firm.undisclosedReason ?? words.undisclosedYes] as const]
      : []),
  ] as const;
}
