import { Button, Input } from 'antd';
import { texts } from '#texts/round';
import { useCities } from '../../../api/units.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import styles from '../round.module.css';
import type { RoundForm } from './use-round-form.js';
import { type CityText, cityInputs, NO_CITY } from './values.js';

interface City {
  readonly id: string;
  readonly name: string;
}

/** Quota and own date of every city; what is empty leaves the city to the round. */
export function CityRows({ form }: { readonly form: RoundForm }) {
  const cities = useCities();
  const { cities: typed, quotaMode } = form.values;
  const put = (id: string, change: Partial<CityText>) =>
    form.set('cities', { ...typed, [id]: { ...(typed[id] ?? NO_CITY), ...change } });
  const faultOf = (id: string) => {
    const index = cityInputs(form.values).findIndex(({ unitId }) => unitId === id);
    return index < 0 ? undefined : form.faultBelow(`units.${index}`);
  };
  const fillZero = () =>
    form.set(
      'cities',
      Object.fromEntries(
        cities.map(({ id }) => {
          const city = typed[id] ?? NO_CITY;
          return [id, { ...city, quota: city.quota === '' ? '0' : city.quota }];
        }),
      ),
    );
  const columns: Column<City>[] = [
    { key: 'city', title: texts.form.city, width: '190px', cell: ({ name }) => name },
    {
      key: 'quota',
      title: texts.form.cityQuota,
      width: '150px',
      cell: ({ id, name }) => (
        <Input
          inputMode="numeric"
          aria-label={texts.form.cityQuotaOf(name)}
          disabled={quotaMode === 'NONE'}
          value={typed[id]?.quota ?? ''}
          onChange={({ target }) => put(id, { quota: target.value })}
        />
      ),
    },
    {
      key: 'date',
      title: texts.form.cityDate,
      cell: ({ id, name }) => (
        <div>
          <div className={styles.moment}>
            <Input
              type="date"
              aria-label={texts.form.date(`${name} ${texts.form.cityDate}`)}
              value={typed[id]?.date ?? ''}
              onChange={({ target }) => put(id, { date: target.value })}
            />
            <Input
              type="time"
              aria-label={texts.form.time(`${name} ${texts.form.cityDate}`)}
              value={typed[id]?.time ?? ''}
              onChange={({ target }) => put(id, { time: target.value })}
            />
          </div>
          {faultOf(id) && <div className={styles.fault}>{faultOf(id)}</div>}
        </div>
      ),
    },
  ];
  return (
    <>
      <div className={styles.cityTools}>
        <span className={styles.hint}>{texts.form.cityDateHint}</span>
        {quotaMode !== 'NONE' && <Button onClick={fillZero}>{texts.form.fillZero}</Button>}
      </div>
      <RowsTable caption={texts.form.quota} columns={columns} rows={cities} rowId={({ id }) => id} whole />
    </>
  );
}
