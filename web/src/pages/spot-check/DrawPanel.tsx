import { Button, Popconfirm, Select } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { texts } from '#texts/spot-checks';
import { api } from '../../api/client.js';
import { useToday } from '../../api/today.js';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { ProblemBox } from '../../ui/Messages.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import styles from './spot-check.module.css';

const words = texts.draw;

/** A further draw: among how many, how many are chosen, and drawing. */
export function DrawPanel() {
  const label = useId();
  const navigate = useNavigate();
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const read = useRead(['spot-checks', 'prospect', year], () =>
    api.GET('/api/spot-checks/prospect', { params: { query: { year } } }),
  );
  const draw = useAct(
    async (asked: number, key) =>
      (
        await api.POST('/api/spot-checks', {
          params: { header: { 'Idempotency-Key': key } },
          body: { year: asked },
        })
      ).data,
    { onDone: async (answer) => answer && (await navigate(pathTo('spotCheck', answer.id))) },
  );
  return (
    <Panel title={words.title}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <label htmlFor={label}>{words.year}</label>
          <Select
            id={label}
            value={year}
            options={[thisYear - 1, thisYear, thisYear + 1].map((value) => ({ value, label: String(value) }))}
            onChange={setYear}
          />
          <Loaded read={read}>
            {({ populationSize, size, sharePercent, least }) =>
              populationSize === 0 ? (
                <span>{words.none}</span>
              ) : (
                <>
                  <span>
                    {words.prospect(populationSize, size)}
                    {words.rule(sharePercent, least)}
                  </span>
                  <Popconfirm title={words.ask} onConfirm={() => draw.run(year)}>
                    <Button type="primary" loading={draw.isPending}>
                      {words.run}
                    </Button>
                  </Popconfirm>
                </>
              )
            }
          </Loaded>
        </div>
        <ProblemBox problem={draw.error} />
      </div>
    </Panel>
  );
}
