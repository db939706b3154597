import { Select } from 'antd';
import { Link } from 'react-router';
import { texts as all } from '#texts/impacts';
import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS } from '../../app/paths.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { Field } from '../../ui/form/Field.js';
import { SEARCH } from '../../ui/form/SelectField.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Empty, Loaded } from '../../ui/States.js';
import { ImpactForm } from './ask/ImpactForm.js';

const texts = all.newOne;
const NAMES = ['rules'] as const;

/** Asks what a draft would change: a rule set to begin with, the numbers changed, and over whom. */
export default function NewImpact() {
  const { values, put } = useFilters(NAMES);
  const { rules: key } = values;
  return (
    <Page title={texts.title} lead={texts.lead} extra={<Link to={PATHS.impacts}>{texts.back}</Link>}>
      <NoticeBox>{all.harmless}</NoticeBox>
      <Panel>
        <ChooseRules value={key} onChange={(rules) => put({ rules })} />
      </Panel>
      {key ? <Chosen key={key} rulesKey={key} /> : <Empty>{texts.chooseFirst}</Empty>}
    </Page>
  );
}

interface ChooseRulesProps {
  readonly value: string | undefined;
  readonly onChange: (key: string) => void;
}

function ChooseRules({ value, onChange }: ChooseRulesProps) {
  const { data } = useRead(['rule-sets'], () => api.GET('/api/public/rule-sets'));
  const of = (inForce: boolean) =>
    (data?.items ?? [])
      .filter((rules) => rules.inForce === inForce)
      .map(({ key, title }) => ({ value: key, label: texts.ruleName(title, key) }));
  return (
    <Field label={texts.base} hint={texts.baseHint}>
      {(control) => (
        <Select
          {...control}
          value={data ? (value ?? null) : null}
          placeholder={texts.chooseBase}
          showSearch={SEARCH}
          options={[
            { label: texts.inForce, options: of(true) },
            { label: texts.other, options: of(false) },
          ]}
          onChange={(key: string | null) => key && onChange(key)}
        />
      )}
    </Field>
  );
}

function Chosen({ rulesKey }: { readonly rulesKey: string }) {
  const read = useRead(['rule-set', rulesKey], () =>
    api.GET('/api/public/rule-sets/{key}', { params: { path: { key: rulesKey } } }),
  );
  return <Loaded read={read}>{(rules) => <ImpactForm rules={rules} />}</Loaded>;
}
