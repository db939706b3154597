import { texts } from '#texts/proof';
import { api } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { useToday } from '../../../api/today.js';
import { useUnitName, useUnitOptions } from '../../../api/units.js';
import { useRead } from '../../../api/use-read.js';
import { FilterBar, FilterDate, FilterSelect } from '../../../ui/filters/FilterBar.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { Page } from '../../../ui/Page.js';
import { useReminderRules } from '../../../ui/reminders/rules.js';
import { Loaded } from '../../../ui/States.js';
import { Answer } from './Answer.js';
import type { Asked } from './asked.js';
import { ProofRows } from './ProofRows.js';

const NAMES = ['unitId', 'on', 'rule'] as const;

/** 提醒查证: was a unit told on a day, by which channel, under which rule, and if not why. */
export default function Proof() {
  const { values, put, clear } = useFilters(NAMES);
  const { unitId: own } = useSession();
  const today = useToday();
  const nameOf = useUnitName();
  const rules = useReminderRules();
  const units = useUnitOptions();
  const asked = { unitId: values.unitId ?? own ?? '', on: values.on ?? today, rule: values.rule } as Asked;
  const read = useRead(['proof', asked], () =>
    api.GET('/api/reminders/proof', { params: { query: { ...asked, limit: 1 } } }),
  );
  return (
    <Page wide title={texts.title} lead={texts.lead}>
      <FilterBar set={Object.keys(values).length > 0} onClear={clear}>
        <FilterSelect
          label={texts.unit}
          value={units.length > 0 ? asked.unitId : undefined}
          options={units}
          onChange={(unitId) => put({ unitId })}
        />
        <FilterDate label={texts.on} value={asked.on} onChange={(on) => put({ on })} />
        <FilterSelect
          label={texts.rule}
          value={asked.rule}
          options={(rules.data ?? []).map(({ id, zh }) => ({ value: id, label: zh }))}
          onChange={(rule) => put({ rule })}
        />
      </FilterBar>
      <Loaded read={read}>
        {(answer) => (
          <>
            <Answer answer={answer} unit={nameOf(answer.unitId)} />
            {answer.rows.length > 0 && <ProofRows asked={asked} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
