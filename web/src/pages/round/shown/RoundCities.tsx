import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/round';
import type { Schema } from '../../../api/client.js';
import { useCities, useUnitName } from '../../../api/units.js';
import { untilOf } from '../../../ui/dates.js';
import { DoneBox } from '../../../ui/Messages.js';
import { Panel } from '../../../ui/Panel.js';
import { QuotaBar } from '../../../ui/quota/QuotaBar.js';
import { seatsOf } from '../../../ui/quota/seats.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import { Empty } from '../../../ui/States.js';
import styles from '../round.module.css';
import { QuotaDialog } from './QuotaDialog.js';

type City = Schema<'RoundCityView'>;

interface RoundCitiesProps {
  readonly round: Schema<'RoundDetail'>;
  /** Whether and how quotas may be set; undefined where nobody ever does. */
  readonly setQuota: Schema<'ActionOption'> | undefined;
}

/** The cities of a provincial round: their quota, what is used of it, and their own dates. */
export function RoundCities({ round, setQuota }: RoundCitiesProps) {
  const nameOf = useUnitName();
  const cities = useCities();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [changed, setChanged] = useState<string | null>(null);
  if (round.tier !== 'PROVINCE') return null;
  const settable = setQuota?.allowed === true;
  const rows = settable ? withEvery(round.units, cities) : round.units;
  const columns: Column<City>[] = [
    { key: 'city', title: texts.cities.city, width: '180px', cell: (city) => nameOf(city.unitId) },
    {
      key: 'quota',
      title: texts.cities.quota,
      cell: (city) =>
        city.quota === null && round.quotaMode === 'HARD' ? (
          texts.cities.notSet
        ) : (
          <QuotaBar seats={seatsOf(round, city.unitId)} />
        ),
    },
    {
      key: 'own',
      title: texts.cities.own,
      width: '190px',
      cell: ({ enterpriseClosesAt }) =>
        enterpriseClosesAt ? untilOf(enterpriseClosesAt) : texts.cities.ownNone,
    },
  ];
  const act: Column<City> = {
    key: 'set',
    title: texts.cities.set,
    width: '120px',
    cell: (city) => (
      <Button
        size="small"
        aria-label={texts.cities.setOf(nameOf(city.unitId))}
        onClick={() => setUnitId(city.unitId)}
      >
        {texts.cities.set}
      </Button>
    ),
  };
  return (
    <Panel
      title={rows.length > 1 ? texts.cities.title : texts.cities.ownTitle}
      extra={<Total round={round} />}
    >
      {changed && <DoneBox>{texts.acts.changed(nameOf(changed))}</DoneBox>}
      {rows.length === 0 ? (
        <Empty>{texts.cities.empty}</Empty>
      ) : (
        <RowsTable
          caption={texts.cities.caption}
          columns={settable ? [...columns, act] : columns}
          rows={rows}
          rowId={(city) => city.unitId}
          marked={changed}
        />
      )}
      {setQuota && (
        <QuotaDialog
          round={round}
          act={setQuota}
          unitId={unitId}
          onClose={() => setUnitId(null)}
          onDone={(done) => {
            setUnitId(null);
            setChanged(done);
          }}
        />
      )}
    </Panel>
  );
}

function Total({ round: { units } }: { readonly round: Schema<'RoundDetail'> }) {
  const given = units.filter(({ quota }) => quota !== null);
  if (given.length < 2) return null;
  const quota = given.reduce((sum, city) => sum + (city.quota ?? 0), 0);
  const used = given.reduce((sum, city) => sum + city.used, 0);
  return <span className={styles.note}>{texts.cities.total(used, quota)}</span>;
}

/** Every city in its order; those the round says nothing about with nothing set. */
function withEvery(rows: readonly City[], cities: readonly { readonly id: string }[]): City[] {
  return cities.map(
    ({ id }) =>
      rows.find(({ unitId }) => unitId === id) ?? {
        unitId: id,
        enterpriseClosesAt: null,
        quota: null,
        used: 0,
      },
  );
}
